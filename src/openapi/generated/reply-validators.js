// Generated from openapi.yaml by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// validators:validators
var PaymentReply = validate21, schema32 = { type: "object", required: ["_links", "id", "status", "submitTimeUtc", "clientReferenceInformation"], properties: { _links: { type: "object", required: ["self"], properties: { authReversal: { $ref: "#/$defs/Link" }, self: { $ref: "#/$defs/Link" }, capture: { $ref: "#/$defs/Link" }, void: { $ref: "#/$defs/Link" } }, additionalProperties: !1 }, clientReferenceInformation: { type: "object", required: ["code"], properties: { code: { type: "string", maxLength: 50 } }, additionalProperties: !1 }, errorInformation: { type: "object", required: ["reason", "message"], properties: { reason: { $ref: "#/$defs/DeclineReason" }, message: { type: "string" }, details: { type: "array", items: { $ref: "#/$defs/FieldError" } } }, additionalProperties: !1 }, id: { $ref: "#/$defs/TransactionId" }, orderInformation: { type: "object", properties: { invoiceDetails: { type: "object", properties: { salesSlipNumber: { $ref: "#/$defs/SalesSlipNumber" } }, additionalProperties: !1 }, amountDetails: { type: "object", properties: { authorizedAmount: { type: "string", maxLength: 15, pattern: "^[0-9]+(\\.[0-9]+)?$" }, currency: { type: "string", pattern: "^[A-Za-z]{3}$" } }, additionalProperties: !1 } }, additionalProperties: !1 }, paymentAccountInformation: { type: "object", properties: { card: { type: "object", properties: { type: { type: "string", pattern: "^[0-9]{3}$" } }, additionalProperties: !1 } }, additionalProperties: !1 }, paymentInformation: { type: "object", properties: { tokenizedCard: { type: "object", properties: { type: { type: "string", pattern: "^[0-9]{3}$" } }, additionalProperties: !1 }, card: { type: "object", properties: { type: { type: "string", pattern: "^[0-9]{3}$" } }, additionalProperties: !1 } }, additionalProperties: !1 }, paymentInsightsInformation: { type: "object", properties: { responseInsights: { type: "object", properties: { categoryCode: { type: "string" } }, additionalProperties: !1 } }, additionalProperties: !1 }, processorInformation: { type: "object", properties: { salesSlipNumber: { allOf: [{ $ref: "#/$defs/SalesSlipNumber" }] }, approvalCode: { type: "string", maxLength: 6 }, cardVerification: { type: "object", properties: { resultCode: { type: "string", maxLength: 1 }, resultCodeRaw: { type: "string", maxLength: 10 } }, additionalProperties: !1 }, responseCategoryCode: { type: "string", maxLength: 36 }, forwardedAcquirerCode: { type: "string", maxLength: 32 }, avs: { type: "object", properties: { code: { type: "string", maxLength: 1 }, codeRaw: { type: "string", maxLength: 10 } }, additionalProperties: !1 }, responseCode: { type: "string", maxLength: 10 }, responseDetails: { type: "string", maxLength: 255 }, merchantAdvice: { type: "object", properties: { code: { type: "string" }, codeRaw: { type: "string" } }, additionalProperties: !1 }, consumerAuthenticationResponse: { type: "object", properties: { code: { type: "string" }, codeRaw: { type: "string" } }, additionalProperties: !1 }, transactionId: { type: "string", maxLength: 50 }, networkTransactionId: { type: "string", maxLength: 50 }, systemTraceAuditNumber: { type: "string", maxLength: 6 }, retrievalReferenceNumber: { type: "string", maxLength: 20 } }, additionalProperties: !1 }, reconciliationId: { type: "string", maxLength: 60 }, status: { type: "string", enum: ["AUTHORIZED", "PARTIAL_AUTHORIZED", "AUTHORIZED_PENDING_REVIEW", "AUTHORIZED_RISK_DECLINED", "PENDING_AUTHENTICATION", "PENDING_REVIEW", "DECLINED", "INVALID_REQUEST"] }, submitTimeUtc: { $ref: "#/$defs/SubmitTime" } }, additionalProperties: !1 }, schema33 = { type: "object", required: ["method", "href"], properties: { method: { type: "string", enum: ["GET", "POST"] }, href: { type: "string" } }, additionalProperties: !1 }, schema37 = { type: "string", enum: ["AVS_FAILED", "CONTACT_PROCESSOR", "EXPIRED_CARD", "PROCESSOR_DECLINED", "INSUFFICIENT_FUND", "STOLEN_LOST_CARD", "ISSUER_UNAVAILABLE", "UNAUTHORIZED_CARD", "CVN_NOT_MATCH", "EXCEEDS_CREDIT_LIMIT", "INVALID_CVN", "BLOCKED_BY_CARDHOLDER", "DECLINED_CHECK", "BLACKLISTED_CUSTOMER", "SUSPENDED_ACCOUNT", "PAYMENT_REFUSED", "CV_FAILED", "INVALID_ACCOUNT", "GENERAL_DECLINE", "INVALID_MERCHANT_CONFIGURATION", "DECISION_PROFILE_REJECT", "SCORE_EXCEEDS_THRESHOLD", "PENDING_AUTHENTICATION", "ACH_VERIFICATION_FAILED", "DECISION_PROFILE_REVIEW", "CONSUMER_AUTHENTICATION_REQUIRED", "CONSUMER_AUTHENTICATION_FAILED", "ALLOWABLE_PIN_RETRIES_EXCEEDED", "PROCESSOR_ERROR", "CUSTOMER_WATCHLIST_MATCH", "ADDRESS_COUNTRY_WATCHLIST_MATCH", "EMAIL_COUNTRY_WATCHLIST_MATCH", "IP_COUNTRY_WATCHLIST_MATCH", "DAGGREJECTED", "DAGGDENIED", "DSYSREJECTED"] }, schema38 = { type: "object", required: ["field", "reason"], properties: { field: { type: "string" }, reason: { type: "string", enum: ["MISSING_FIELD", "INVALID_DATA"] } }, additionalProperties: !1 };
var func1 = Object.prototype.hasOwnProperty, func2 = require_ucs2length().default, pattern4 = new RegExp("^[0-9]{22}$", "u"), pattern5 = new RegExp("^[0-9]{1,5}$", "u"), pattern6 = new RegExp("^[0-9]+(\\.[0-9]+)?$", "u"), pattern7 = new RegExp("^[A-Za-z]{3}$", "u"), pattern8 = new RegExp("^[0-9]{3}$", "u"), pattern12 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data._links === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_links" }, message: "must have required property '_links'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.submitTimeUtc === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "submitTimeUtc" }, message: "must have required property 'submitTimeUtc'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.clientReferenceInformation === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clientReferenceInformation" }, message: "must have required property 'clientReferenceInformation'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema32.properties, key0)) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data._links !== void 0) {
      let data0 = data._links;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.self === void 0) {
          let err6 = { instancePath: instancePath + "/_links", schemaPath: "#/properties/_links/required", keyword: "required", params: { missingProperty: "self" }, message: "must have required property 'self'" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        for (let key1 in data0)
          if (!(key1 === "authReversal" || key1 === "self" || key1 === "capture" || key1 === "void")) {
            let err7 = { instancePath: instancePath + "/_links", schemaPath: "#/properties/_links/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        if (data0.authReversal !== void 0) {
          let data1 = data0.authReversal;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.method === void 0) {
              let err8 = { instancePath: instancePath + "/_links/authReversal", schemaPath: "#/$defs/Link/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data1.href === void 0) {
              let err9 = { instancePath: instancePath + "/_links/authReversal", schemaPath: "#/$defs/Link/required", keyword: "required", params: { missingProperty: "href" }, message: "must have required property 'href'" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            for (let key2 in data1)
              if (!(key2 === "method" || key2 === "href")) {
                let err10 = { instancePath: instancePath + "/_links/authReversal", schemaPath: "#/$defs/Link/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            if (data1.method !== void 0) {
              let data2 = data1.method;
              if (typeof data2 != "string") {
                let err11 = { instancePath: instancePath + "/_links/authReversal/method", schemaPath: "#/$defs/Link/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
              if (!(data2 === "GET" || data2 === "POST")) {
                let err12 = { instancePath: instancePath + "/_links/authReversal/method", schemaPath: "#/$defs/Link/properties/method/enum", keyword: "enum", params: { allowedValues: schema33.properties.method.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
            if (data1.href !== void 0 && typeof data1.href != "string") {
              let err13 = { instancePath: instancePath + "/_links/authReversal/href", schemaPath: "#/$defs/Link/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/_links/authReversal", schemaPath: "#/$defs/Link/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data0.self !== void 0) {
          let data4 = data0.self;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.method === void 0) {
              let err15 = { instancePath: instancePath + "/_links/self", schemaPath: "#/$defs/Link/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data4.href === void 0) {
              let err16 = { instancePath: instancePath + "/_links/self", schemaPath: "#/$defs/Link/required", keyword: "required", params: { missingProperty: "href" }, message: "must have required property 'href'" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            for (let key3 in data4)
              if (!(key3 === "method" || key3 === "href")) {
                let err17 = { instancePath: instancePath + "/_links/self", schemaPath: "#/$defs/Link/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            if (data4.method !== void 0) {
              let data5 = data4.method;
              if (typeof data5 != "string") {
                let err18 = { instancePath: instancePath + "/_links/self/method", schemaPath: "#/$defs/Link/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
              if (!(data5 === "GET" || data5 === "POST")) {
                let err19 = { instancePath: instancePath + "/_links/self/method", schemaPath: "#/$defs/Link/properties/method/enum", keyword: "enum", params: { allowedValues: schema33.properties.method.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            }
            if (data4.href !== void 0 && typeof data4.href != "string") {
              let err20 = { instancePath: instancePath + "/_links/self/href", schemaPath: "#/$defs/Link/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            let err21 = { instancePath: instancePath + "/_links/self", schemaPath: "#/$defs/Link/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data0.capture !== void 0) {
          let data7 = data0.capture;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.method === void 0) {
              let err22 = { instancePath: instancePath + "/_links/capture", schemaPath: "#/$defs/Link/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (data7.href === void 0) {
              let err23 = { instancePath: instancePath + "/_links/capture", schemaPath: "#/$defs/Link/required", keyword: "required", params: { missingProperty: "href" }, message: "must have required property 'href'" };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            for (let key4 in data7)
              if (!(key4 === "method" || key4 === "href")) {
                let err24 = { instancePath: instancePath + "/_links/capture", schemaPath: "#/$defs/Link/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            if (data7.method !== void 0) {
              let data8 = data7.method;
              if (typeof data8 != "string") {
                let err25 = { instancePath: instancePath + "/_links/capture/method", schemaPath: "#/$defs/Link/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
              if (!(data8 === "GET" || data8 === "POST")) {
                let err26 = { instancePath: instancePath + "/_links/capture/method", schemaPath: "#/$defs/Link/properties/method/enum", keyword: "enum", params: { allowedValues: schema33.properties.method.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
            if (data7.href !== void 0 && typeof data7.href != "string") {
              let err27 = { instancePath: instancePath + "/_links/capture/href", schemaPath: "#/$defs/Link/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
          } else {
            let err28 = { instancePath: instancePath + "/_links/capture", schemaPath: "#/$defs/Link/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        if (data0.void !== void 0) {
          let data10 = data0.void;
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.method === void 0) {
              let err29 = { instancePath: instancePath + "/_links/void", schemaPath: "#/$defs/Link/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            if (data10.href === void 0) {
              let err30 = { instancePath: instancePath + "/_links/void", schemaPath: "#/$defs/Link/required", keyword: "required", params: { missingProperty: "href" }, message: "must have required property 'href'" };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
            for (let key5 in data10)
              if (!(key5 === "method" || key5 === "href")) {
                let err31 = { instancePath: instancePath + "/_links/void", schemaPath: "#/$defs/Link/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            if (data10.method !== void 0) {
              let data11 = data10.method;
              if (typeof data11 != "string") {
                let err32 = { instancePath: instancePath + "/_links/void/method", schemaPath: "#/$defs/Link/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
              if (!(data11 === "GET" || data11 === "POST")) {
                let err33 = { instancePath: instancePath + "/_links/void/method", schemaPath: "#/$defs/Link/properties/method/enum", keyword: "enum", params: { allowedValues: schema33.properties.method.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
            }
            if (data10.href !== void 0 && typeof data10.href != "string") {
              let err34 = { instancePath: instancePath + "/_links/void/href", schemaPath: "#/$defs/Link/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
          } else {
            let err35 = { instancePath: instancePath + "/_links/void", schemaPath: "#/$defs/Link/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
      } else {
        let err36 = { instancePath: instancePath + "/_links", schemaPath: "#/properties/_links/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.clientReferenceInformation !== void 0) {
      let data13 = data.clientReferenceInformation;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.code === void 0) {
          let err37 = { instancePath: instancePath + "/clientReferenceInformation", schemaPath: "#/properties/clientReferenceInformation/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        for (let key6 in data13)
          if (key6 !== "code") {
            let err38 = { instancePath: instancePath + "/clientReferenceInformation", schemaPath: "#/properties/clientReferenceInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        if (data13.code !== void 0) {
          let data14 = data13.code;
          if (typeof data14 == "string") {
            if (func2(data14) > 50) {
              let err39 = { instancePath: instancePath + "/clientReferenceInformation/code", schemaPath: "#/properties/clientReferenceInformation/properties/code/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
          } else {
            let err40 = { instancePath: instancePath + "/clientReferenceInformation/code", schemaPath: "#/properties/clientReferenceInformation/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        }
      } else {
        let err41 = { instancePath: instancePath + "/clientReferenceInformation", schemaPath: "#/properties/clientReferenceInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.errorInformation !== void 0) {
      let data15 = data.errorInformation;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.reason === void 0) {
          let err42 = { instancePath: instancePath + "/errorInformation", schemaPath: "#/properties/errorInformation/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
        if (data15.message === void 0) {
          let err43 = { instancePath: instancePath + "/errorInformation", schemaPath: "#/properties/errorInformation/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        for (let key7 in data15)
          if (!(key7 === "reason" || key7 === "message" || key7 === "details")) {
            let err44 = { instancePath: instancePath + "/errorInformation", schemaPath: "#/properties/errorInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
        if (data15.reason !== void 0) {
          let data16 = data15.reason;
          if (typeof data16 != "string") {
            let err45 = { instancePath: instancePath + "/errorInformation/reason", schemaPath: "#/$defs/DeclineReason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
          if (!(data16 === "AVS_FAILED" || data16 === "CONTACT_PROCESSOR" || data16 === "EXPIRED_CARD" || data16 === "PROCESSOR_DECLINED" || data16 === "INSUFFICIENT_FUND" || data16 === "STOLEN_LOST_CARD" || data16 === "ISSUER_UNAVAILABLE" || data16 === "UNAUTHORIZED_CARD" || data16 === "CVN_NOT_MATCH" || data16 === "EXCEEDS_CREDIT_LIMIT" || data16 === "INVALID_CVN" || data16 === "BLOCKED_BY_CARDHOLDER" || data16 === "DECLINED_CHECK" || data16 === "BLACKLISTED_CUSTOMER" || data16 === "SUSPENDED_ACCOUNT" || data16 === "PAYMENT_REFUSED" || data16 === "CV_FAILED" || data16 === "INVALID_ACCOUNT" || data16 === "GENERAL_DECLINE" || data16 === "INVALID_MERCHANT_CONFIGURATION" || data16 === "DECISION_PROFILE_REJECT" || data16 === "SCORE_EXCEEDS_THRESHOLD" || data16 === "PENDING_AUTHENTICATION" || data16 === "ACH_VERIFICATION_FAILED" || data16 === "DECISION_PROFILE_REVIEW" || data16 === "CONSUMER_AUTHENTICATION_REQUIRED" || data16 === "CONSUMER_AUTHENTICATION_FAILED" || data16 === "ALLOWABLE_PIN_RETRIES_EXCEEDED" || data16 === "PROCESSOR_ERROR" || data16 === "CUSTOMER_WATCHLIST_MATCH" || data16 === "ADDRESS_COUNTRY_WATCHLIST_MATCH" || data16 === "EMAIL_COUNTRY_WATCHLIST_MATCH" || data16 === "IP_COUNTRY_WATCHLIST_MATCH" || data16 === "DAGGREJECTED" || data16 === "DAGGDENIED" || data16 === "DSYSREJECTED")) {
            let err46 = { instancePath: instancePath + "/errorInformation/reason", schemaPath: "#/$defs/DeclineReason/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        }
        if (data15.message !== void 0 && typeof data15.message != "string") {
          let err47 = { instancePath: instancePath + "/errorInformation/message", schemaPath: "#/properties/errorInformation/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
        if (data15.details !== void 0) {
          let data18 = data15.details;
          if (Array.isArray(data18)) {
            let len0 = data18.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data19 = data18[i0];
              if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                if (data19.field === void 0) {
                  let err48 = { instancePath: instancePath + "/errorInformation/details/" + i0, schemaPath: "#/$defs/FieldError/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
                  vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                }
                if (data19.reason === void 0) {
                  let err49 = { instancePath: instancePath + "/errorInformation/details/" + i0, schemaPath: "#/$defs/FieldError/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                  vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                }
                for (let key8 in data19)
                  if (!(key8 === "field" || key8 === "reason")) {
                    let err50 = { instancePath: instancePath + "/errorInformation/details/" + i0, schemaPath: "#/$defs/FieldError/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                  }
                if (data19.field !== void 0 && typeof data19.field != "string") {
                  let err51 = { instancePath: instancePath + "/errorInformation/details/" + i0 + "/field", schemaPath: "#/$defs/FieldError/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                }
                if (data19.reason !== void 0) {
                  let data21 = data19.reason;
                  if (typeof data21 != "string") {
                    let err52 = { instancePath: instancePath + "/errorInformation/details/" + i0 + "/reason", schemaPath: "#/$defs/FieldError/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                  }
                  if (!(data21 === "MISSING_FIELD" || data21 === "INVALID_DATA")) {
                    let err53 = { instancePath: instancePath + "/errorInformation/details/" + i0 + "/reason", schemaPath: "#/$defs/FieldError/properties/reason/enum", keyword: "enum", params: { allowedValues: schema38.properties.reason.enum }, message: "must be equal to one of the allowed values" };
                    vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                  }
                }
              } else {
                let err54 = { instancePath: instancePath + "/errorInformation/details/" + i0, schemaPath: "#/$defs/FieldError/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
              }
            }
          } else {
            let err55 = { instancePath: instancePath + "/errorInformation/details", schemaPath: "#/properties/errorInformation/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
        }
      } else {
        let err56 = { instancePath: instancePath + "/errorInformation", schemaPath: "#/properties/errorInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
    }
    if (data.id !== void 0) {
      let data22 = data.id;
      if (typeof data22 == "string") {
        if (!pattern4.test(data22)) {
          let err57 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/TransactionId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{22}$" }, message: 'must match pattern "^[0-9]{22}$"' };
          vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
        }
      } else {
        let err58 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/TransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
      }
    }
    if (data.orderInformation !== void 0) {
      let data23 = data.orderInformation;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        for (let key9 in data23)
          if (!(key9 === "invoiceDetails" || key9 === "amountDetails")) {
            let err59 = { instancePath: instancePath + "/orderInformation", schemaPath: "#/properties/orderInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
          }
        if (data23.invoiceDetails !== void 0) {
          let data24 = data23.invoiceDetails;
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            for (let key10 in data24)
              if (key10 !== "salesSlipNumber") {
                let err60 = { instancePath: instancePath + "/orderInformation/invoiceDetails", schemaPath: "#/properties/orderInformation/properties/invoiceDetails/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
              }
            if (data24.salesSlipNumber !== void 0) {
              let data25 = data24.salesSlipNumber;
              if (typeof data25 == "string") {
                if (!pattern5.test(data25)) {
                  let err61 = { instancePath: instancePath + "/orderInformation/invoiceDetails/salesSlipNumber", schemaPath: "#/$defs/SalesSlipNumber/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,5}$" }, message: 'must match pattern "^[0-9]{1,5}$"' };
                  vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                }
              } else {
                let err62 = { instancePath: instancePath + "/orderInformation/invoiceDetails/salesSlipNumber", schemaPath: "#/$defs/SalesSlipNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
              }
            }
          } else {
            let err63 = { instancePath: instancePath + "/orderInformation/invoiceDetails", schemaPath: "#/properties/orderInformation/properties/invoiceDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
          }
        }
        if (data23.amountDetails !== void 0) {
          let data26 = data23.amountDetails;
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            for (let key11 in data26)
              if (!(key11 === "authorizedAmount" || key11 === "currency")) {
                let err64 = { instancePath: instancePath + "/orderInformation/amountDetails", schemaPath: "#/properties/orderInformation/properties/amountDetails/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
              }
            if (data26.authorizedAmount !== void 0) {
              let data27 = data26.authorizedAmount;
              if (typeof data27 == "string") {
                if (func2(data27) > 15) {
                  let err65 = { instancePath: instancePath + "/orderInformation/amountDetails/authorizedAmount", schemaPath: "#/properties/orderInformation/properties/amountDetails/properties/authorizedAmount/maxLength", keyword: "maxLength", params: { limit: 15 }, message: "must NOT have more than 15 characters" };
                  vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                }
                if (!pattern6.test(data27)) {
                  let err66 = { instancePath: instancePath + "/orderInformation/amountDetails/authorizedAmount", schemaPath: "#/properties/orderInformation/properties/amountDetails/properties/authorizedAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)?$"' };
                  vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                }
              } else {
                let err67 = { instancePath: instancePath + "/orderInformation/amountDetails/authorizedAmount", schemaPath: "#/properties/orderInformation/properties/amountDetails/properties/authorizedAmount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
              }
            }
            if (data26.currency !== void 0) {
              let data28 = data26.currency;
              if (typeof data28 == "string") {
                if (!pattern7.test(data28)) {
                  let err68 = { instancePath: instancePath + "/orderInformation/amountDetails/currency", schemaPath: "#/properties/orderInformation/properties/amountDetails/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{3}$" }, message: 'must match pattern "^[A-Za-z]{3}$"' };
                  vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                }
              } else {
                let err69 = { instancePath: instancePath + "/orderInformation/amountDetails/currency", schemaPath: "#/properties/orderInformation/properties/amountDetails/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
              }
            }
          } else {
            let err70 = { instancePath: instancePath + "/orderInformation/amountDetails", schemaPath: "#/properties/orderInformation/properties/amountDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
          }
        }
      } else {
        let err71 = { instancePath: instancePath + "/orderInformation", schemaPath: "#/properties/orderInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
      }
    }
    if (data.paymentAccountInformation !== void 0) {
      let data29 = data.paymentAccountInformation;
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        for (let key12 in data29)
          if (key12 !== "card") {
            let err72 = { instancePath: instancePath + "/paymentAccountInformation", schemaPath: "#/properties/paymentAccountInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
          }
        if (data29.card !== void 0) {
          let data30 = data29.card;
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            for (let key13 in data30)
              if (key13 !== "type") {
                let err73 = { instancePath: instancePath + "/paymentAccountInformation/card", schemaPath: "#/properties/paymentAccountInformation/properties/card/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
              }
            if (data30.type !== void 0) {
              let data31 = data30.type;
              if (typeof data31 == "string") {
                if (!pattern8.test(data31)) {
                  let err74 = { instancePath: instancePath + "/paymentAccountInformation/card/type", schemaPath: "#/properties/paymentAccountInformation/properties/card/properties/type/pattern", keyword: "pattern", params: { pattern: "^[0-9]{3}$" }, message: 'must match pattern "^[0-9]{3}$"' };
                  vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                }
              } else {
                let err75 = { instancePath: instancePath + "/paymentAccountInformation/card/type", schemaPath: "#/properties/paymentAccountInformation/properties/card/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
              }
            }
          } else {
            let err76 = { instancePath: instancePath + "/paymentAccountInformation/card", schemaPath: "#/properties/paymentAccountInformation/properties/card/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
          }
        }
      } else {
        let err77 = { instancePath: instancePath + "/paymentAccountInformation", schemaPath: "#/properties/paymentAccountInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
      }
    }
    if (data.paymentInformation !== void 0) {
      let data32 = data.paymentInformation;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        for (let key14 in data32)
          if (!(key14 === "tokenizedCard" || key14 === "card")) {
            let err78 = { instancePath: instancePath + "/paymentInformation", schemaPath: "#/properties/paymentInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
          }
        if (data32.tokenizedCard !== void 0) {
          let data33 = data32.tokenizedCard;
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            for (let key15 in data33)
              if (key15 !== "type") {
                let err79 = { instancePath: instancePath + "/paymentInformation/tokenizedCard", schemaPath: "#/properties/paymentInformation/properties/tokenizedCard/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
              }
            if (data33.type !== void 0) {
              let data34 = data33.type;
              if (typeof data34 == "string") {
                if (!pattern8.test(data34)) {
                  let err80 = { instancePath: instancePath + "/paymentInformation/tokenizedCard/type", schemaPath: "#/properties/paymentInformation/properties/tokenizedCard/properties/type/pattern", keyword: "pattern", params: { pattern: "^[0-9]{3}$" }, message: 'must match pattern "^[0-9]{3}$"' };
                  vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                }
              } else {
                let err81 = { instancePath: instancePath + "/paymentInformation/tokenizedCard/type", schemaPath: "#/properties/paymentInformation/properties/tokenizedCard/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
              }
            }
          } else {
            let err82 = { instancePath: instancePath + "/paymentInformation/tokenizedCard", schemaPath: "#/properties/paymentInformation/properties/tokenizedCard/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
          }
        }
        if (data32.card !== void 0) {
          let data35 = data32.card;
          if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
            for (let key16 in data35)
              if (key16 !== "type") {
                let err83 = { instancePath: instancePath + "/paymentInformation/card", schemaPath: "#/properties/paymentInformation/properties/card/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
              }
            if (data35.type !== void 0) {
              let data36 = data35.type;
              if (typeof data36 == "string") {
                if (!pattern8.test(data36)) {
                  let err84 = { instancePath: instancePath + "/paymentInformation/card/type", schemaPath: "#/properties/paymentInformation/properties/card/properties/type/pattern", keyword: "pattern", params: { pattern: "^[0-9]{3}$" }, message: 'must match pattern "^[0-9]{3}$"' };
                  vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                }
              } else {
                let err85 = { instancePath: instancePath + "/paymentInformation/card/type", schemaPath: "#/properties/paymentInformation/properties/card/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
              }
            }
          } else {
            let err86 = { instancePath: instancePath + "/paymentInformation/card", schemaPath: "#/properties/paymentInformation/properties/card/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
          }
        }
      } else {
        let err87 = { instancePath: instancePath + "/paymentInformation", schemaPath: "#/properties/paymentInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
      }
    }
    if (data.paymentInsightsInformation !== void 0) {
      let data37 = data.paymentInsightsInformation;
      if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
        for (let key17 in data37)
          if (key17 !== "responseInsights") {
            let err88 = { instancePath: instancePath + "/paymentInsightsInformation", schemaPath: "#/properties/paymentInsightsInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
          }
        if (data37.responseInsights !== void 0) {
          let data38 = data37.responseInsights;
          if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
            for (let key18 in data38)
              if (key18 !== "categoryCode") {
                let err89 = { instancePath: instancePath + "/paymentInsightsInformation/responseInsights", schemaPath: "#/properties/paymentInsightsInformation/properties/responseInsights/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
              }
            if (data38.categoryCode !== void 0 && typeof data38.categoryCode != "string") {
              let err90 = { instancePath: instancePath + "/paymentInsightsInformation/responseInsights/categoryCode", schemaPath: "#/properties/paymentInsightsInformation/properties/responseInsights/properties/categoryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
            }
          } else {
            let err91 = { instancePath: instancePath + "/paymentInsightsInformation/responseInsights", schemaPath: "#/properties/paymentInsightsInformation/properties/responseInsights/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
          }
        }
      } else {
        let err92 = { instancePath: instancePath + "/paymentInsightsInformation", schemaPath: "#/properties/paymentInsightsInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
      }
    }
    if (data.processorInformation !== void 0) {
      let data40 = data.processorInformation;
      if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
        for (let key19 in data40)
          if (!func1.call(schema32.properties.processorInformation.properties, key19)) {
            let err93 = { instancePath: instancePath + "/processorInformation", schemaPath: "#/properties/processorInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
          }
        if (data40.salesSlipNumber !== void 0) {
          let data41 = data40.salesSlipNumber;
          if (typeof data41 == "string") {
            if (!pattern5.test(data41)) {
              let err94 = { instancePath: instancePath + "/processorInformation/salesSlipNumber", schemaPath: "#/$defs/SalesSlipNumber/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,5}$" }, message: 'must match pattern "^[0-9]{1,5}$"' };
              vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
            }
          } else {
            let err95 = { instancePath: instancePath + "/processorInformation/salesSlipNumber", schemaPath: "#/$defs/SalesSlipNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
          }
        }
        if (data40.approvalCode !== void 0) {
          let data42 = data40.approvalCode;
          if (typeof data42 == "string") {
            if (func2(data42) > 6) {
              let err96 = { instancePath: instancePath + "/processorInformation/approvalCode", schemaPath: "#/properties/processorInformation/properties/approvalCode/maxLength", keyword: "maxLength", params: { limit: 6 }, message: "must NOT have more than 6 characters" };
              vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
            }
          } else {
            let err97 = { instancePath: instancePath + "/processorInformation/approvalCode", schemaPath: "#/properties/processorInformation/properties/approvalCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
          }
        }
        if (data40.cardVerification !== void 0) {
          let data43 = data40.cardVerification;
          if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
            for (let key20 in data43)
              if (!(key20 === "resultCode" || key20 === "resultCodeRaw")) {
                let err98 = { instancePath: instancePath + "/processorInformation/cardVerification", schemaPath: "#/properties/processorInformation/properties/cardVerification/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
              }
            if (data43.resultCode !== void 0) {
              let data44 = data43.resultCode;
              if (typeof data44 == "string") {
                if (func2(data44) > 1) {
                  let err99 = { instancePath: instancePath + "/processorInformation/cardVerification/resultCode", schemaPath: "#/properties/processorInformation/properties/cardVerification/properties/resultCode/maxLength", keyword: "maxLength", params: { limit: 1 }, message: "must NOT have more than 1 characters" };
                  vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                }
              } else {
                let err100 = { instancePath: instancePath + "/processorInformation/cardVerification/resultCode", schemaPath: "#/properties/processorInformation/properties/cardVerification/properties/resultCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
              }
            }
            if (data43.resultCodeRaw !== void 0) {
              let data45 = data43.resultCodeRaw;
              if (typeof data45 == "string") {
                if (func2(data45) > 10) {
                  let err101 = { instancePath: instancePath + "/processorInformation/cardVerification/resultCodeRaw", schemaPath: "#/properties/processorInformation/properties/cardVerification/properties/resultCodeRaw/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
                  vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                }
              } else {
                let err102 = { instancePath: instancePath + "/processorInformation/cardVerification/resultCodeRaw", schemaPath: "#/properties/processorInformation/properties/cardVerification/properties/resultCodeRaw/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
              }
            }
          } else {
            let err103 = { instancePath: instancePath + "/processorInformation/cardVerification", schemaPath: "#/properties/processorInformation/properties/cardVerification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
          }
        }
        if (data40.responseCategoryCode !== void 0) {
          let data46 = data40.responseCategoryCode;
          if (typeof data46 == "string") {
            if (func2(data46) > 36) {
              let err104 = { instancePath: instancePath + "/processorInformation/responseCategoryCode", schemaPath: "#/properties/processorInformation/properties/responseCategoryCode/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters" };
              vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
            }
          } else {
            let err105 = { instancePath: instancePath + "/processorInformation/responseCategoryCode", schemaPath: "#/properties/processorInformation/properties/responseCategoryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
          }
        }
        if (data40.forwardedAcquirerCode !== void 0) {
          let data47 = data40.forwardedAcquirerCode;
          if (typeof data47 == "string") {
            if (func2(data47) > 32) {
              let err106 = { instancePath: instancePath + "/processorInformation/forwardedAcquirerCode", schemaPath: "#/properties/processorInformation/properties/forwardedAcquirerCode/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
              vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
            }
          } else {
            let err107 = { instancePath: instancePath + "/processorInformation/forwardedAcquirerCode", schemaPath: "#/properties/processorInformation/properties/forwardedAcquirerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
          }
        }
        if (data40.avs !== void 0) {
          let data48 = data40.avs;
          if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
            for (let key21 in data48)
              if (!(key21 === "code" || key21 === "codeRaw")) {
                let err108 = { instancePath: instancePath + "/processorInformation/avs", schemaPath: "#/properties/processorInformation/properties/avs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
              }
            if (data48.code !== void 0) {
              let data49 = data48.code;
              if (typeof data49 == "string") {
                if (func2(data49) > 1) {
                  let err109 = { instancePath: instancePath + "/processorInformation/avs/code", schemaPath: "#/properties/processorInformation/properties/avs/properties/code/maxLength", keyword: "maxLength", params: { limit: 1 }, message: "must NOT have more than 1 characters" };
                  vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                }
              } else {
                let err110 = { instancePath: instancePath + "/processorInformation/avs/code", schemaPath: "#/properties/processorInformation/properties/avs/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
              }
            }
            if (data48.codeRaw !== void 0) {
              let data50 = data48.codeRaw;
              if (typeof data50 == "string") {
                if (func2(data50) > 10) {
                  let err111 = { instancePath: instancePath + "/processorInformation/avs/codeRaw", schemaPath: "#/properties/processorInformation/properties/avs/properties/codeRaw/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
                  vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                }
              } else {
                let err112 = { instancePath: instancePath + "/processorInformation/avs/codeRaw", schemaPath: "#/properties/processorInformation/properties/avs/properties/codeRaw/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
              }
            }
          } else {
            let err113 = { instancePath: instancePath + "/processorInformation/avs", schemaPath: "#/properties/processorInformation/properties/avs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
          }
        }
        if (data40.responseCode !== void 0) {
          let data51 = data40.responseCode;
          if (typeof data51 == "string") {
            if (func2(data51) > 10) {
              let err114 = { instancePath: instancePath + "/processorInformation/responseCode", schemaPath: "#/properties/processorInformation/properties/responseCode/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
              vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
            }
          } else {
            let err115 = { instancePath: instancePath + "/processorInformation/responseCode", schemaPath: "#/properties/processorInformation/properties/responseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
          }
        }
        if (data40.responseDetails !== void 0) {
          let data52 = data40.responseDetails;
          if (typeof data52 == "string") {
            if (func2(data52) > 255) {
              let err116 = { instancePath: instancePath + "/processorInformation/responseDetails", schemaPath: "#/properties/processorInformation/properties/responseDetails/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
              vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
            }
          } else {
            let err117 = { instancePath: instancePath + "/processorInformation/responseDetails", schemaPath: "#/properties/processorInformation/properties/responseDetails/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
          }
        }
        if (data40.merchantAdvice !== void 0) {
          let data53 = data40.merchantAdvice;
          if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
            for (let key22 in data53)
              if (!(key22 === "code" || key22 === "codeRaw")) {
                let err118 = { instancePath: instancePath + "/processorInformation/merchantAdvice", schemaPath: "#/properties/processorInformation/properties/merchantAdvice/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
              }
            if (data53.code !== void 0 && typeof data53.code != "string") {
              let err119 = { instancePath: instancePath + "/processorInformation/merchantAdvice/code", schemaPath: "#/properties/processorInformation/properties/merchantAdvice/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
            }
            if (data53.codeRaw !== void 0 && typeof data53.codeRaw != "string") {
              let err120 = { instancePath: instancePath + "/processorInformation/merchantAdvice/codeRaw", schemaPath: "#/properties/processorInformation/properties/merchantAdvice/properties/codeRaw/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
            }
          } else {
            let err121 = { instancePath: instancePath + "/processorInformation/merchantAdvice", schemaPath: "#/properties/processorInformation/properties/merchantAdvice/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
          }
        }
        if (data40.consumerAuthenticationResponse !== void 0) {
          let data56 = data40.consumerAuthenticationResponse;
          if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
            for (let key23 in data56)
              if (!(key23 === "code" || key23 === "codeRaw")) {
                let err122 = { instancePath: instancePath + "/processorInformation/consumerAuthenticationResponse", schemaPath: "#/properties/processorInformation/properties/consumerAuthenticationResponse/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
              }
            if (data56.code !== void 0 && typeof data56.code != "string") {
              let err123 = { instancePath: instancePath + "/processorInformation/consumerAuthenticationResponse/code", schemaPath: "#/properties/processorInformation/properties/consumerAuthenticationResponse/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
            }
            if (data56.codeRaw !== void 0 && typeof data56.codeRaw != "string") {
              let err124 = { instancePath: instancePath + "/processorInformation/consumerAuthenticationResponse/codeRaw", schemaPath: "#/properties/processorInformation/properties/consumerAuthenticationResponse/properties/codeRaw/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
            }
          } else {
            let err125 = { instancePath: instancePath + "/processorInformation/consumerAuthenticationResponse", schemaPath: "#/properties/processorInformation/properties/consumerAuthenticationResponse/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
          }
        }
        if (data40.transactionId !== void 0) {
          let data59 = data40.transactionId;
          if (typeof data59 == "string") {
            if (func2(data59) > 50) {
              let err126 = { instancePath: instancePath + "/processorInformation/transactionId", schemaPath: "#/properties/processorInformation/properties/transactionId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
              vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
            }
          } else {
            let err127 = { instancePath: instancePath + "/processorInformation/transactionId", schemaPath: "#/properties/processorInformation/properties/transactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
          }
        }
        if (data40.networkTransactionId !== void 0) {
          let data60 = data40.networkTransactionId;
          if (typeof data60 == "string") {
            if (func2(data60) > 50) {
              let err128 = { instancePath: instancePath + "/processorInformation/networkTransactionId", schemaPath: "#/properties/processorInformation/properties/networkTransactionId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
              vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
            }
          } else {
            let err129 = { instancePath: instancePath + "/processorInformation/networkTransactionId", schemaPath: "#/properties/processorInformation/properties/networkTransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
          }
        }
        if (data40.systemTraceAuditNumber !== void 0) {
          let data61 = data40.systemTraceAuditNumber;
          if (typeof data61 == "string") {
            if (func2(data61) > 6) {
              let err130 = { instancePath: instancePath + "/processorInformation/systemTraceAuditNumber", schemaPath: "#/properties/processorInformation/properties/systemTraceAuditNumber/maxLength", keyword: "maxLength", params: { limit: 6 }, message: "must NOT have more than 6 characters" };
              vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
            }
          } else {
            let err131 = { instancePath: instancePath + "/processorInformation/systemTraceAuditNumber", schemaPath: "#/properties/processorInformation/properties/systemTraceAuditNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
          }
        }
        if (data40.retrievalReferenceNumber !== void 0) {
          let data62 = data40.retrievalReferenceNumber;
          if (typeof data62 == "string") {
            if (func2(data62) > 20) {
              let err132 = { instancePath: instancePath + "/processorInformation/retrievalReferenceNumber", schemaPath: "#/properties/processorInformation/properties/retrievalReferenceNumber/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
              vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
            }
          } else {
            let err133 = { instancePath: instancePath + "/processorInformation/retrievalReferenceNumber", schemaPath: "#/properties/processorInformation/properties/retrievalReferenceNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
          }
        }
      } else {
        let err134 = { instancePath: instancePath + "/processorInformation", schemaPath: "#/properties/processorInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
      }
    }
    if (data.reconciliationId !== void 0) {
      let data63 = data.reconciliationId;
      if (typeof data63 == "string") {
        if (func2(data63) > 60) {
          let err135 = { instancePath: instancePath + "/reconciliationId", schemaPath: "#/properties/reconciliationId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
        }
      } else {
        let err136 = { instancePath: instancePath + "/reconciliationId", schemaPath: "#/properties/reconciliationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
      }
    }
    if (data.status !== void 0) {
      let data64 = data.status;
      if (typeof data64 != "string") {
        let err137 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
      }
      if (!(data64 === "AUTHORIZED" || data64 === "PARTIAL_AUTHORIZED" || data64 === "AUTHORIZED_PENDING_REVIEW" || data64 === "AUTHORIZED_RISK_DECLINED" || data64 === "PENDING_AUTHENTICATION" || data64 === "PENDING_REVIEW" || data64 === "DECLINED" || data64 === "INVALID_REQUEST")) {
        let err138 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema32.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
      }
    }
    if (data.submitTimeUtc !== void 0) {
      let data65 = data.submitTimeUtc;
      if (typeof data65 == "string") {
        if (!pattern12.test(data65)) {
          let err139 = { instancePath: instancePath + "/submitTimeUtc", schemaPath: "#/$defs/SubmitTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' };
          vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
        }
      } else {
        let err140 = { instancePath: instancePath + "/submitTimeUtc", schemaPath: "#/$defs/SubmitTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
      }
    }
  } else {
    let err141 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var InvalidRequestReply = validate22;
var schema46 = { type: "string", enum: ["MISSING_FIELD", "INVALID_DATA", "DUPLICATE_REQUEST", "INVALID_CARD", "CARD_TYPE_NOT_ACCEPTED", "INVALID_MERCHANT_CONFIGURATION", "PROCESSOR_UNAVAILABLE", "INVALID_AMOUNT", "INVALID_CARD_TYPE", "INVALID_PAYMENT_ID", "NOT_SUPPORTED", "EXCEEDS_AUTH_AMOUNT", "AUTH_ALREADY_REVERSED", "TRANSACTION_ALREADY_SETTLED", "TRANSACTION_ALREADY_REVERSED_OR_SETTLED", "MISSING_AUTH", "NOT_VOIDABLE", "CAPTURE_ALREADY_VOIDED", "ACCOUNT_NOT_ALLOWED_CREDIT"] };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.submitTimeUtc === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "submitTimeUtc" }, message: "must have required property 'submitTimeUtc'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.reason === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.message === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "submitTimeUtc" || key0 === "status" || key0 === "reason" || key0 === "message" || key0 === "details")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          let err5 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/TransactionId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{22}$" }, message: 'must match pattern "^[0-9]{22}$"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/TransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.submitTimeUtc !== void 0) {
      let data1 = data.submitTimeUtc;
      if (typeof data1 == "string") {
        if (!pattern12.test(data1)) {
          let err7 = { instancePath: instancePath + "/submitTimeUtc", schemaPath: "#/$defs/SubmitTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/submitTimeUtc", schemaPath: "#/$defs/SubmitTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (typeof data2 != "string") {
        let err9 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data2 !== "INVALID_REQUEST") {
        let err10 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "INVALID_REQUEST" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data3 = data.reason;
      if (typeof data3 != "string") {
        let err11 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/InvalidRequestReason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (!(data3 === "MISSING_FIELD" || data3 === "INVALID_DATA" || data3 === "DUPLICATE_REQUEST" || data3 === "INVALID_CARD" || data3 === "CARD_TYPE_NOT_ACCEPTED" || data3 === "INVALID_MERCHANT_CONFIGURATION" || data3 === "PROCESSOR_UNAVAILABLE" || data3 === "INVALID_AMOUNT" || data3 === "INVALID_CARD_TYPE" || data3 === "INVALID_PAYMENT_ID" || data3 === "NOT_SUPPORTED" || data3 === "EXCEEDS_AUTH_AMOUNT" || data3 === "AUTH_ALREADY_REVERSED" || data3 === "TRANSACTION_ALREADY_SETTLED" || data3 === "TRANSACTION_ALREADY_REVERSED_OR_SETTLED" || data3 === "MISSING_AUTH" || data3 === "NOT_VOIDABLE" || data3 === "CAPTURE_ALREADY_VOIDED" || data3 === "ACCOUNT_NOT_ALLOWED_CREDIT")) {
        let err12 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/InvalidRequestReason/enum", keyword: "enum", params: { allowedValues: schema46.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err13 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.details !== void 0) {
      let data5 = data.details;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          let err14 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.field === void 0) {
              let err15 = { instancePath: instancePath + "/details/" + i0, schemaPath: "#/$defs/FieldError/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data6.reason === void 0) {
              let err16 = { instancePath: instancePath + "/details/" + i0, schemaPath: "#/$defs/FieldError/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            for (let key1 in data6)
              if (!(key1 === "field" || key1 === "reason")) {
                let err17 = { instancePath: instancePath + "/details/" + i0, schemaPath: "#/$defs/FieldError/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            if (data6.field !== void 0 && typeof data6.field != "string") {
              let err18 = { instancePath: instancePath + "/details/" + i0 + "/field", schemaPath: "#/$defs/FieldError/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data6.reason !== void 0) {
              let data8 = data6.reason;
              if (typeof data8 != "string") {
                let err19 = { instancePath: instancePath + "/details/" + i0 + "/reason", schemaPath: "#/$defs/FieldError/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
              if (!(data8 === "MISSING_FIELD" || data8 === "INVALID_DATA")) {
                let err20 = { instancePath: instancePath + "/details/" + i0 + "/reason", schemaPath: "#/$defs/FieldError/properties/reason/enum", keyword: "enum", params: { allowedValues: schema38.properties.reason.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            }
          } else {
            let err21 = { instancePath: instancePath + "/details/" + i0, schemaPath: "#/$defs/FieldError/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        let err22 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var UnauthenticatedReply = validate23;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.response === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "response" }, message: "must have required property 'response'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "response") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.response !== void 0) {
      let data0 = data.response;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.rmsg === void 0) {
          let err2 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/required", keyword: "required", params: { missingProperty: "rmsg" }, message: "must have required property 'rmsg'" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        for (let key1 in data0)
          if (key1 !== "rmsg") {
            let err3 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        if (data0.rmsg !== void 0 && typeof data0.rmsg != "string") {
          let err4 = { instancePath: instancePath + "/response/rmsg", schemaPath: "#/properties/response/properties/rmsg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var HttpStatusReply = validate24;
var pattern17 = new RegExp("^[45][0-9]{2}$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.submitTimeUtc === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "submitTimeUtc" }, message: "must have required property 'submitTimeUtc'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.errorInformation === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errorInformation" }, message: "must have required property 'errorInformation'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "submitTimeUtc" || key0 === "status" || key0 === "errorInformation")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          let err4 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/TransactionId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{22}$" }, message: 'must match pattern "^[0-9]{22}$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/TransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.submitTimeUtc !== void 0) {
      let data1 = data.submitTimeUtc;
      if (typeof data1 == "string") {
        if (!pattern12.test(data1)) {
          let err6 = { instancePath: instancePath + "/submitTimeUtc", schemaPath: "#/$defs/SubmitTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/submitTimeUtc", schemaPath: "#/$defs/SubmitTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (typeof data2 == "string") {
        if (!pattern17.test(data2)) {
          let err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/pattern", keyword: "pattern", params: { pattern: "^[45][0-9]{2}$" }, message: 'must match pattern "^[45][0-9]{2}$"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.errorInformation !== void 0) {
      let data3 = data.errorInformation;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.reason === void 0) {
          let err10 = { instancePath: instancePath + "/errorInformation", schemaPath: "#/properties/errorInformation/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data3.message === void 0) {
          let err11 = { instancePath: instancePath + "/errorInformation", schemaPath: "#/properties/errorInformation/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        for (let key1 in data3)
          if (!(key1 === "reason" || key1 === "message" || key1 === "details")) {
            let err12 = { instancePath: instancePath + "/errorInformation", schemaPath: "#/properties/errorInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        if (data3.reason !== void 0 && typeof data3.reason != "string") {
          let err13 = { instancePath: instancePath + "/errorInformation/reason", schemaPath: "#/properties/errorInformation/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data3.message !== void 0 && typeof data3.message != "string") {
          let err14 = { instancePath: instancePath + "/errorInformation/message", schemaPath: "#/properties/errorInformation/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data3.details !== void 0) {
          let data6 = data3.details;
          if (Array.isArray(data6)) {
            let len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data7 = data6[i0];
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.field === void 0) {
                  let err15 = { instancePath: instancePath + "/errorInformation/details/" + i0, schemaPath: "#/properties/errorInformation/properties/details/items/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
                if (data7.reason === void 0) {
                  let err16 = { instancePath: instancePath + "/errorInformation/details/" + i0, schemaPath: "#/properties/errorInformation/properties/details/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                }
                for (let key2 in data7)
                  if (!(key2 === "field" || key2 === "reason")) {
                    let err17 = { instancePath: instancePath + "/errorInformation/details/" + i0, schemaPath: "#/properties/errorInformation/properties/details/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                  }
                if (data7.field !== void 0 && typeof data7.field != "string") {
                  let err18 = { instancePath: instancePath + "/errorInformation/details/" + i0 + "/field", schemaPath: "#/properties/errorInformation/properties/details/items/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
                if (data7.reason !== void 0 && typeof data7.reason != "string") {
                  let err19 = { instancePath: instancePath + "/errorInformation/details/" + i0 + "/reason", schemaPath: "#/properties/errorInformation/properties/details/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
              } else {
                let err20 = { instancePath: instancePath + "/errorInformation/details/" + i0, schemaPath: "#/properties/errorInformation/properties/details/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            }
          } else {
            let err21 = { instancePath: instancePath + "/errorInformation/details", schemaPath: "#/properties/errorInformation/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        let err22 = { instancePath: instancePath + "/errorInformation", schemaPath: "#/properties/errorInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ServerErrorReply = validate25, schema52 = { type: "object", required: ["id", "submitTimeUtc", "status", "reason", "message"], properties: { id: { $ref: "#/$defs/TransactionId" }, submitTimeUtc: { $ref: "#/$defs/SubmitTime" }, status: { type: "string", const: "SERVER_ERROR" }, reason: { type: "string", enum: ["SYSTEM_ERROR", "SERVER_TIMEOUT", "SERVICE_TIMEOUT"] }, message: { type: "string" } }, additionalProperties: !1 };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.submitTimeUtc === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "submitTimeUtc" }, message: "must have required property 'submitTimeUtc'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.reason === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.message === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "submitTimeUtc" || key0 === "status" || key0 === "reason" || key0 === "message")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          let err6 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/TransactionId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{22}$" }, message: 'must match pattern "^[0-9]{22}$"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/TransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.submitTimeUtc !== void 0) {
      let data1 = data.submitTimeUtc;
      if (typeof data1 == "string") {
        if (!pattern12.test(data1)) {
          let err8 = { instancePath: instancePath + "/submitTimeUtc", schemaPath: "#/$defs/SubmitTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/submitTimeUtc", schemaPath: "#/$defs/SubmitTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (typeof data2 != "string") {
        let err10 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data2 !== "SERVER_ERROR") {
        let err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "SERVER_ERROR" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data3 = data.reason;
      if (typeof data3 != "string") {
        let err12 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (!(data3 === "SYSTEM_ERROR" || data3 === "SERVER_TIMEOUT" || data3 === "SERVICE_TIMEOUT")) {
        let err13 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: schema52.properties.reason.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err14 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ReplayedReply = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          let err0 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/TransactionId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{22}$" }, message: 'must match pattern "^[0-9]{22}$"' };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/TransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = { props: { id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var CaptureReply = validate27, schema57 = { type: "object", required: ["_links", "clientReferenceInformation", "id", "orderInformation", "reconciliationId", "status", "submitTimeUtc"], properties: { _links: { $ref: "#/$defs/ReplyLinks" }, clientReferenceInformation: { $ref: "#/$defs/ReplyReference" }, id: { $ref: "#/$defs/TransactionId" }, orderInformation: { type: "object", required: ["amountDetails"], properties: { amountDetails: { type: "object", required: ["totalAmount", "currency"], properties: { totalAmount: { $ref: "#/$defs/ReplyAmount" }, currency: { $ref: "#/$defs/ReplyCurrency" } }, additionalProperties: !1 } }, additionalProperties: !1 }, reconciliationId: { type: "string", maxLength: 60 }, status: { type: "string", enum: ["PENDING", "TRANSMITTED"] }, submitTimeUtc: { $ref: "#/$defs/SubmitTime" } }, additionalProperties: !1 };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.self === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "self" }, message: "must have required property 'self'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "void" || key0 === "self")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.void !== void 0) {
      let data0 = data.void;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.method === void 0) {
          let err2 = { instancePath: instancePath + "/void", schemaPath: "#/$defs/Link/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.href === void 0) {
          let err3 = { instancePath: instancePath + "/void", schemaPath: "#/$defs/Link/required", keyword: "required", params: { missingProperty: "href" }, message: "must have required property 'href'" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        for (let key1 in data0)
          if (!(key1 === "method" || key1 === "href")) {
            let err4 = { instancePath: instancePath + "/void", schemaPath: "#/$defs/Link/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        if (data0.method !== void 0) {
          let data1 = data0.method;
          if (typeof data1 != "string") {
            let err5 = { instancePath: instancePath + "/void/method", schemaPath: "#/$defs/Link/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
          if (!(data1 === "GET" || data1 === "POST")) {
            let err6 = { instancePath: instancePath + "/void/method", schemaPath: "#/$defs/Link/properties/method/enum", keyword: "enum", params: { allowedValues: schema33.properties.method.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.href !== void 0 && typeof data0.href != "string") {
          let err7 = { instancePath: instancePath + "/void/href", schemaPath: "#/$defs/Link/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/void", schemaPath: "#/$defs/Link/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.self !== void 0) {
      let data3 = data.self;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.method === void 0) {
          let err9 = { instancePath: instancePath + "/self", schemaPath: "#/$defs/Link/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data3.href === void 0) {
          let err10 = { instancePath: instancePath + "/self", schemaPath: "#/$defs/Link/required", keyword: "required", params: { missingProperty: "href" }, message: "must have required property 'href'" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        for (let key2 in data3)
          if (!(key2 === "method" || key2 === "href")) {
            let err11 = { instancePath: instancePath + "/self", schemaPath: "#/$defs/Link/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        if (data3.method !== void 0) {
          let data4 = data3.method;
          if (typeof data4 != "string") {
            let err12 = { instancePath: instancePath + "/self/method", schemaPath: "#/$defs/Link/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          if (!(data4 === "GET" || data4 === "POST")) {
            let err13 = { instancePath: instancePath + "/self/method", schemaPath: "#/$defs/Link/properties/method/enum", keyword: "enum", params: { allowedValues: schema33.properties.method.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data3.href !== void 0 && typeof data3.href != "string") {
          let err14 = { instancePath: instancePath + "/self/href", schemaPath: "#/$defs/Link/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/self", schemaPath: "#/$defs/Link/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data._links === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_links" }, message: "must have required property '_links'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.clientReferenceInformation === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clientReferenceInformation" }, message: "must have required property 'clientReferenceInformation'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.orderInformation === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderInformation" }, message: "must have required property 'orderInformation'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.reconciliationId === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reconciliationId" }, message: "must have required property 'reconciliationId'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.status === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.submitTimeUtc === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "submitTimeUtc" }, message: "must have required property 'submitTimeUtc'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "_links" || key0 === "clientReferenceInformation" || key0 === "id" || key0 === "orderInformation" || key0 === "reconciliationId" || key0 === "status" || key0 === "submitTimeUtc")) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data._links !== void 0 && (validate28(data._links, { instancePath: instancePath + "/_links", parentData: data, parentDataProperty: "_links", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.clientReferenceInformation !== void 0) {
      let data1 = data.clientReferenceInformation;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.code === void 0) {
          let err8 = { instancePath: instancePath + "/clientReferenceInformation", schemaPath: "#/$defs/ReplyReference/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        for (let key1 in data1)
          if (!(key1 === "code" || key1 === "transactionId")) {
            let err9 = { instancePath: instancePath + "/clientReferenceInformation", schemaPath: "#/$defs/ReplyReference/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        if (data1.code !== void 0 && typeof data1.code != "string") {
          let err10 = { instancePath: instancePath + "/clientReferenceInformation/code", schemaPath: "#/$defs/ReplyReference/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data1.transactionId !== void 0 && typeof data1.transactionId != "string") {
          let err11 = { instancePath: instancePath + "/clientReferenceInformation/transactionId", schemaPath: "#/$defs/ReplyReference/properties/transactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/clientReferenceInformation", schemaPath: "#/$defs/ReplyReference/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.id !== void 0) {
      let data4 = data.id;
      if (typeof data4 == "string") {
        if (!pattern4.test(data4)) {
          let err13 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/TransactionId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{22}$" }, message: 'must match pattern "^[0-9]{22}$"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/TransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.orderInformation !== void 0) {
      let data5 = data.orderInformation;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.amountDetails === void 0) {
          let err15 = { instancePath: instancePath + "/orderInformation", schemaPath: "#/properties/orderInformation/required", keyword: "required", params: { missingProperty: "amountDetails" }, message: "must have required property 'amountDetails'" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        for (let key2 in data5)
          if (key2 !== "amountDetails") {
            let err16 = { instancePath: instancePath + "/orderInformation", schemaPath: "#/properties/orderInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        if (data5.amountDetails !== void 0) {
          let data6 = data5.amountDetails;
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.totalAmount === void 0) {
              let err17 = { instancePath: instancePath + "/orderInformation/amountDetails", schemaPath: "#/properties/orderInformation/properties/amountDetails/required", keyword: "required", params: { missingProperty: "totalAmount" }, message: "must have required property 'totalAmount'" };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data6.currency === void 0) {
              let err18 = { instancePath: instancePath + "/orderInformation/amountDetails", schemaPath: "#/properties/orderInformation/properties/amountDetails/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            for (let key3 in data6)
              if (!(key3 === "totalAmount" || key3 === "currency")) {
                let err19 = { instancePath: instancePath + "/orderInformation/amountDetails", schemaPath: "#/properties/orderInformation/properties/amountDetails/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            if (data6.totalAmount !== void 0) {
              let data7 = data6.totalAmount;
              if (typeof data7 == "string") {
                if (!pattern6.test(data7)) {
                  let err20 = { instancePath: instancePath + "/orderInformation/amountDetails/totalAmount", schemaPath: "#/$defs/ReplyAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)?$"' };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
              } else {
                let err21 = { instancePath: instancePath + "/orderInformation/amountDetails/totalAmount", schemaPath: "#/$defs/ReplyAmount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
            if (data6.currency !== void 0) {
              let data8 = data6.currency;
              if (typeof data8 == "string") {
                if (!pattern7.test(data8)) {
                  let err22 = { instancePath: instancePath + "/orderInformation/amountDetails/currency", schemaPath: "#/$defs/ReplyCurrency/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{3}$" }, message: 'must match pattern "^[A-Za-z]{3}$"' };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                }
              } else {
                let err23 = { instancePath: instancePath + "/orderInformation/amountDetails/currency", schemaPath: "#/$defs/ReplyCurrency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
          } else {
            let err24 = { instancePath: instancePath + "/orderInformation/amountDetails", schemaPath: "#/properties/orderInformation/properties/amountDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      } else {
        let err25 = { instancePath: instancePath + "/orderInformation", schemaPath: "#/properties/orderInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.reconciliationId !== void 0) {
      let data9 = data.reconciliationId;
      if (typeof data9 == "string") {
        if (func2(data9) > 60) {
          let err26 = { instancePath: instancePath + "/reconciliationId", schemaPath: "#/properties/reconciliationId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        let err27 = { instancePath: instancePath + "/reconciliationId", schemaPath: "#/properties/reconciliationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.status !== void 0) {
      let data10 = data.status;
      if (typeof data10 != "string") {
        let err28 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (!(data10 === "PENDING" || data10 === "TRANSMITTED")) {
        let err29 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema57.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.submitTimeUtc !== void 0) {
      let data11 = data.submitTimeUtc;
      if (typeof data11 == "string") {
        if (!pattern12.test(data11)) {
          let err30 = { instancePath: instancePath + "/submitTimeUtc", schemaPath: "#/$defs/SubmitTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        let err31 = { instancePath: instancePath + "/submitTimeUtc", schemaPath: "#/$defs/SubmitTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
  } else {
    let err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
validate27.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ReversalReply = validate30, schema66 = { type: "object", required: ["_links", "clientReferenceInformation", "id", "orderInformation", "reversalAmountDetails", "status", "submitTimeUtc"], properties: { _links: { $ref: "#/$defs/ReplyLinks" }, clientReferenceInformation: { $ref: "#/$defs/ReplyReference" }, id: { $ref: "#/$defs/TransactionId" }, orderInformation: { $ref: "#/$defs/OrderCurrency" }, processorInformation: { type: "object", properties: { responseCode: { type: "string", maxLength: 10 }, responseCategoryCode: { type: "string", maxLength: 36 }, forwardedAcquirerCode: { type: "string", maxLength: 32 } }, additionalProperties: !1 }, reconciliationId: { type: "string", maxLength: 60 }, reversalAmountDetails: { type: "object", required: ["reversedAmount", "currency"], properties: { reversedAmount: { $ref: "#/$defs/ReplyAmount" }, originalTransactionAmount: { $ref: "#/$defs/ReplyAmount" }, currency: { $ref: "#/$defs/ReplyCurrency" } }, additionalProperties: !1 }, status: { type: "string", const: "REVERSED" }, submitTimeUtc: { $ref: "#/$defs/SubmitTime" } }, additionalProperties: !1 };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amountDetails === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "amountDetails" }, message: "must have required property 'amountDetails'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "amountDetails") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.amountDetails !== void 0) {
      let data0 = data.amountDetails;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.currency === void 0) {
          let err2 = { instancePath: instancePath + "/amountDetails", schemaPath: "#/properties/amountDetails/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        for (let key1 in data0)
          if (key1 !== "currency") {
            let err3 = { instancePath: instancePath + "/amountDetails", schemaPath: "#/properties/amountDetails/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        if (data0.currency !== void 0) {
          let data1 = data0.currency;
          if (typeof data1 == "string") {
            if (!pattern7.test(data1)) {
              let err4 = { instancePath: instancePath + "/amountDetails/currency", schemaPath: "#/$defs/ReplyCurrency/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{3}$" }, message: 'must match pattern "^[A-Za-z]{3}$"' };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/amountDetails/currency", schemaPath: "#/$defs/ReplyCurrency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/amountDetails", schemaPath: "#/properties/amountDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate32.errors = vErrors, errors === 0;
}
validate32.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data._links === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_links" }, message: "must have required property '_links'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.clientReferenceInformation === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clientReferenceInformation" }, message: "must have required property 'clientReferenceInformation'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.orderInformation === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderInformation" }, message: "must have required property 'orderInformation'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.reversalAmountDetails === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reversalAmountDetails" }, message: "must have required property 'reversalAmountDetails'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.status === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.submitTimeUtc === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "submitTimeUtc" }, message: "must have required property 'submitTimeUtc'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema66.properties, key0)) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data._links !== void 0 && (validate28(data._links, { instancePath: instancePath + "/_links", parentData: data, parentDataProperty: "_links", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.clientReferenceInformation !== void 0) {
      let data1 = data.clientReferenceInformation;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.code === void 0) {
          let err8 = { instancePath: instancePath + "/clientReferenceInformation", schemaPath: "#/$defs/ReplyReference/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        for (let key1 in data1)
          if (!(key1 === "code" || key1 === "transactionId")) {
            let err9 = { instancePath: instancePath + "/clientReferenceInformation", schemaPath: "#/$defs/ReplyReference/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        if (data1.code !== void 0 && typeof data1.code != "string") {
          let err10 = { instancePath: instancePath + "/clientReferenceInformation/code", schemaPath: "#/$defs/ReplyReference/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data1.transactionId !== void 0 && typeof data1.transactionId != "string") {
          let err11 = { instancePath: instancePath + "/clientReferenceInformation/transactionId", schemaPath: "#/$defs/ReplyReference/properties/transactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/clientReferenceInformation", schemaPath: "#/$defs/ReplyReference/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.id !== void 0) {
      let data4 = data.id;
      if (typeof data4 == "string") {
        if (!pattern4.test(data4)) {
          let err13 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/TransactionId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{22}$" }, message: 'must match pattern "^[0-9]{22}$"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/TransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.orderInformation !== void 0 && (validate32(data.orderInformation, { instancePath: instancePath + "/orderInformation", parentData: data, parentDataProperty: "orderInformation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.processorInformation !== void 0) {
      let data6 = data.processorInformation;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (let key2 in data6)
          if (!(key2 === "responseCode" || key2 === "responseCategoryCode" || key2 === "forwardedAcquirerCode")) {
            let err15 = { instancePath: instancePath + "/processorInformation", schemaPath: "#/properties/processorInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        if (data6.responseCode !== void 0) {
          let data7 = data6.responseCode;
          if (typeof data7 == "string") {
            if (func2(data7) > 10) {
              let err16 = { instancePath: instancePath + "/processorInformation/responseCode", schemaPath: "#/properties/processorInformation/properties/responseCode/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            let err17 = { instancePath: instancePath + "/processorInformation/responseCode", schemaPath: "#/properties/processorInformation/properties/responseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data6.responseCategoryCode !== void 0) {
          let data8 = data6.responseCategoryCode;
          if (typeof data8 == "string") {
            if (func2(data8) > 36) {
              let err18 = { instancePath: instancePath + "/processorInformation/responseCategoryCode", schemaPath: "#/properties/processorInformation/properties/responseCategoryCode/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters" };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            let err19 = { instancePath: instancePath + "/processorInformation/responseCategoryCode", schemaPath: "#/properties/processorInformation/properties/responseCategoryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data6.forwardedAcquirerCode !== void 0) {
          let data9 = data6.forwardedAcquirerCode;
          if (typeof data9 == "string") {
            if (func2(data9) > 32) {
              let err20 = { instancePath: instancePath + "/processorInformation/forwardedAcquirerCode", schemaPath: "#/properties/processorInformation/properties/forwardedAcquirerCode/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            let err21 = { instancePath: instancePath + "/processorInformation/forwardedAcquirerCode", schemaPath: "#/properties/processorInformation/properties/forwardedAcquirerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        let err22 = { instancePath: instancePath + "/processorInformation", schemaPath: "#/properties/processorInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.reconciliationId !== void 0) {
      let data10 = data.reconciliationId;
      if (typeof data10 == "string") {
        if (func2(data10) > 60) {
          let err23 = { instancePath: instancePath + "/reconciliationId", schemaPath: "#/properties/reconciliationId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        let err24 = { instancePath: instancePath + "/reconciliationId", schemaPath: "#/properties/reconciliationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.reversalAmountDetails !== void 0) {
      let data11 = data.reversalAmountDetails;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.reversedAmount === void 0) {
          let err25 = { instancePath: instancePath + "/reversalAmountDetails", schemaPath: "#/properties/reversalAmountDetails/required", keyword: "required", params: { missingProperty: "reversedAmount" }, message: "must have required property 'reversedAmount'" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data11.currency === void 0) {
          let err26 = { instancePath: instancePath + "/reversalAmountDetails", schemaPath: "#/properties/reversalAmountDetails/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        for (let key3 in data11)
          if (!(key3 === "reversedAmount" || key3 === "originalTransactionAmount" || key3 === "currency")) {
            let err27 = { instancePath: instancePath + "/reversalAmountDetails", schemaPath: "#/properties/reversalAmountDetails/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        if (data11.reversedAmount !== void 0) {
          let data12 = data11.reversedAmount;
          if (typeof data12 == "string") {
            if (!pattern6.test(data12)) {
              let err28 = { instancePath: instancePath + "/reversalAmountDetails/reversedAmount", schemaPath: "#/$defs/ReplyAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)?$"' };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
          } else {
            let err29 = { instancePath: instancePath + "/reversalAmountDetails/reversedAmount", schemaPath: "#/$defs/ReplyAmount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
        if (data11.originalTransactionAmount !== void 0) {
          let data13 = data11.originalTransactionAmount;
          if (typeof data13 == "string") {
            if (!pattern6.test(data13)) {
              let err30 = { instancePath: instancePath + "/reversalAmountDetails/originalTransactionAmount", schemaPath: "#/$defs/ReplyAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)?$"' };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
          } else {
            let err31 = { instancePath: instancePath + "/reversalAmountDetails/originalTransactionAmount", schemaPath: "#/$defs/ReplyAmount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
        if (data11.currency !== void 0) {
          let data14 = data11.currency;
          if (typeof data14 == "string") {
            if (!pattern7.test(data14)) {
              let err32 = { instancePath: instancePath + "/reversalAmountDetails/currency", schemaPath: "#/$defs/ReplyCurrency/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{3}$" }, message: 'must match pattern "^[A-Za-z]{3}$"' };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
          } else {
            let err33 = { instancePath: instancePath + "/reversalAmountDetails/currency", schemaPath: "#/$defs/ReplyCurrency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
      } else {
        let err34 = { instancePath: instancePath + "/reversalAmountDetails", schemaPath: "#/properties/reversalAmountDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.status !== void 0) {
      let data15 = data.status;
      if (typeof data15 != "string") {
        let err35 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
      if (data15 !== "REVERSED") {
        let err36 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "REVERSED" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.submitTimeUtc !== void 0) {
      let data16 = data.submitTimeUtc;
      if (typeof data16 == "string") {
        if (!pattern12.test(data16)) {
          let err37 = { instancePath: instancePath + "/submitTimeUtc", schemaPath: "#/$defs/SubmitTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
      } else {
        let err38 = { instancePath: instancePath + "/submitTimeUtc", schemaPath: "#/$defs/SubmitTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
  } else {
    let err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
validate30.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var RefundReply = validate34, schema75 = { type: "object", required: ["id", "status", "submitTimeUtc"], properties: { _links: { $ref: "#/$defs/ReplyLinks" }, clientReferenceInformation: { $ref: "#/$defs/ReplyReference" }, creditAmountDetails: { $ref: "#/$defs/CreditAmount" }, errorInformation: { $ref: "#/$defs/FollowOnError" }, id: { $ref: "#/$defs/TransactionId" }, orderInformation: { $ref: "#/$defs/OrderCurrency" }, paymentInformation: { $ref: "#/$defs/CardTypes" }, processorInformation: { $ref: "#/$defs/CreditProcessor" }, reconciliationId: { type: "string", maxLength: 60 }, refundAmountDetails: { type: "object", required: ["refundAmount", "currency"], properties: { currency: { $ref: "#/$defs/ReplyCurrency" }, refundAmount: { $ref: "#/$defs/ReplyAmount" } }, additionalProperties: !1 }, status: { type: "string", enum: ["PENDING", "DECLINED", "INVALID_REQUEST"] }, submitTimeUtc: { $ref: "#/$defs/SubmitTime" } }, additionalProperties: !1 };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.creditAmount === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creditAmount" }, message: "must have required property 'creditAmount'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.currency === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "currency" || key0 === "creditAmount")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.currency !== void 0) {
      let data0 = data.currency;
      if (typeof data0 == "string") {
        if (!pattern7.test(data0)) {
          let err3 = { instancePath: instancePath + "/currency", schemaPath: "#/$defs/ReplyCurrency/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{3}$" }, message: 'must match pattern "^[A-Za-z]{3}$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/currency", schemaPath: "#/$defs/ReplyCurrency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.creditAmount !== void 0) {
      let data1 = data.creditAmount;
      if (typeof data1 == "string") {
        if (!pattern6.test(data1)) {
          let err5 = { instancePath: instancePath + "/creditAmount", schemaPath: "#/$defs/ReplyAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)?$"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/creditAmount", schemaPath: "#/$defs/ReplyAmount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate36.errors = vErrors, errors === 0;
}
validate36.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reason === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.message === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "reason" || key0 === "message")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.reason !== void 0) {
      let data0 = data.reason;
      if (typeof data0 != "string") {
        let err3 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/DeclineReason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data0 === "AVS_FAILED" || data0 === "CONTACT_PROCESSOR" || data0 === "EXPIRED_CARD" || data0 === "PROCESSOR_DECLINED" || data0 === "INSUFFICIENT_FUND" || data0 === "STOLEN_LOST_CARD" || data0 === "ISSUER_UNAVAILABLE" || data0 === "UNAUTHORIZED_CARD" || data0 === "CVN_NOT_MATCH" || data0 === "EXCEEDS_CREDIT_LIMIT" || data0 === "INVALID_CVN" || data0 === "BLOCKED_BY_CARDHOLDER" || data0 === "DECLINED_CHECK" || data0 === "BLACKLISTED_CUSTOMER" || data0 === "SUSPENDED_ACCOUNT" || data0 === "PAYMENT_REFUSED" || data0 === "CV_FAILED" || data0 === "INVALID_ACCOUNT" || data0 === "GENERAL_DECLINE" || data0 === "INVALID_MERCHANT_CONFIGURATION" || data0 === "DECISION_PROFILE_REJECT" || data0 === "SCORE_EXCEEDS_THRESHOLD" || data0 === "PENDING_AUTHENTICATION" || data0 === "ACH_VERIFICATION_FAILED" || data0 === "DECISION_PROFILE_REVIEW" || data0 === "CONSUMER_AUTHENTICATION_REQUIRED" || data0 === "CONSUMER_AUTHENTICATION_FAILED" || data0 === "ALLOWABLE_PIN_RETRIES_EXCEEDED" || data0 === "PROCESSOR_ERROR" || data0 === "CUSTOMER_WATCHLIST_MATCH" || data0 === "ADDRESS_COUNTRY_WATCHLIST_MATCH" || data0 === "EMAIL_COUNTRY_WATCHLIST_MATCH" || data0 === "IP_COUNTRY_WATCHLIST_MATCH" || data0 === "DAGGREJECTED" || data0 === "DAGGDENIED" || data0 === "DSYSREJECTED")) {
        let err4 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/DeclineReason/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err5 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate38.errors = vErrors, errors === 0;
}
validate38.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "tokenizedCard" || key0 === "card")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.tokenizedCard !== void 0) {
      let data0 = data.tokenizedCard;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          if (key1 !== "type") {
            let err1 = { instancePath: instancePath + "/tokenizedCard", schemaPath: "#/$defs/CardTypeOnly/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        if (data0.type !== void 0) {
          let data1 = data0.type;
          if (typeof data1 == "string") {
            if (!pattern8.test(data1)) {
              let err2 = { instancePath: instancePath + "/tokenizedCard/type", schemaPath: "#/$defs/CardTypeOnly/properties/type/pattern", keyword: "pattern", params: { pattern: "^[0-9]{3}$" }, message: 'must match pattern "^[0-9]{3}$"' };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            let err3 = { instancePath: instancePath + "/tokenizedCard/type", schemaPath: "#/$defs/CardTypeOnly/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        let err4 = { instancePath: instancePath + "/tokenizedCard", schemaPath: "#/$defs/CardTypeOnly/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.card !== void 0) {
      let data2 = data.card;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (let key2 in data2)
          if (key2 !== "type") {
            let err5 = { instancePath: instancePath + "/card", schemaPath: "#/$defs/CardTypeOnly/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        if (data2.type !== void 0) {
          let data3 = data2.type;
          if (typeof data3 == "string") {
            if (!pattern8.test(data3)) {
              let err6 = { instancePath: instancePath + "/card/type", schemaPath: "#/$defs/CardTypeOnly/properties/type/pattern", keyword: "pattern", params: { pattern: "^[0-9]{3}$" }, message: 'must match pattern "^[0-9]{3}$"' };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/card/type", schemaPath: "#/$defs/CardTypeOnly/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/card", schemaPath: "#/$defs/CardTypeOnly/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate41.errors = vErrors, errors === 0;
}
validate41.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.submitTimeUtc === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "submitTimeUtc" }, message: "must have required property 'submitTimeUtc'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema75.properties, key0)) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data._links !== void 0 && (validate28(data._links, { instancePath: instancePath + "/_links", parentData: data, parentDataProperty: "_links", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.clientReferenceInformation !== void 0) {
      let data1 = data.clientReferenceInformation;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.code === void 0) {
          let err4 = { instancePath: instancePath + "/clientReferenceInformation", schemaPath: "#/$defs/ReplyReference/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        for (let key1 in data1)
          if (!(key1 === "code" || key1 === "transactionId")) {
            let err5 = { instancePath: instancePath + "/clientReferenceInformation", schemaPath: "#/$defs/ReplyReference/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        if (data1.code !== void 0 && typeof data1.code != "string") {
          let err6 = { instancePath: instancePath + "/clientReferenceInformation/code", schemaPath: "#/$defs/ReplyReference/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1.transactionId !== void 0 && typeof data1.transactionId != "string") {
          let err7 = { instancePath: instancePath + "/clientReferenceInformation/transactionId", schemaPath: "#/$defs/ReplyReference/properties/transactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/clientReferenceInformation", schemaPath: "#/$defs/ReplyReference/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.creditAmountDetails !== void 0 && (validate36(data.creditAmountDetails, { instancePath: instancePath + "/creditAmountDetails", parentData: data, parentDataProperty: "creditAmountDetails", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length)), data.errorInformation !== void 0 && (validate38(data.errorInformation, { instancePath: instancePath + "/errorInformation", parentData: data, parentDataProperty: "errorInformation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length)), data.id !== void 0) {
      let data6 = data.id;
      if (typeof data6 == "string") {
        if (!pattern4.test(data6)) {
          let err9 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/TransactionId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{22}$" }, message: 'must match pattern "^[0-9]{22}$"' };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/TransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.orderInformation !== void 0 && (validate32(data.orderInformation, { instancePath: instancePath + "/orderInformation", parentData: data, parentDataProperty: "orderInformation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.paymentInformation !== void 0 && (validate41(data.paymentInformation, { instancePath: instancePath + "/paymentInformation", parentData: data, parentDataProperty: "paymentInformation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data.processorInformation !== void 0) {
      let data9 = data.processorInformation;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (let key2 in data9)
          if (!(key2 === "approvalCode" || key2 === "networkTransactionId" || key2 === "responseCode")) {
            let err11 = { instancePath: instancePath + "/processorInformation", schemaPath: "#/$defs/CreditProcessor/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        if (data9.approvalCode !== void 0) {
          let data10 = data9.approvalCode;
          if (typeof data10 == "string") {
            if (func2(data10) > 6) {
              let err12 = { instancePath: instancePath + "/processorInformation/approvalCode", schemaPath: "#/$defs/CreditProcessor/properties/approvalCode/maxLength", keyword: "maxLength", params: { limit: 6 }, message: "must NOT have more than 6 characters" };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/processorInformation/approvalCode", schemaPath: "#/$defs/CreditProcessor/properties/approvalCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data9.networkTransactionId !== void 0) {
          let data11 = data9.networkTransactionId;
          if (typeof data11 == "string") {
            if (func2(data11) > 50) {
              let err14 = { instancePath: instancePath + "/processorInformation/networkTransactionId", schemaPath: "#/$defs/CreditProcessor/properties/networkTransactionId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          } else {
            let err15 = { instancePath: instancePath + "/processorInformation/networkTransactionId", schemaPath: "#/$defs/CreditProcessor/properties/networkTransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data9.responseCode !== void 0) {
          let data12 = data9.responseCode;
          if (typeof data12 == "string") {
            if (func2(data12) > 10) {
              let err16 = { instancePath: instancePath + "/processorInformation/responseCode", schemaPath: "#/$defs/CreditProcessor/properties/responseCode/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            let err17 = { instancePath: instancePath + "/processorInformation/responseCode", schemaPath: "#/$defs/CreditProcessor/properties/responseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      } else {
        let err18 = { instancePath: instancePath + "/processorInformation", schemaPath: "#/$defs/CreditProcessor/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.reconciliationId !== void 0) {
      let data13 = data.reconciliationId;
      if (typeof data13 == "string") {
        if (func2(data13) > 60) {
          let err19 = { instancePath: instancePath + "/reconciliationId", schemaPath: "#/properties/reconciliationId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/reconciliationId", schemaPath: "#/properties/reconciliationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.refundAmountDetails !== void 0) {
      let data14 = data.refundAmountDetails;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.refundAmount === void 0) {
          let err21 = { instancePath: instancePath + "/refundAmountDetails", schemaPath: "#/properties/refundAmountDetails/required", keyword: "required", params: { missingProperty: "refundAmount" }, message: "must have required property 'refundAmount'" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data14.currency === void 0) {
          let err22 = { instancePath: instancePath + "/refundAmountDetails", schemaPath: "#/properties/refundAmountDetails/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        for (let key3 in data14)
          if (!(key3 === "currency" || key3 === "refundAmount")) {
            let err23 = { instancePath: instancePath + "/refundAmountDetails", schemaPath: "#/properties/refundAmountDetails/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        if (data14.currency !== void 0) {
          let data15 = data14.currency;
          if (typeof data15 == "string") {
            if (!pattern7.test(data15)) {
              let err24 = { instancePath: instancePath + "/refundAmountDetails/currency", schemaPath: "#/$defs/ReplyCurrency/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{3}$" }, message: 'must match pattern "^[A-Za-z]{3}$"' };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
          } else {
            let err25 = { instancePath: instancePath + "/refundAmountDetails/currency", schemaPath: "#/$defs/ReplyCurrency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
        if (data14.refundAmount !== void 0) {
          let data16 = data14.refundAmount;
          if (typeof data16 == "string") {
            if (!pattern6.test(data16)) {
              let err26 = { instancePath: instancePath + "/refundAmountDetails/refundAmount", schemaPath: "#/$defs/ReplyAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)?$"' };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
          } else {
            let err27 = { instancePath: instancePath + "/refundAmountDetails/refundAmount", schemaPath: "#/$defs/ReplyAmount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
      } else {
        let err28 = { instancePath: instancePath + "/refundAmountDetails", schemaPath: "#/properties/refundAmountDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.status !== void 0) {
      let data17 = data.status;
      if (typeof data17 != "string") {
        let err29 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (!(data17 === "PENDING" || data17 === "DECLINED" || data17 === "INVALID_REQUEST")) {
        let err30 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema75.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.submitTimeUtc !== void 0) {
      let data18 = data.submitTimeUtc;
      if (typeof data18 == "string") {
        if (!pattern12.test(data18)) {
          let err31 = { instancePath: instancePath + "/submitTimeUtc", schemaPath: "#/$defs/SubmitTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        let err32 = { instancePath: instancePath + "/submitTimeUtc", schemaPath: "#/$defs/SubmitTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
  } else {
    let err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
validate34.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var CreditReply = validate43, schema90 = { type: "object", required: ["id", "status", "submitTimeUtc"], properties: { _links: { $ref: "#/$defs/ReplyLinks" }, clientReferenceInformation: { $ref: "#/$defs/ReplyReference" }, creditAmountDetails: { $ref: "#/$defs/CreditAmount" }, errorInformation: { $ref: "#/$defs/FollowOnError" }, id: { $ref: "#/$defs/TransactionId" }, orderInformation: { $ref: "#/$defs/OrderCurrency" }, paymentAccountInformation: { type: "object", properties: { card: { $ref: "#/$defs/CardTypeOnly" } }, additionalProperties: !1 }, paymentInformation: { $ref: "#/$defs/CardTypes" }, processorInformation: { $ref: "#/$defs/CreditProcessor" }, reconciliationId: { type: "string", maxLength: 60 }, status: { type: "string", enum: ["PENDING", "AUTHORIZED", "DECLINED", "INVALID_REQUEST", "COMPLETED"] }, submitTimeUtc: { $ref: "#/$defs/SubmitTime" } }, additionalProperties: !1 };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.submitTimeUtc === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "submitTimeUtc" }, message: "must have required property 'submitTimeUtc'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema90.properties, key0)) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data._links !== void 0 && (validate28(data._links, { instancePath: instancePath + "/_links", parentData: data, parentDataProperty: "_links", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.clientReferenceInformation !== void 0) {
      let data1 = data.clientReferenceInformation;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.code === void 0) {
          let err4 = { instancePath: instancePath + "/clientReferenceInformation", schemaPath: "#/$defs/ReplyReference/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        for (let key1 in data1)
          if (!(key1 === "code" || key1 === "transactionId")) {
            let err5 = { instancePath: instancePath + "/clientReferenceInformation", schemaPath: "#/$defs/ReplyReference/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        if (data1.code !== void 0 && typeof data1.code != "string") {
          let err6 = { instancePath: instancePath + "/clientReferenceInformation/code", schemaPath: "#/$defs/ReplyReference/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1.transactionId !== void 0 && typeof data1.transactionId != "string") {
          let err7 = { instancePath: instancePath + "/clientReferenceInformation/transactionId", schemaPath: "#/$defs/ReplyReference/properties/transactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/clientReferenceInformation", schemaPath: "#/$defs/ReplyReference/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.creditAmountDetails !== void 0 && (validate36(data.creditAmountDetails, { instancePath: instancePath + "/creditAmountDetails", parentData: data, parentDataProperty: "creditAmountDetails", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length)), data.errorInformation !== void 0 && (validate38(data.errorInformation, { instancePath: instancePath + "/errorInformation", parentData: data, parentDataProperty: "errorInformation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length)), data.id !== void 0) {
      let data6 = data.id;
      if (typeof data6 == "string") {
        if (!pattern4.test(data6)) {
          let err9 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/TransactionId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{22}$" }, message: 'must match pattern "^[0-9]{22}$"' };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/TransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.orderInformation !== void 0 && (validate32(data.orderInformation, { instancePath: instancePath + "/orderInformation", parentData: data, parentDataProperty: "orderInformation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.paymentAccountInformation !== void 0) {
      let data8 = data.paymentAccountInformation;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (let key2 in data8)
          if (key2 !== "card") {
            let err11 = { instancePath: instancePath + "/paymentAccountInformation", schemaPath: "#/properties/paymentAccountInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        if (data8.card !== void 0) {
          let data9 = data8.card;
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            for (let key3 in data9)
              if (key3 !== "type") {
                let err12 = { instancePath: instancePath + "/paymentAccountInformation/card", schemaPath: "#/$defs/CardTypeOnly/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            if (data9.type !== void 0) {
              let data10 = data9.type;
              if (typeof data10 == "string") {
                if (!pattern8.test(data10)) {
                  let err13 = { instancePath: instancePath + "/paymentAccountInformation/card/type", schemaPath: "#/$defs/CardTypeOnly/properties/type/pattern", keyword: "pattern", params: { pattern: "^[0-9]{3}$" }, message: 'must match pattern "^[0-9]{3}$"' };
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                }
              } else {
                let err14 = { instancePath: instancePath + "/paymentAccountInformation/card/type", schemaPath: "#/$defs/CardTypeOnly/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
          } else {
            let err15 = { instancePath: instancePath + "/paymentAccountInformation/card", schemaPath: "#/$defs/CardTypeOnly/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        let err16 = { instancePath: instancePath + "/paymentAccountInformation", schemaPath: "#/properties/paymentAccountInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.paymentInformation !== void 0 && (validate41(data.paymentInformation, { instancePath: instancePath + "/paymentInformation", parentData: data, parentDataProperty: "paymentInformation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length)), data.processorInformation !== void 0) {
      let data12 = data.processorInformation;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (let key4 in data12)
          if (!(key4 === "approvalCode" || key4 === "networkTransactionId" || key4 === "responseCode")) {
            let err17 = { instancePath: instancePath + "/processorInformation", schemaPath: "#/$defs/CreditProcessor/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        if (data12.approvalCode !== void 0) {
          let data13 = data12.approvalCode;
          if (typeof data13 == "string") {
            if (func2(data13) > 6) {
              let err18 = { instancePath: instancePath + "/processorInformation/approvalCode", schemaPath: "#/$defs/CreditProcessor/properties/approvalCode/maxLength", keyword: "maxLength", params: { limit: 6 }, message: "must NOT have more than 6 characters" };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            let err19 = { instancePath: instancePath + "/processorInformation/approvalCode", schemaPath: "#/$defs/CreditProcessor/properties/approvalCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data12.networkTransactionId !== void 0) {
          let data14 = data12.networkTransactionId;
          if (typeof data14 == "string") {
            if (func2(data14) > 50) {
              let err20 = { instancePath: instancePath + "/processorInformation/networkTransactionId", schemaPath: "#/$defs/CreditProcessor/properties/networkTransactionId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            let err21 = { instancePath: instancePath + "/processorInformation/networkTransactionId", schemaPath: "#/$defs/CreditProcessor/properties/networkTransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data12.responseCode !== void 0) {
          let data15 = data12.responseCode;
          if (typeof data15 == "string") {
            if (func2(data15) > 10) {
              let err22 = { instancePath: instancePath + "/processorInformation/responseCode", schemaPath: "#/$defs/CreditProcessor/properties/responseCode/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          } else {
            let err23 = { instancePath: instancePath + "/processorInformation/responseCode", schemaPath: "#/$defs/CreditProcessor/properties/responseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      } else {
        let err24 = { instancePath: instancePath + "/processorInformation", schemaPath: "#/$defs/CreditProcessor/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.reconciliationId !== void 0) {
      let data16 = data.reconciliationId;
      if (typeof data16 == "string") {
        if (func2(data16) > 60) {
          let err25 = { instancePath: instancePath + "/reconciliationId", schemaPath: "#/properties/reconciliationId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        let err26 = { instancePath: instancePath + "/reconciliationId", schemaPath: "#/properties/reconciliationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.status !== void 0) {
      let data17 = data.status;
      if (typeof data17 != "string") {
        let err27 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (!(data17 === "PENDING" || data17 === "AUTHORIZED" || data17 === "DECLINED" || data17 === "INVALID_REQUEST" || data17 === "COMPLETED")) {
        let err28 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema90.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.submitTimeUtc !== void 0) {
      let data18 = data.submitTimeUtc;
      if (typeof data18 == "string") {
        if (!pattern12.test(data18)) {
          let err29 = { instancePath: instancePath + "/submitTimeUtc", schemaPath: "#/$defs/SubmitTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        let err30 = { instancePath: instancePath + "/submitTimeUtc", schemaPath: "#/$defs/SubmitTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
  } else {
    let err31 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
  }
  return validate43.errors = vErrors, errors === 0;
}
validate43.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var VoidReply = validate49, schema96 = { type: "object", required: ["_links", "id", "status", "submitTimeUtc"], properties: { _links: { $ref: "#/$defs/ReplyLinks" }, clientReferenceInformation: { $ref: "#/$defs/ReplyReference" }, id: { $ref: "#/$defs/TransactionId" }, orderInformation: { $ref: "#/$defs/OrderCurrency" }, processorInformation: { type: "object", properties: { responseCode: { type: "string", maxLength: 10 } }, additionalProperties: !1 }, status: { type: "string", enum: ["VOIDED", "CANCELLED", "FAILED"] }, submitTimeUtc: { $ref: "#/$defs/SubmitTime" }, voidAmountDetails: { type: "object", required: ["currency", "voidAmount"], properties: { currency: { $ref: "#/$defs/ReplyCurrency" }, voidAmount: { $ref: "#/$defs/ReplyAmount" }, originalTransactionAmount: { $ref: "#/$defs/ReplyAmount" } }, additionalProperties: !1 } }, additionalProperties: !1 };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data._links === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_links" }, message: "must have required property '_links'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.submitTimeUtc === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "submitTimeUtc" }, message: "must have required property 'submitTimeUtc'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "_links" || key0 === "clientReferenceInformation" || key0 === "id" || key0 === "orderInformation" || key0 === "processorInformation" || key0 === "status" || key0 === "submitTimeUtc" || key0 === "voidAmountDetails")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data._links !== void 0 && (validate28(data._links, { instancePath: instancePath + "/_links", parentData: data, parentDataProperty: "_links", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length)), data.clientReferenceInformation !== void 0) {
      let data1 = data.clientReferenceInformation;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.code === void 0) {
          let err5 = { instancePath: instancePath + "/clientReferenceInformation", schemaPath: "#/$defs/ReplyReference/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        for (let key1 in data1)
          if (!(key1 === "code" || key1 === "transactionId")) {
            let err6 = { instancePath: instancePath + "/clientReferenceInformation", schemaPath: "#/$defs/ReplyReference/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        if (data1.code !== void 0 && typeof data1.code != "string") {
          let err7 = { instancePath: instancePath + "/clientReferenceInformation/code", schemaPath: "#/$defs/ReplyReference/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data1.transactionId !== void 0 && typeof data1.transactionId != "string") {
          let err8 = { instancePath: instancePath + "/clientReferenceInformation/transactionId", schemaPath: "#/$defs/ReplyReference/properties/transactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/clientReferenceInformation", schemaPath: "#/$defs/ReplyReference/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.id !== void 0) {
      let data4 = data.id;
      if (typeof data4 == "string") {
        if (!pattern4.test(data4)) {
          let err10 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/TransactionId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{22}$" }, message: 'must match pattern "^[0-9]{22}$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/TransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.orderInformation !== void 0 && (validate32(data.orderInformation, { instancePath: instancePath + "/orderInformation", parentData: data, parentDataProperty: "orderInformation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length)), data.processorInformation !== void 0) {
      let data6 = data.processorInformation;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (let key2 in data6)
          if (key2 !== "responseCode") {
            let err12 = { instancePath: instancePath + "/processorInformation", schemaPath: "#/properties/processorInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        if (data6.responseCode !== void 0) {
          let data7 = data6.responseCode;
          if (typeof data7 == "string") {
            if (func2(data7) > 10) {
              let err13 = { instancePath: instancePath + "/processorInformation/responseCode", schemaPath: "#/properties/processorInformation/properties/responseCode/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/processorInformation/responseCode", schemaPath: "#/properties/processorInformation/properties/responseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/processorInformation", schemaPath: "#/properties/processorInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.status !== void 0) {
      let data8 = data.status;
      if (typeof data8 != "string") {
        let err16 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (!(data8 === "VOIDED" || data8 === "CANCELLED" || data8 === "FAILED")) {
        let err17 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema96.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.submitTimeUtc !== void 0) {
      let data9 = data.submitTimeUtc;
      if (typeof data9 == "string") {
        if (!pattern12.test(data9)) {
          let err18 = { instancePath: instancePath + "/submitTimeUtc", schemaPath: "#/$defs/SubmitTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/submitTimeUtc", schemaPath: "#/$defs/SubmitTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.voidAmountDetails !== void 0) {
      let data10 = data.voidAmountDetails;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.currency === void 0) {
          let err20 = { instancePath: instancePath + "/voidAmountDetails", schemaPath: "#/properties/voidAmountDetails/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data10.voidAmount === void 0) {
          let err21 = { instancePath: instancePath + "/voidAmountDetails", schemaPath: "#/properties/voidAmountDetails/required", keyword: "required", params: { missingProperty: "voidAmount" }, message: "must have required property 'voidAmount'" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        for (let key3 in data10)
          if (!(key3 === "currency" || key3 === "voidAmount" || key3 === "originalTransactionAmount")) {
            let err22 = { instancePath: instancePath + "/voidAmountDetails", schemaPath: "#/properties/voidAmountDetails/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        if (data10.currency !== void 0) {
          let data11 = data10.currency;
          if (typeof data11 == "string") {
            if (!pattern7.test(data11)) {
              let err23 = { instancePath: instancePath + "/voidAmountDetails/currency", schemaPath: "#/$defs/ReplyCurrency/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{3}$" }, message: 'must match pattern "^[A-Za-z]{3}$"' };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          } else {
            let err24 = { instancePath: instancePath + "/voidAmountDetails/currency", schemaPath: "#/$defs/ReplyCurrency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
        if (data10.voidAmount !== void 0) {
          let data12 = data10.voidAmount;
          if (typeof data12 == "string") {
            if (!pattern6.test(data12)) {
              let err25 = { instancePath: instancePath + "/voidAmountDetails/voidAmount", schemaPath: "#/$defs/ReplyAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)?$"' };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          } else {
            let err26 = { instancePath: instancePath + "/voidAmountDetails/voidAmount", schemaPath: "#/$defs/ReplyAmount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        if (data10.originalTransactionAmount !== void 0) {
          let data13 = data10.originalTransactionAmount;
          if (typeof data13 == "string") {
            if (!pattern6.test(data13)) {
              let err27 = { instancePath: instancePath + "/voidAmountDetails/originalTransactionAmount", schemaPath: "#/$defs/ReplyAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)?$"' };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
          } else {
            let err28 = { instancePath: instancePath + "/voidAmountDetails/originalTransactionAmount", schemaPath: "#/$defs/ReplyAmount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
      } else {
        let err29 = { instancePath: instancePath + "/voidAmountDetails", schemaPath: "#/properties/voidAmountDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
  } else {
    let err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate49.errors = vErrors, errors === 0;
}
validate49.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var TransactionDetails = validate52, schema103 = { type: "object", required: ["id", "submitTimeUTC", "merchantId", "applicationInformation", "_links"], properties: { id: { $ref: "#/$defs/TransactionId" }, rootId: { $ref: "#/$defs/TransactionId" }, reconciliationId: { type: "string" }, submitTimeUTC: { $ref: "#/$defs/SubmitTime" }, merchantId: { type: "string" }, applicationInformation: { type: "object", required: ["applications"], properties: { status: { type: "string" }, reasonCode: { type: "integer" }, rCode: { type: "string" }, rFlag: { type: "string" }, applications: { type: "array", items: { $ref: "#/$defs/Application" } } }, additionalProperties: !1 }, buyerInformation: { type: "object", properties: { merchantCustomerId: { type: "string" } }, additionalProperties: !1 }, clientReferenceInformation: { $ref: "#/$defs/TssReference" }, consumerAuthenticationInformation: { type: "object" }, deviceInformation: { type: "object", properties: { ipAddress: { type: "string" } }, additionalProperties: !1 }, errorInformation: { type: "object", properties: { reason: { type: "string" }, message: { type: "string" } }, additionalProperties: !1 }, installmentInformation: { type: "object" }, fraudMarkingInformation: { type: "object" }, merchantInformation: { type: "object" }, orderInformation: { type: "object", properties: { billTo: { $ref: "#/$defs/BillTo" }, shipTo: { type: "object" }, amountDetails: { $ref: "#/$defs/TssAmounts" } }, additionalProperties: !1 }, paymentInformation: { $ref: "#/$defs/TssPayment" }, processingInformation: { $ref: "#/$defs/TssProcessing" }, processorInformation: { $ref: "#/$defs/TssProcessor" }, pointOfSaleInformation: { type: "object" }, riskInformation: { type: "object" }, _links: { type: "object", required: ["self"], properties: { self: { $ref: "#/$defs/TssLink" }, relatedTransactions: { type: "array", items: { $ref: "#/$defs/TssLink" } } }, additionalProperties: !1 } }, additionalProperties: !1 }, schema107 = { type: "object", required: ["name"], properties: { name: { type: "string" }, status: { type: ["string", "null"] }, reasonCode: { type: "string" }, rCode: { type: "string" }, rFlag: { type: "string" }, reconciliationId: { type: "string" }, rMessage: { type: "string" }, returnCode: { type: ["integer", "string"] } }, additionalProperties: !1 };
var schema109 = { type: "object", properties: { firstName: { type: "string", maxLength: 60 }, lastName: { type: "string", maxLength: 60 }, address1: { type: "string", maxLength: 60 }, address2: { type: "string", maxLength: 60 }, locality: { type: "string", maxLength: 50 }, administrativeArea: { type: "string", maxLength: 20 }, postalCode: { type: "string", maxLength: 10 }, country: { type: "string", maxLength: 2 }, email: { type: "string", maxLength: 255 }, phoneNumber: { type: "string", maxLength: 15 } }, additionalProperties: !1 };
var schema119 = { type: "object", required: ["href", "method"], properties: { href: { type: "string" }, method: { type: "string", enum: ["GET", "POST"] } }, additionalProperties: !1 };
var pattern50 = new RegExp("^[0-9]{4}$", "u"), pattern51 = new RegExp("^[0-9]{6}$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "paymentType" || key0 === "customer" || key0 === "card")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.paymentType !== void 0) {
      let data0 = data.paymentType;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          if (!(key1 === "type" || key1 === "method")) {
            let err1 = { instancePath: instancePath + "/paymentType", schemaPath: "#/properties/paymentType/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        if (data0.type !== void 0 && typeof data0.type != "string") {
          let err2 = { instancePath: instancePath + "/paymentType/type", schemaPath: "#/properties/paymentType/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.method !== void 0 && typeof data0.method != "string") {
          let err3 = { instancePath: instancePath + "/paymentType/method", schemaPath: "#/properties/paymentType/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/paymentType", schemaPath: "#/properties/paymentType/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.customer !== void 0) {
      let data3 = data.customer;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        let err5 = { instancePath: instancePath + "/customer", schemaPath: "#/properties/customer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.card !== void 0) {
      let data4 = data.card;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (let key2 in data4)
          if (!(key2 === "suffix" || key2 === "prefix" || key2 === "expirationMonth" || key2 === "expirationYear" || key2 === "type")) {
            let err6 = { instancePath: instancePath + "/card", schemaPath: "#/$defs/TssCard/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        if (data4.suffix !== void 0) {
          let data5 = data4.suffix;
          if (typeof data5 == "string") {
            if (!pattern50.test(data5)) {
              let err7 = { instancePath: instancePath + "/card/suffix", schemaPath: "#/$defs/TssCard/properties/suffix/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}$" }, message: 'must match pattern "^[0-9]{4}$"' };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/card/suffix", schemaPath: "#/$defs/TssCard/properties/suffix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data4.prefix !== void 0) {
          let data6 = data4.prefix;
          if (typeof data6 == "string") {
            if (!pattern51.test(data6)) {
              let err9 = { instancePath: instancePath + "/card/prefix", schemaPath: "#/$defs/TssCard/properties/prefix/pattern", keyword: "pattern", params: { pattern: "^[0-9]{6}$" }, message: 'must match pattern "^[0-9]{6}$"' };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/card/prefix", schemaPath: "#/$defs/TssCard/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data4.expirationMonth !== void 0 && typeof data4.expirationMonth != "string") {
          let err11 = { instancePath: instancePath + "/card/expirationMonth", schemaPath: "#/$defs/TssCard/properties/expirationMonth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data4.expirationYear !== void 0 && typeof data4.expirationYear != "string") {
          let err12 = { instancePath: instancePath + "/card/expirationYear", schemaPath: "#/$defs/TssCard/properties/expirationYear/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data4.type !== void 0) {
          let data9 = data4.type;
          if (typeof data9 == "string") {
            if (!pattern8.test(data9)) {
              let err13 = { instancePath: instancePath + "/card/type", schemaPath: "#/$defs/TssCard/properties/type/pattern", keyword: "pattern", params: { pattern: "^[0-9]{3}$" }, message: 'must match pattern "^[0-9]{3}$"' };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/card/type", schemaPath: "#/$defs/TssCard/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/card", schemaPath: "#/$defs/TssCard/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema114 = { type: "object", properties: { paymentMethod: { type: "string" }, terminalId: { type: "string" }, businessName: { type: "string" }, businessNameKatakana: { type: "string" }, businessNameEnglish: { type: "string" }, bonuses: { type: "array", items: { anyOf: [{ $ref: "#/$defs/Bonus" }, { type: "null" }] } }, firstBillingMonth: { type: "string" }, numberOfInstallments: { type: "string" }, preApprovalType: { type: "string" } }, additionalProperties: !1 };
var pattern53 = new RegExp("^(0?[1-9]|1[0-2])?$", "u"), pattern54 = new RegExp("^[0-9]*$", "u");
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "month" || key0 === "amount")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.month !== void 0) {
      let data0 = data.month;
      if (typeof data0 == "string") {
        if (!pattern53.test(data0)) {
          let err1 = { instancePath: instancePath + "/month", schemaPath: "#/$defs/BonusMonth/pattern", keyword: "pattern", params: { pattern: "^(0?[1-9]|1[0-2])?$" }, message: 'must match pattern "^(0?[1-9]|1[0-2])?$"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/month", schemaPath: "#/$defs/BonusMonth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.amount !== void 0) {
      let data1 = data.amount;
      if (typeof data1 == "string") {
        if (func2(data1) > 12) {
          let err3 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/BonusAmount/maxLength", keyword: "maxLength", params: { limit: 12 }, message: "must NOT have more than 12 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern54.test(data1)) {
          let err4 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/BonusAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" }, message: 'must match pattern "^[0-9]*$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/BonusAmount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema114.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.paymentMethod !== void 0 && typeof data.paymentMethod != "string") {
      let err1 = { instancePath: instancePath + "/paymentMethod", schemaPath: "#/properties/paymentMethod/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.terminalId !== void 0 && typeof data.terminalId != "string") {
      let err2 = { instancePath: instancePath + "/terminalId", schemaPath: "#/properties/terminalId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.businessName !== void 0 && typeof data.businessName != "string") {
      let err3 = { instancePath: instancePath + "/businessName", schemaPath: "#/properties/businessName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.businessNameKatakana !== void 0 && typeof data.businessNameKatakana != "string") {
      let err4 = { instancePath: instancePath + "/businessNameKatakana", schemaPath: "#/properties/businessNameKatakana/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.businessNameEnglish !== void 0 && typeof data.businessNameEnglish != "string") {
      let err5 = { instancePath: instancePath + "/businessNameEnglish", schemaPath: "#/properties/businessNameEnglish/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.bonuses !== void 0) {
      let data5 = data.bonuses;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0], _errs15 = errors, valid3 = !1, _errs16 = errors;
          validate57(data6, { instancePath: instancePath + "/bonuses/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
          var _valid0 = _errs16 === errors;
          valid3 = valid3 || _valid0;
          let _errs17 = errors;
          if (data6 !== null) {
            let err6 = { instancePath: instancePath + "/bonuses/" + i0, schemaPath: "#/properties/bonuses/items/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          var _valid0 = _errs17 === errors;
          if (valid3 = valid3 || _valid0, valid3)
            errors = _errs15, vErrors !== null && (_errs15 ? vErrors.length = _errs15 : vErrors = null);
          else {
            let err7 = { instancePath: instancePath + "/bonuses/" + i0, schemaPath: "#/properties/bonuses/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/bonuses", schemaPath: "#/properties/bonuses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.firstBillingMonth !== void 0 && typeof data.firstBillingMonth != "string") {
      let err9 = { instancePath: instancePath + "/firstBillingMonth", schemaPath: "#/properties/firstBillingMonth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.numberOfInstallments !== void 0 && typeof data.numberOfInstallments != "string") {
      let err10 = { instancePath: instancePath + "/numberOfInstallments", schemaPath: "#/properties/numberOfInstallments/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.preApprovalType !== void 0 && typeof data.preApprovalType != "string") {
      let err11 = { instancePath: instancePath + "/preApprovalType", schemaPath: "#/properties/preApprovalType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "commerceIndicator" || key0 === "commerceIndicatorLabel" || key0 === "authorizationOptions" || key0 === "captureOptions" || key0 === "reconciliationId" || key0 === "japanPaymentOptions")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.commerceIndicator !== void 0 && typeof data.commerceIndicator != "string") {
      let err1 = { instancePath: instancePath + "/commerceIndicator", schemaPath: "#/properties/commerceIndicator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.commerceIndicatorLabel !== void 0 && typeof data.commerceIndicatorLabel != "string") {
      let err2 = { instancePath: instancePath + "/commerceIndicatorLabel", schemaPath: "#/properties/commerceIndicatorLabel/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.authorizationOptions !== void 0) {
      let data2 = data.authorizationOptions;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (let key1 in data2)
          if (key1 !== "authIndicator") {
            let err3 = { instancePath: instancePath + "/authorizationOptions", schemaPath: "#/properties/authorizationOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        if (data2.authIndicator !== void 0 && typeof data2.authIndicator != "string") {
          let err4 = { instancePath: instancePath + "/authorizationOptions/authIndicator", schemaPath: "#/properties/authorizationOptions/properties/authIndicator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/authorizationOptions", schemaPath: "#/properties/authorizationOptions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.captureOptions !== void 0) {
      let data4 = data.captureOptions;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (let key2 in data4)
          if (!(key2 === "captureSequenceNumber" || key2 === "totalCaptureCount")) {
            let err6 = { instancePath: instancePath + "/captureOptions", schemaPath: "#/properties/captureOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        if (data4.captureSequenceNumber !== void 0 && typeof data4.captureSequenceNumber != "string") {
          let err7 = { instancePath: instancePath + "/captureOptions/captureSequenceNumber", schemaPath: "#/properties/captureOptions/properties/captureSequenceNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data4.totalCaptureCount !== void 0 && typeof data4.totalCaptureCount != "string") {
          let err8 = { instancePath: instancePath + "/captureOptions/totalCaptureCount", schemaPath: "#/properties/captureOptions/properties/totalCaptureCount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/captureOptions", schemaPath: "#/properties/captureOptions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.reconciliationId !== void 0 && typeof data.reconciliationId != "string") {
      let err10 = { instancePath: instancePath + "/reconciliationId", schemaPath: "#/properties/reconciliationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    data.japanPaymentOptions !== void 0 && (validate56(data.japanPaymentOptions, { instancePath: instancePath + "/japanPaymentOptions", parentData: data, parentDataProperty: "japanPaymentOptions", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length));
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.submitTimeUTC === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "submitTimeUTC" }, message: "must have required property 'submitTimeUTC'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.merchantId === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "merchantId" }, message: "must have required property 'merchantId'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.applicationInformation === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "applicationInformation" }, message: "must have required property 'applicationInformation'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data._links === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_links" }, message: "must have required property '_links'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema103.properties, key0)) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          let err6 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/TransactionId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{22}$" }, message: 'must match pattern "^[0-9]{22}$"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/TransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.rootId !== void 0) {
      let data1 = data.rootId;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          let err8 = { instancePath: instancePath + "/rootId", schemaPath: "#/$defs/TransactionId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{22}$" }, message: 'must match pattern "^[0-9]{22}$"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/rootId", schemaPath: "#/$defs/TransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.reconciliationId !== void 0 && typeof data.reconciliationId != "string") {
      let err10 = { instancePath: instancePath + "/reconciliationId", schemaPath: "#/properties/reconciliationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.submitTimeUTC !== void 0) {
      let data3 = data.submitTimeUTC;
      if (typeof data3 == "string") {
        if (!pattern12.test(data3)) {
          let err11 = { instancePath: instancePath + "/submitTimeUTC", schemaPath: "#/$defs/SubmitTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/submitTimeUTC", schemaPath: "#/$defs/SubmitTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.merchantId !== void 0 && typeof data.merchantId != "string") {
      let err13 = { instancePath: instancePath + "/merchantId", schemaPath: "#/properties/merchantId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.applicationInformation !== void 0) {
      let data5 = data.applicationInformation;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.applications === void 0) {
          let err14 = { instancePath: instancePath + "/applicationInformation", schemaPath: "#/properties/applicationInformation/required", keyword: "required", params: { missingProperty: "applications" }, message: "must have required property 'applications'" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        for (let key1 in data5)
          if (!(key1 === "status" || key1 === "reasonCode" || key1 === "rCode" || key1 === "rFlag" || key1 === "applications")) {
            let err15 = { instancePath: instancePath + "/applicationInformation", schemaPath: "#/properties/applicationInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        if (data5.status !== void 0 && typeof data5.status != "string") {
          let err16 = { instancePath: instancePath + "/applicationInformation/status", schemaPath: "#/properties/applicationInformation/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data5.reasonCode !== void 0) {
          let data7 = data5.reasonCode;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            let err17 = { instancePath: instancePath + "/applicationInformation/reasonCode", schemaPath: "#/properties/applicationInformation/properties/reasonCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data5.rCode !== void 0 && typeof data5.rCode != "string") {
          let err18 = { instancePath: instancePath + "/applicationInformation/rCode", schemaPath: "#/properties/applicationInformation/properties/rCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data5.rFlag !== void 0 && typeof data5.rFlag != "string") {
          let err19 = { instancePath: instancePath + "/applicationInformation/rFlag", schemaPath: "#/properties/applicationInformation/properties/rFlag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data5.applications !== void 0) {
          let data10 = data5.applications;
          if (Array.isArray(data10)) {
            let len0 = data10.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data11 = data10[i0];
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (data11.name === void 0) {
                  let err20 = { instancePath: instancePath + "/applicationInformation/applications/" + i0, schemaPath: "#/$defs/Application/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
                for (let key2 in data11)
                  if (!(key2 === "name" || key2 === "status" || key2 === "reasonCode" || key2 === "rCode" || key2 === "rFlag" || key2 === "reconciliationId" || key2 === "rMessage" || key2 === "returnCode")) {
                    let err21 = { instancePath: instancePath + "/applicationInformation/applications/" + i0, schemaPath: "#/$defs/Application/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                  }
                if (data11.name !== void 0 && typeof data11.name != "string") {
                  let err22 = { instancePath: instancePath + "/applicationInformation/applications/" + i0 + "/name", schemaPath: "#/$defs/Application/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                }
                if (data11.status !== void 0) {
                  let data13 = data11.status;
                  if (typeof data13 != "string" && data13 !== null) {
                    let err23 = { instancePath: instancePath + "/applicationInformation/applications/" + i0 + "/status", schemaPath: "#/$defs/Application/properties/status/type", keyword: "type", params: { type: schema107.properties.status.type }, message: "must be string,null" };
                    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                  }
                }
                if (data11.reasonCode !== void 0 && typeof data11.reasonCode != "string") {
                  let err24 = { instancePath: instancePath + "/applicationInformation/applications/" + i0 + "/reasonCode", schemaPath: "#/$defs/Application/properties/reasonCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                }
                if (data11.rCode !== void 0 && typeof data11.rCode != "string") {
                  let err25 = { instancePath: instancePath + "/applicationInformation/applications/" + i0 + "/rCode", schemaPath: "#/$defs/Application/properties/rCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                }
                if (data11.rFlag !== void 0 && typeof data11.rFlag != "string") {
                  let err26 = { instancePath: instancePath + "/applicationInformation/applications/" + i0 + "/rFlag", schemaPath: "#/$defs/Application/properties/rFlag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                }
                if (data11.reconciliationId !== void 0 && typeof data11.reconciliationId != "string") {
                  let err27 = { instancePath: instancePath + "/applicationInformation/applications/" + i0 + "/reconciliationId", schemaPath: "#/$defs/Application/properties/reconciliationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                }
                if (data11.rMessage !== void 0 && typeof data11.rMessage != "string") {
                  let err28 = { instancePath: instancePath + "/applicationInformation/applications/" + i0 + "/rMessage", schemaPath: "#/$defs/Application/properties/rMessage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
                if (data11.returnCode !== void 0) {
                  let data19 = data11.returnCode;
                  if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)) && typeof data19 != "string") {
                    let err29 = { instancePath: instancePath + "/applicationInformation/applications/" + i0 + "/returnCode", schemaPath: "#/$defs/Application/properties/returnCode/type", keyword: "type", params: { type: schema107.properties.returnCode.type }, message: "must be integer,string" };
                    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                  }
                }
              } else {
                let err30 = { instancePath: instancePath + "/applicationInformation/applications/" + i0, schemaPath: "#/$defs/Application/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
            }
          } else {
            let err31 = { instancePath: instancePath + "/applicationInformation/applications", schemaPath: "#/properties/applicationInformation/properties/applications/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
      } else {
        let err32 = { instancePath: instancePath + "/applicationInformation", schemaPath: "#/properties/applicationInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.buyerInformation !== void 0) {
      let data20 = data.buyerInformation;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (let key3 in data20)
          if (key3 !== "merchantCustomerId") {
            let err33 = { instancePath: instancePath + "/buyerInformation", schemaPath: "#/properties/buyerInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        if (data20.merchantCustomerId !== void 0 && typeof data20.merchantCustomerId != "string") {
          let err34 = { instancePath: instancePath + "/buyerInformation/merchantCustomerId", schemaPath: "#/properties/buyerInformation/properties/merchantCustomerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      } else {
        let err35 = { instancePath: instancePath + "/buyerInformation", schemaPath: "#/properties/buyerInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.clientReferenceInformation !== void 0) {
      let data22 = data.clientReferenceInformation;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (let key4 in data22)
          if (!(key4 === "code" || key4 === "applicationName" || key4 === "applicationVersion" || key4 === "partner")) {
            let err36 = { instancePath: instancePath + "/clientReferenceInformation", schemaPath: "#/$defs/TssReference/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        if (data22.code !== void 0 && typeof data22.code != "string") {
          let err37 = { instancePath: instancePath + "/clientReferenceInformation/code", schemaPath: "#/$defs/TssReference/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        if (data22.applicationName !== void 0 && typeof data22.applicationName != "string") {
          let err38 = { instancePath: instancePath + "/clientReferenceInformation/applicationName", schemaPath: "#/$defs/TssReference/properties/applicationName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        if (data22.applicationVersion !== void 0 && typeof data22.applicationVersion != "string") {
          let err39 = { instancePath: instancePath + "/clientReferenceInformation/applicationVersion", schemaPath: "#/$defs/TssReference/properties/applicationVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        if (data22.partner !== void 0) {
          let data26 = data22.partner;
          if (!(data26 && typeof data26 == "object" && !Array.isArray(data26))) {
            let err40 = { instancePath: instancePath + "/clientReferenceInformation/partner", schemaPath: "#/$defs/TssReference/properties/partner/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        }
      } else {
        let err41 = { instancePath: instancePath + "/clientReferenceInformation", schemaPath: "#/$defs/TssReference/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.consumerAuthenticationInformation !== void 0) {
      let data27 = data.consumerAuthenticationInformation;
      if (!(data27 && typeof data27 == "object" && !Array.isArray(data27))) {
        let err42 = { instancePath: instancePath + "/consumerAuthenticationInformation", schemaPath: "#/properties/consumerAuthenticationInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.deviceInformation !== void 0) {
      let data28 = data.deviceInformation;
      if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
        for (let key5 in data28)
          if (key5 !== "ipAddress") {
            let err43 = { instancePath: instancePath + "/deviceInformation", schemaPath: "#/properties/deviceInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        if (data28.ipAddress !== void 0 && typeof data28.ipAddress != "string") {
          let err44 = { instancePath: instancePath + "/deviceInformation/ipAddress", schemaPath: "#/properties/deviceInformation/properties/ipAddress/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
      } else {
        let err45 = { instancePath: instancePath + "/deviceInformation", schemaPath: "#/properties/deviceInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.errorInformation !== void 0) {
      let data30 = data.errorInformation;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (let key6 in data30)
          if (!(key6 === "reason" || key6 === "message")) {
            let err46 = { instancePath: instancePath + "/errorInformation", schemaPath: "#/properties/errorInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        if (data30.reason !== void 0 && typeof data30.reason != "string") {
          let err47 = { instancePath: instancePath + "/errorInformation/reason", schemaPath: "#/properties/errorInformation/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
        if (data30.message !== void 0 && typeof data30.message != "string") {
          let err48 = { instancePath: instancePath + "/errorInformation/message", schemaPath: "#/properties/errorInformation/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
      } else {
        let err49 = { instancePath: instancePath + "/errorInformation", schemaPath: "#/properties/errorInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
    if (data.installmentInformation !== void 0) {
      let data33 = data.installmentInformation;
      if (!(data33 && typeof data33 == "object" && !Array.isArray(data33))) {
        let err50 = { instancePath: instancePath + "/installmentInformation", schemaPath: "#/properties/installmentInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    if (data.fraudMarkingInformation !== void 0) {
      let data34 = data.fraudMarkingInformation;
      if (!(data34 && typeof data34 == "object" && !Array.isArray(data34))) {
        let err51 = { instancePath: instancePath + "/fraudMarkingInformation", schemaPath: "#/properties/fraudMarkingInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
    }
    if (data.merchantInformation !== void 0) {
      let data35 = data.merchantInformation;
      if (!(data35 && typeof data35 == "object" && !Array.isArray(data35))) {
        let err52 = { instancePath: instancePath + "/merchantInformation", schemaPath: "#/properties/merchantInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
    }
    if (data.orderInformation !== void 0) {
      let data36 = data.orderInformation;
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (let key7 in data36)
          if (!(key7 === "billTo" || key7 === "shipTo" || key7 === "amountDetails")) {
            let err53 = { instancePath: instancePath + "/orderInformation", schemaPath: "#/properties/orderInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
          }
        if (data36.billTo !== void 0) {
          let data37 = data36.billTo;
          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            for (let key8 in data37)
              if (!func1.call(schema109.properties, key8)) {
                let err54 = { instancePath: instancePath + "/orderInformation/billTo", schemaPath: "#/$defs/BillTo/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
              }
            if (data37.firstName !== void 0) {
              let data38 = data37.firstName;
              if (typeof data38 == "string") {
                if (func2(data38) > 60) {
                  let err55 = { instancePath: instancePath + "/orderInformation/billTo/firstName", schemaPath: "#/$defs/BillTo/properties/firstName/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
                  vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                }
              } else {
                let err56 = { instancePath: instancePath + "/orderInformation/billTo/firstName", schemaPath: "#/$defs/BillTo/properties/firstName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
              }
            }
            if (data37.lastName !== void 0) {
              let data39 = data37.lastName;
              if (typeof data39 == "string") {
                if (func2(data39) > 60) {
                  let err57 = { instancePath: instancePath + "/orderInformation/billTo/lastName", schemaPath: "#/$defs/BillTo/properties/lastName/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
                  vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                }
              } else {
                let err58 = { instancePath: instancePath + "/orderInformation/billTo/lastName", schemaPath: "#/$defs/BillTo/properties/lastName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
              }
            }
            if (data37.address1 !== void 0) {
              let data40 = data37.address1;
              if (typeof data40 == "string") {
                if (func2(data40) > 60) {
                  let err59 = { instancePath: instancePath + "/orderInformation/billTo/address1", schemaPath: "#/$defs/BillTo/properties/address1/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
                  vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                }
              } else {
                let err60 = { instancePath: instancePath + "/orderInformation/billTo/address1", schemaPath: "#/$defs/BillTo/properties/address1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
              }
            }
            if (data37.address2 !== void 0) {
              let data41 = data37.address2;
              if (typeof data41 == "string") {
                if (func2(data41) > 60) {
                  let err61 = { instancePath: instancePath + "/orderInformation/billTo/address2", schemaPath: "#/$defs/BillTo/properties/address2/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
                  vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                }
              } else {
                let err62 = { instancePath: instancePath + "/orderInformation/billTo/address2", schemaPath: "#/$defs/BillTo/properties/address2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
              }
            }
            if (data37.locality !== void 0) {
              let data42 = data37.locality;
              if (typeof data42 == "string") {
                if (func2(data42) > 50) {
                  let err63 = { instancePath: instancePath + "/orderInformation/billTo/locality", schemaPath: "#/$defs/BillTo/properties/locality/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
                  vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                }
              } else {
                let err64 = { instancePath: instancePath + "/orderInformation/billTo/locality", schemaPath: "#/$defs/BillTo/properties/locality/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
              }
            }
            if (data37.administrativeArea !== void 0) {
              let data43 = data37.administrativeArea;
              if (typeof data43 == "string") {
                if (func2(data43) > 20) {
                  let err65 = { instancePath: instancePath + "/orderInformation/billTo/administrativeArea", schemaPath: "#/$defs/BillTo/properties/administrativeArea/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
                  vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                }
              } else {
                let err66 = { instancePath: instancePath + "/orderInformation/billTo/administrativeArea", schemaPath: "#/$defs/BillTo/properties/administrativeArea/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
              }
            }
            if (data37.postalCode !== void 0) {
              let data44 = data37.postalCode;
              if (typeof data44 == "string") {
                if (func2(data44) > 10) {
                  let err67 = { instancePath: instancePath + "/orderInformation/billTo/postalCode", schemaPath: "#/$defs/BillTo/properties/postalCode/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
                  vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                }
              } else {
                let err68 = { instancePath: instancePath + "/orderInformation/billTo/postalCode", schemaPath: "#/$defs/BillTo/properties/postalCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
              }
            }
            if (data37.country !== void 0) {
              let data45 = data37.country;
              if (typeof data45 == "string") {
                if (func2(data45) > 2) {
                  let err69 = { instancePath: instancePath + "/orderInformation/billTo/country", schemaPath: "#/$defs/BillTo/properties/country/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
                  vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                }
              } else {
                let err70 = { instancePath: instancePath + "/orderInformation/billTo/country", schemaPath: "#/$defs/BillTo/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
              }
            }
            if (data37.email !== void 0) {
              let data46 = data37.email;
              if (typeof data46 == "string") {
                if (func2(data46) > 255) {
                  let err71 = { instancePath: instancePath + "/orderInformation/billTo/email", schemaPath: "#/$defs/BillTo/properties/email/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
                  vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                }
              } else {
                let err72 = { instancePath: instancePath + "/orderInformation/billTo/email", schemaPath: "#/$defs/BillTo/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
              }
            }
            if (data37.phoneNumber !== void 0) {
              let data47 = data37.phoneNumber;
              if (typeof data47 == "string") {
                if (func2(data47) > 15) {
                  let err73 = { instancePath: instancePath + "/orderInformation/billTo/phoneNumber", schemaPath: "#/$defs/BillTo/properties/phoneNumber/maxLength", keyword: "maxLength", params: { limit: 15 }, message: "must NOT have more than 15 characters" };
                  vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                }
              } else {
                let err74 = { instancePath: instancePath + "/orderInformation/billTo/phoneNumber", schemaPath: "#/$defs/BillTo/properties/phoneNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
              }
            }
          } else {
            let err75 = { instancePath: instancePath + "/orderInformation/billTo", schemaPath: "#/$defs/BillTo/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
          }
        }
        if (data36.shipTo !== void 0) {
          let data48 = data36.shipTo;
          if (!(data48 && typeof data48 == "object" && !Array.isArray(data48))) {
            let err76 = { instancePath: instancePath + "/orderInformation/shipTo", schemaPath: "#/properties/orderInformation/properties/shipTo/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
          }
        }
        if (data36.amountDetails !== void 0) {
          let data49 = data36.amountDetails;
          if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
            for (let key9 in data49)
              if (!(key9 === "totalAmount" || key9 === "currency" || key9 === "authorizedAmount" || key9 === "settlementAmount" || key9 === "settlementCurrency" || key9 === "refundBalance")) {
                let err77 = { instancePath: instancePath + "/orderInformation/amountDetails", schemaPath: "#/$defs/TssAmounts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
              }
            if (data49.totalAmount !== void 0 && typeof data49.totalAmount != "string") {
              let err78 = { instancePath: instancePath + "/orderInformation/amountDetails/totalAmount", schemaPath: "#/$defs/TssAmounts/properties/totalAmount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
            }
            if (data49.currency !== void 0 && typeof data49.currency != "string") {
              let err79 = { instancePath: instancePath + "/orderInformation/amountDetails/currency", schemaPath: "#/$defs/TssAmounts/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
            }
            if (data49.authorizedAmount !== void 0 && typeof data49.authorizedAmount != "string") {
              let err80 = { instancePath: instancePath + "/orderInformation/amountDetails/authorizedAmount", schemaPath: "#/$defs/TssAmounts/properties/authorizedAmount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
            }
            if (data49.settlementAmount !== void 0 && typeof data49.settlementAmount != "string") {
              let err81 = { instancePath: instancePath + "/orderInformation/amountDetails/settlementAmount", schemaPath: "#/$defs/TssAmounts/properties/settlementAmount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
            }
            if (data49.settlementCurrency !== void 0 && typeof data49.settlementCurrency != "string") {
              let err82 = { instancePath: instancePath + "/orderInformation/amountDetails/settlementCurrency", schemaPath: "#/$defs/TssAmounts/properties/settlementCurrency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
            }
            if (data49.refundBalance !== void 0 && typeof data49.refundBalance != "string") {
              let err83 = { instancePath: instancePath + "/orderInformation/amountDetails/refundBalance", schemaPath: "#/$defs/TssAmounts/properties/refundBalance/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
            }
          } else {
            let err84 = { instancePath: instancePath + "/orderInformation/amountDetails", schemaPath: "#/$defs/TssAmounts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
          }
        }
      } else {
        let err85 = { instancePath: instancePath + "/orderInformation", schemaPath: "#/properties/orderInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
      }
    }
    if (data.paymentInformation !== void 0 && (validate53(data.paymentInformation, { instancePath: instancePath + "/paymentInformation", parentData: data, parentDataProperty: "paymentInformation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.processingInformation !== void 0 && (validate55(data.processingInformation, { instancePath: instancePath + "/processingInformation", parentData: data, parentDataProperty: "processingInformation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.processorInformation !== void 0) {
      let data58 = data.processorInformation;
      if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
        for (let key10 in data58)
          if (!(key10 === "processor" || key10 === "approvalCode" || key10 === "eventStatus" || key10 === "retrievalReferenceNumber" || key10 === "responseCode")) {
            let err86 = { instancePath: instancePath + "/processorInformation", schemaPath: "#/$defs/TssProcessor/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
          }
        if (data58.processor !== void 0) {
          let data59 = data58.processor;
          if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
            for (let key11 in data59)
              if (key11 !== "name") {
                let err87 = { instancePath: instancePath + "/processorInformation/processor", schemaPath: "#/$defs/TssProcessor/properties/processor/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
              }
            if (data59.name !== void 0 && typeof data59.name != "string") {
              let err88 = { instancePath: instancePath + "/processorInformation/processor/name", schemaPath: "#/$defs/TssProcessor/properties/processor/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
            }
          } else {
            let err89 = { instancePath: instancePath + "/processorInformation/processor", schemaPath: "#/$defs/TssProcessor/properties/processor/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
          }
        }
        if (data58.approvalCode !== void 0 && typeof data58.approvalCode != "string") {
          let err90 = { instancePath: instancePath + "/processorInformation/approvalCode", schemaPath: "#/$defs/TssProcessor/properties/approvalCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
        }
        if (data58.eventStatus !== void 0 && typeof data58.eventStatus != "string") {
          let err91 = { instancePath: instancePath + "/processorInformation/eventStatus", schemaPath: "#/$defs/TssProcessor/properties/eventStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
        }
        if (data58.retrievalReferenceNumber !== void 0 && typeof data58.retrievalReferenceNumber != "string") {
          let err92 = { instancePath: instancePath + "/processorInformation/retrievalReferenceNumber", schemaPath: "#/$defs/TssProcessor/properties/retrievalReferenceNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
        }
        if (data58.responseCode !== void 0 && typeof data58.responseCode != "string") {
          let err93 = { instancePath: instancePath + "/processorInformation/responseCode", schemaPath: "#/$defs/TssProcessor/properties/responseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
        }
      } else {
        let err94 = { instancePath: instancePath + "/processorInformation", schemaPath: "#/$defs/TssProcessor/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
      }
    }
    if (data.pointOfSaleInformation !== void 0) {
      let data65 = data.pointOfSaleInformation;
      if (!(data65 && typeof data65 == "object" && !Array.isArray(data65))) {
        let err95 = { instancePath: instancePath + "/pointOfSaleInformation", schemaPath: "#/properties/pointOfSaleInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
      }
    }
    if (data.riskInformation !== void 0) {
      let data66 = data.riskInformation;
      if (!(data66 && typeof data66 == "object" && !Array.isArray(data66))) {
        let err96 = { instancePath: instancePath + "/riskInformation", schemaPath: "#/properties/riskInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
      }
    }
    if (data._links !== void 0) {
      let data67 = data._links;
      if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
        if (data67.self === void 0) {
          let err97 = { instancePath: instancePath + "/_links", schemaPath: "#/properties/_links/required", keyword: "required", params: { missingProperty: "self" }, message: "must have required property 'self'" };
          vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
        }
        for (let key12 in data67)
          if (!(key12 === "self" || key12 === "relatedTransactions")) {
            let err98 = { instancePath: instancePath + "/_links", schemaPath: "#/properties/_links/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
          }
        if (data67.self !== void 0) {
          let data68 = data67.self;
          if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
            if (data68.href === void 0) {
              let err99 = { instancePath: instancePath + "/_links/self", schemaPath: "#/$defs/TssLink/required", keyword: "required", params: { missingProperty: "href" }, message: "must have required property 'href'" };
              vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
            }
            if (data68.method === void 0) {
              let err100 = { instancePath: instancePath + "/_links/self", schemaPath: "#/$defs/TssLink/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
              vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
            }
            for (let key13 in data68)
              if (!(key13 === "href" || key13 === "method")) {
                let err101 = { instancePath: instancePath + "/_links/self", schemaPath: "#/$defs/TssLink/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
              }
            if (data68.href !== void 0 && typeof data68.href != "string") {
              let err102 = { instancePath: instancePath + "/_links/self/href", schemaPath: "#/$defs/TssLink/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
            }
            if (data68.method !== void 0) {
              let data70 = data68.method;
              if (typeof data70 != "string") {
                let err103 = { instancePath: instancePath + "/_links/self/method", schemaPath: "#/$defs/TssLink/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
              }
              if (!(data70 === "GET" || data70 === "POST")) {
                let err104 = { instancePath: instancePath + "/_links/self/method", schemaPath: "#/$defs/TssLink/properties/method/enum", keyword: "enum", params: { allowedValues: schema119.properties.method.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
              }
            }
          } else {
            let err105 = { instancePath: instancePath + "/_links/self", schemaPath: "#/$defs/TssLink/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
          }
        }
        if (data67.relatedTransactions !== void 0) {
          let data71 = data67.relatedTransactions;
          if (Array.isArray(data71)) {
            let len1 = data71.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data72 = data71[i1];
              if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
                if (data72.href === void 0) {
                  let err106 = { instancePath: instancePath + "/_links/relatedTransactions/" + i1, schemaPath: "#/$defs/TssLink/required", keyword: "required", params: { missingProperty: "href" }, message: "must have required property 'href'" };
                  vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                }
                if (data72.method === void 0) {
                  let err107 = { instancePath: instancePath + "/_links/relatedTransactions/" + i1, schemaPath: "#/$defs/TssLink/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
                  vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                }
                for (let key14 in data72)
                  if (!(key14 === "href" || key14 === "method")) {
                    let err108 = { instancePath: instancePath + "/_links/relatedTransactions/" + i1, schemaPath: "#/$defs/TssLink/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                  }
                if (data72.href !== void 0 && typeof data72.href != "string") {
                  let err109 = { instancePath: instancePath + "/_links/relatedTransactions/" + i1 + "/href", schemaPath: "#/$defs/TssLink/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                }
                if (data72.method !== void 0) {
                  let data74 = data72.method;
                  if (typeof data74 != "string") {
                    let err110 = { instancePath: instancePath + "/_links/relatedTransactions/" + i1 + "/method", schemaPath: "#/$defs/TssLink/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                  }
                  if (!(data74 === "GET" || data74 === "POST")) {
                    let err111 = { instancePath: instancePath + "/_links/relatedTransactions/" + i1 + "/method", schemaPath: "#/$defs/TssLink/properties/method/enum", keyword: "enum", params: { allowedValues: schema119.properties.method.enum }, message: "must be equal to one of the allowed values" };
                    vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                  }
                }
              } else {
                let err112 = { instancePath: instancePath + "/_links/relatedTransactions/" + i1, schemaPath: "#/$defs/TssLink/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
              }
            }
          } else {
            let err113 = { instancePath: instancePath + "/_links/relatedTransactions", schemaPath: "#/properties/_links/properties/relatedTransactions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
          }
        }
      } else {
        let err114 = { instancePath: instancePath + "/_links", schemaPath: "#/properties/_links/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
      }
    }
  } else {
    let err115 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
  }
  return validate52.errors = vErrors, errors === 0;
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var SearchReply = validate61, schema121 = { type: "object", required: ["_links", "searchId", "query", "count", "totalCount", "limit", "offset", "timezone", "submitTimeUtc", "_embedded"], properties: { _links: { type: "object", required: ["self"], properties: { self: { $ref: "#/$defs/TssLink" } }, additionalProperties: !1 }, searchId: { type: "string", format: "uuid" }, save: { type: "boolean" }, name: { type: "string" }, query: { type: "string" }, count: { type: "integer" }, totalCount: { type: "integer" }, limit: { type: "integer" }, offset: { type: "integer" }, sort: { type: "string" }, timezone: { type: "string" }, submitTimeUtc: { $ref: "#/$defs/SubmitTime" }, _embedded: { type: "object", required: ["transactionSummaries"], properties: { transactionSummaries: { type: "array", items: { $ref: "#/$defs/TransactionSummary" } } }, additionalProperties: !1 } }, additionalProperties: !1 }, schema124 = { type: "object", required: ["id", "submitTimeUtc", "merchantId", "applicationInformation", "_links"], properties: { id: { $ref: "#/$defs/TransactionId" }, submitTimeUtc: { $ref: "#/$defs/SubmitTime" }, merchantId: { type: "string" }, applicationInformation: { type: "object", required: ["applications"], properties: { applications: { type: "array", items: { $ref: "#/$defs/Application" } }, reasonCode: { type: "string" }, rCode: { type: "string" }, rFlag: { type: "string" } }, additionalProperties: !1 }, buyerInformation: { type: "object", properties: { merchantCustomerId: { type: "string" } }, additionalProperties: !1 }, clientReferenceInformation: { $ref: "#/$defs/TssReference" }, consumerAuthenticationInformation: { type: "object", properties: { transactionId: { type: "string" }, eciRaw: { type: "string" } }, additionalProperties: !1 }, deviceInformation: { type: "object", properties: { ipAddress: { type: "string" } }, additionalProperties: !1 }, fraudMarkingInformation: { type: "object" }, merchantInformation: { type: "object", properties: { resellerId: { type: "string" } }, additionalProperties: !1 }, orderInformation: { type: "object", properties: { billTo: { type: "object", properties: { address1: { type: "string" }, state: { type: "string" }, city: { type: "string" }, country: { type: "string" }, postalCode: { type: "string" }, email: { type: "string" }, firstName: { type: "string" }, lastName: { type: "string" }, phoneNumber: { type: "string" } }, additionalProperties: !1 }, shipTo: { type: "object" }, amountDetails: { $ref: "#/$defs/TssAmounts" } }, additionalProperties: !1 }, paymentInformation: { $ref: "#/$defs/TssPayment" }, processingInformation: { $ref: "#/$defs/TssProcessing" }, processorInformation: { $ref: "#/$defs/TssProcessor" }, pointOfSaleInformation: { type: "object", properties: { partner: { type: "object" }, emv: { type: "object" } }, additionalProperties: !1 }, riskInformation: { type: "object", properties: { providers: { type: "object", properties: { fingerPrint: { type: "object" } }, additionalProperties: !1 } }, additionalProperties: !1 }, _links: { type: "object", required: ["transactionDetail"], properties: { transactionDetail: { $ref: "#/$defs/TssLink" } }, additionalProperties: !1 }, installmentInformation: { type: "object" }, errorInformation: { type: "object", properties: { reason: { type: "string" }, message: { type: "string" } }, additionalProperties: !1 } }, additionalProperties: !1 };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.submitTimeUtc === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "submitTimeUtc" }, message: "must have required property 'submitTimeUtc'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.merchantId === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "merchantId" }, message: "must have required property 'merchantId'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.applicationInformation === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "applicationInformation" }, message: "must have required property 'applicationInformation'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data._links === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_links" }, message: "must have required property '_links'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema124.properties, key0)) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          let err6 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/TransactionId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{22}$" }, message: 'must match pattern "^[0-9]{22}$"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/TransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.submitTimeUtc !== void 0) {
      let data1 = data.submitTimeUtc;
      if (typeof data1 == "string") {
        if (!pattern12.test(data1)) {
          let err8 = { instancePath: instancePath + "/submitTimeUtc", schemaPath: "#/$defs/SubmitTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/submitTimeUtc", schemaPath: "#/$defs/SubmitTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.merchantId !== void 0 && typeof data.merchantId != "string") {
      let err10 = { instancePath: instancePath + "/merchantId", schemaPath: "#/properties/merchantId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.applicationInformation !== void 0) {
      let data3 = data.applicationInformation;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.applications === void 0) {
          let err11 = { instancePath: instancePath + "/applicationInformation", schemaPath: "#/properties/applicationInformation/required", keyword: "required", params: { missingProperty: "applications" }, message: "must have required property 'applications'" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        for (let key1 in data3)
          if (!(key1 === "applications" || key1 === "reasonCode" || key1 === "rCode" || key1 === "rFlag")) {
            let err12 = { instancePath: instancePath + "/applicationInformation", schemaPath: "#/properties/applicationInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        if (data3.applications !== void 0) {
          let data4 = data3.applications;
          if (Array.isArray(data4)) {
            let len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data5 = data4[i0];
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.name === void 0) {
                  let err13 = { instancePath: instancePath + "/applicationInformation/applications/" + i0, schemaPath: "#/$defs/Application/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                }
                for (let key2 in data5)
                  if (!(key2 === "name" || key2 === "status" || key2 === "reasonCode" || key2 === "rCode" || key2 === "rFlag" || key2 === "reconciliationId" || key2 === "rMessage" || key2 === "returnCode")) {
                    let err14 = { instancePath: instancePath + "/applicationInformation/applications/" + i0, schemaPath: "#/$defs/Application/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                  }
                if (data5.name !== void 0 && typeof data5.name != "string") {
                  let err15 = { instancePath: instancePath + "/applicationInformation/applications/" + i0 + "/name", schemaPath: "#/$defs/Application/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
                if (data5.status !== void 0) {
                  let data7 = data5.status;
                  if (typeof data7 != "string" && data7 !== null) {
                    let err16 = { instancePath: instancePath + "/applicationInformation/applications/" + i0 + "/status", schemaPath: "#/$defs/Application/properties/status/type", keyword: "type", params: { type: schema107.properties.status.type }, message: "must be string,null" };
                    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                  }
                }
                if (data5.reasonCode !== void 0 && typeof data5.reasonCode != "string") {
                  let err17 = { instancePath: instancePath + "/applicationInformation/applications/" + i0 + "/reasonCode", schemaPath: "#/$defs/Application/properties/reasonCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                }
                if (data5.rCode !== void 0 && typeof data5.rCode != "string") {
                  let err18 = { instancePath: instancePath + "/applicationInformation/applications/" + i0 + "/rCode", schemaPath: "#/$defs/Application/properties/rCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
                if (data5.rFlag !== void 0 && typeof data5.rFlag != "string") {
                  let err19 = { instancePath: instancePath + "/applicationInformation/applications/" + i0 + "/rFlag", schemaPath: "#/$defs/Application/properties/rFlag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
                if (data5.reconciliationId !== void 0 && typeof data5.reconciliationId != "string") {
                  let err20 = { instancePath: instancePath + "/applicationInformation/applications/" + i0 + "/reconciliationId", schemaPath: "#/$defs/Application/properties/reconciliationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                }
                if (data5.rMessage !== void 0 && typeof data5.rMessage != "string") {
                  let err21 = { instancePath: instancePath + "/applicationInformation/applications/" + i0 + "/rMessage", schemaPath: "#/$defs/Application/properties/rMessage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                }
                if (data5.returnCode !== void 0) {
                  let data13 = data5.returnCode;
                  if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)) && typeof data13 != "string") {
                    let err22 = { instancePath: instancePath + "/applicationInformation/applications/" + i0 + "/returnCode", schemaPath: "#/$defs/Application/properties/returnCode/type", keyword: "type", params: { type: schema107.properties.returnCode.type }, message: "must be integer,string" };
                    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                  }
                }
              } else {
                let err23 = { instancePath: instancePath + "/applicationInformation/applications/" + i0, schemaPath: "#/$defs/Application/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
          } else {
            let err24 = { instancePath: instancePath + "/applicationInformation/applications", schemaPath: "#/properties/applicationInformation/properties/applications/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
        if (data3.reasonCode !== void 0 && typeof data3.reasonCode != "string") {
          let err25 = { instancePath: instancePath + "/applicationInformation/reasonCode", schemaPath: "#/properties/applicationInformation/properties/reasonCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data3.rCode !== void 0 && typeof data3.rCode != "string") {
          let err26 = { instancePath: instancePath + "/applicationInformation/rCode", schemaPath: "#/properties/applicationInformation/properties/rCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data3.rFlag !== void 0 && typeof data3.rFlag != "string") {
          let err27 = { instancePath: instancePath + "/applicationInformation/rFlag", schemaPath: "#/properties/applicationInformation/properties/rFlag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      } else {
        let err28 = { instancePath: instancePath + "/applicationInformation", schemaPath: "#/properties/applicationInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.buyerInformation !== void 0) {
      let data17 = data.buyerInformation;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (let key3 in data17)
          if (key3 !== "merchantCustomerId") {
            let err29 = { instancePath: instancePath + "/buyerInformation", schemaPath: "#/properties/buyerInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        if (data17.merchantCustomerId !== void 0 && typeof data17.merchantCustomerId != "string") {
          let err30 = { instancePath: instancePath + "/buyerInformation/merchantCustomerId", schemaPath: "#/properties/buyerInformation/properties/merchantCustomerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        let err31 = { instancePath: instancePath + "/buyerInformation", schemaPath: "#/properties/buyerInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.clientReferenceInformation !== void 0) {
      let data19 = data.clientReferenceInformation;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (let key4 in data19)
          if (!(key4 === "code" || key4 === "applicationName" || key4 === "applicationVersion" || key4 === "partner")) {
            let err32 = { instancePath: instancePath + "/clientReferenceInformation", schemaPath: "#/$defs/TssReference/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        if (data19.code !== void 0 && typeof data19.code != "string") {
          let err33 = { instancePath: instancePath + "/clientReferenceInformation/code", schemaPath: "#/$defs/TssReference/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        if (data19.applicationName !== void 0 && typeof data19.applicationName != "string") {
          let err34 = { instancePath: instancePath + "/clientReferenceInformation/applicationName", schemaPath: "#/$defs/TssReference/properties/applicationName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        if (data19.applicationVersion !== void 0 && typeof data19.applicationVersion != "string") {
          let err35 = { instancePath: instancePath + "/clientReferenceInformation/applicationVersion", schemaPath: "#/$defs/TssReference/properties/applicationVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        if (data19.partner !== void 0) {
          let data23 = data19.partner;
          if (!(data23 && typeof data23 == "object" && !Array.isArray(data23))) {
            let err36 = { instancePath: instancePath + "/clientReferenceInformation/partner", schemaPath: "#/$defs/TssReference/properties/partner/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
      } else {
        let err37 = { instancePath: instancePath + "/clientReferenceInformation", schemaPath: "#/$defs/TssReference/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.consumerAuthenticationInformation !== void 0) {
      let data24 = data.consumerAuthenticationInformation;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (let key5 in data24)
          if (!(key5 === "transactionId" || key5 === "eciRaw")) {
            let err38 = { instancePath: instancePath + "/consumerAuthenticationInformation", schemaPath: "#/properties/consumerAuthenticationInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        if (data24.transactionId !== void 0 && typeof data24.transactionId != "string") {
          let err39 = { instancePath: instancePath + "/consumerAuthenticationInformation/transactionId", schemaPath: "#/properties/consumerAuthenticationInformation/properties/transactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        if (data24.eciRaw !== void 0 && typeof data24.eciRaw != "string") {
          let err40 = { instancePath: instancePath + "/consumerAuthenticationInformation/eciRaw", schemaPath: "#/properties/consumerAuthenticationInformation/properties/eciRaw/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
      } else {
        let err41 = { instancePath: instancePath + "/consumerAuthenticationInformation", schemaPath: "#/properties/consumerAuthenticationInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.deviceInformation !== void 0) {
      let data27 = data.deviceInformation;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        for (let key6 in data27)
          if (key6 !== "ipAddress") {
            let err42 = { instancePath: instancePath + "/deviceInformation", schemaPath: "#/properties/deviceInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        if (data27.ipAddress !== void 0 && typeof data27.ipAddress != "string") {
          let err43 = { instancePath: instancePath + "/deviceInformation/ipAddress", schemaPath: "#/properties/deviceInformation/properties/ipAddress/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
      } else {
        let err44 = { instancePath: instancePath + "/deviceInformation", schemaPath: "#/properties/deviceInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.fraudMarkingInformation !== void 0) {
      let data29 = data.fraudMarkingInformation;
      if (!(data29 && typeof data29 == "object" && !Array.isArray(data29))) {
        let err45 = { instancePath: instancePath + "/fraudMarkingInformation", schemaPath: "#/properties/fraudMarkingInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.merchantInformation !== void 0) {
      let data30 = data.merchantInformation;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (let key7 in data30)
          if (key7 !== "resellerId") {
            let err46 = { instancePath: instancePath + "/merchantInformation", schemaPath: "#/properties/merchantInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        if (data30.resellerId !== void 0 && typeof data30.resellerId != "string") {
          let err47 = { instancePath: instancePath + "/merchantInformation/resellerId", schemaPath: "#/properties/merchantInformation/properties/resellerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
      } else {
        let err48 = { instancePath: instancePath + "/merchantInformation", schemaPath: "#/properties/merchantInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
      }
    }
    if (data.orderInformation !== void 0) {
      let data32 = data.orderInformation;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        for (let key8 in data32)
          if (!(key8 === "billTo" || key8 === "shipTo" || key8 === "amountDetails")) {
            let err49 = { instancePath: instancePath + "/orderInformation", schemaPath: "#/properties/orderInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
        if (data32.billTo !== void 0) {
          let data33 = data32.billTo;
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            for (let key9 in data33)
              if (!func1.call(schema124.properties.orderInformation.properties.billTo.properties, key9)) {
                let err50 = { instancePath: instancePath + "/orderInformation/billTo", schemaPath: "#/properties/orderInformation/properties/billTo/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
              }
            if (data33.address1 !== void 0 && typeof data33.address1 != "string") {
              let err51 = { instancePath: instancePath + "/orderInformation/billTo/address1", schemaPath: "#/properties/orderInformation/properties/billTo/properties/address1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
            }
            if (data33.state !== void 0 && typeof data33.state != "string") {
              let err52 = { instancePath: instancePath + "/orderInformation/billTo/state", schemaPath: "#/properties/orderInformation/properties/billTo/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
            }
            if (data33.city !== void 0 && typeof data33.city != "string") {
              let err53 = { instancePath: instancePath + "/orderInformation/billTo/city", schemaPath: "#/properties/orderInformation/properties/billTo/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
            }
            if (data33.country !== void 0 && typeof data33.country != "string") {
              let err54 = { instancePath: instancePath + "/orderInformation/billTo/country", schemaPath: "#/properties/orderInformation/properties/billTo/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
            }
            if (data33.postalCode !== void 0 && typeof data33.postalCode != "string") {
              let err55 = { instancePath: instancePath + "/orderInformation/billTo/postalCode", schemaPath: "#/properties/orderInformation/properties/billTo/properties/postalCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
            }
            if (data33.email !== void 0 && typeof data33.email != "string") {
              let err56 = { instancePath: instancePath + "/orderInformation/billTo/email", schemaPath: "#/properties/orderInformation/properties/billTo/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
            }
            if (data33.firstName !== void 0 && typeof data33.firstName != "string") {
              let err57 = { instancePath: instancePath + "/orderInformation/billTo/firstName", schemaPath: "#/properties/orderInformation/properties/billTo/properties/firstName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
            }
            if (data33.lastName !== void 0 && typeof data33.lastName != "string") {
              let err58 = { instancePath: instancePath + "/orderInformation/billTo/lastName", schemaPath: "#/properties/orderInformation/properties/billTo/properties/lastName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
            }
            if (data33.phoneNumber !== void 0 && typeof data33.phoneNumber != "string") {
              let err59 = { instancePath: instancePath + "/orderInformation/billTo/phoneNumber", schemaPath: "#/properties/orderInformation/properties/billTo/properties/phoneNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
            }
          } else {
            let err60 = { instancePath: instancePath + "/orderInformation/billTo", schemaPath: "#/properties/orderInformation/properties/billTo/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
        }
        if (data32.shipTo !== void 0) {
          let data43 = data32.shipTo;
          if (!(data43 && typeof data43 == "object" && !Array.isArray(data43))) {
            let err61 = { instancePath: instancePath + "/orderInformation/shipTo", schemaPath: "#/properties/orderInformation/properties/shipTo/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
          }
        }
        if (data32.amountDetails !== void 0) {
          let data44 = data32.amountDetails;
          if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
            for (let key10 in data44)
              if (!(key10 === "totalAmount" || key10 === "currency" || key10 === "authorizedAmount" || key10 === "settlementAmount" || key10 === "settlementCurrency" || key10 === "refundBalance")) {
                let err62 = { instancePath: instancePath + "/orderInformation/amountDetails", schemaPath: "#/$defs/TssAmounts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
              }
            if (data44.totalAmount !== void 0 && typeof data44.totalAmount != "string") {
              let err63 = { instancePath: instancePath + "/orderInformation/amountDetails/totalAmount", schemaPath: "#/$defs/TssAmounts/properties/totalAmount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
            }
            if (data44.currency !== void 0 && typeof data44.currency != "string") {
              let err64 = { instancePath: instancePath + "/orderInformation/amountDetails/currency", schemaPath: "#/$defs/TssAmounts/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
            }
            if (data44.authorizedAmount !== void 0 && typeof data44.authorizedAmount != "string") {
              let err65 = { instancePath: instancePath + "/orderInformation/amountDetails/authorizedAmount", schemaPath: "#/$defs/TssAmounts/properties/authorizedAmount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
            }
            if (data44.settlementAmount !== void 0 && typeof data44.settlementAmount != "string") {
              let err66 = { instancePath: instancePath + "/orderInformation/amountDetails/settlementAmount", schemaPath: "#/$defs/TssAmounts/properties/settlementAmount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
            }
            if (data44.settlementCurrency !== void 0 && typeof data44.settlementCurrency != "string") {
              let err67 = { instancePath: instancePath + "/orderInformation/amountDetails/settlementCurrency", schemaPath: "#/$defs/TssAmounts/properties/settlementCurrency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
            }
            if (data44.refundBalance !== void 0 && typeof data44.refundBalance != "string") {
              let err68 = { instancePath: instancePath + "/orderInformation/amountDetails/refundBalance", schemaPath: "#/$defs/TssAmounts/properties/refundBalance/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
            }
          } else {
            let err69 = { instancePath: instancePath + "/orderInformation/amountDetails", schemaPath: "#/$defs/TssAmounts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
          }
        }
      } else {
        let err70 = { instancePath: instancePath + "/orderInformation", schemaPath: "#/properties/orderInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
      }
    }
    if (data.paymentInformation !== void 0 && (validate53(data.paymentInformation, { instancePath: instancePath + "/paymentInformation", parentData: data, parentDataProperty: "paymentInformation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors), errors = vErrors.length)), data.processingInformation !== void 0 && (validate55(data.processingInformation, { instancePath: instancePath + "/processingInformation", parentData: data, parentDataProperty: "processingInformation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length)), data.processorInformation !== void 0) {
      let data53 = data.processorInformation;
      if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
        for (let key11 in data53)
          if (!(key11 === "processor" || key11 === "approvalCode" || key11 === "eventStatus" || key11 === "retrievalReferenceNumber" || key11 === "responseCode")) {
            let err71 = { instancePath: instancePath + "/processorInformation", schemaPath: "#/$defs/TssProcessor/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
          }
        if (data53.processor !== void 0) {
          let data54 = data53.processor;
          if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
            for (let key12 in data54)
              if (key12 !== "name") {
                let err72 = { instancePath: instancePath + "/processorInformation/processor", schemaPath: "#/$defs/TssProcessor/properties/processor/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
              }
            if (data54.name !== void 0 && typeof data54.name != "string") {
              let err73 = { instancePath: instancePath + "/processorInformation/processor/name", schemaPath: "#/$defs/TssProcessor/properties/processor/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
            }
          } else {
            let err74 = { instancePath: instancePath + "/processorInformation/processor", schemaPath: "#/$defs/TssProcessor/properties/processor/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
          }
        }
        if (data53.approvalCode !== void 0 && typeof data53.approvalCode != "string") {
          let err75 = { instancePath: instancePath + "/processorInformation/approvalCode", schemaPath: "#/$defs/TssProcessor/properties/approvalCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
        }
        if (data53.eventStatus !== void 0 && typeof data53.eventStatus != "string") {
          let err76 = { instancePath: instancePath + "/processorInformation/eventStatus", schemaPath: "#/$defs/TssProcessor/properties/eventStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
        }
        if (data53.retrievalReferenceNumber !== void 0 && typeof data53.retrievalReferenceNumber != "string") {
          let err77 = { instancePath: instancePath + "/processorInformation/retrievalReferenceNumber", schemaPath: "#/$defs/TssProcessor/properties/retrievalReferenceNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
        }
        if (data53.responseCode !== void 0 && typeof data53.responseCode != "string") {
          let err78 = { instancePath: instancePath + "/processorInformation/responseCode", schemaPath: "#/$defs/TssProcessor/properties/responseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
        }
      } else {
        let err79 = { instancePath: instancePath + "/processorInformation", schemaPath: "#/$defs/TssProcessor/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
      }
    }
    if (data.pointOfSaleInformation !== void 0) {
      let data60 = data.pointOfSaleInformation;
      if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
        for (let key13 in data60)
          if (!(key13 === "partner" || key13 === "emv")) {
            let err80 = { instancePath: instancePath + "/pointOfSaleInformation", schemaPath: "#/properties/pointOfSaleInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
          }
        if (data60.partner !== void 0) {
          let data61 = data60.partner;
          if (!(data61 && typeof data61 == "object" && !Array.isArray(data61))) {
            let err81 = { instancePath: instancePath + "/pointOfSaleInformation/partner", schemaPath: "#/properties/pointOfSaleInformation/properties/partner/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
          }
        }
        if (data60.emv !== void 0) {
          let data62 = data60.emv;
          if (!(data62 && typeof data62 == "object" && !Array.isArray(data62))) {
            let err82 = { instancePath: instancePath + "/pointOfSaleInformation/emv", schemaPath: "#/properties/pointOfSaleInformation/properties/emv/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
          }
        }
      } else {
        let err83 = { instancePath: instancePath + "/pointOfSaleInformation", schemaPath: "#/properties/pointOfSaleInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
      }
    }
    if (data.riskInformation !== void 0) {
      let data63 = data.riskInformation;
      if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
        for (let key14 in data63)
          if (key14 !== "providers") {
            let err84 = { instancePath: instancePath + "/riskInformation", schemaPath: "#/properties/riskInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
          }
        if (data63.providers !== void 0) {
          let data64 = data63.providers;
          if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
            for (let key15 in data64)
              if (key15 !== "fingerPrint") {
                let err85 = { instancePath: instancePath + "/riskInformation/providers", schemaPath: "#/properties/riskInformation/properties/providers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
              }
            if (data64.fingerPrint !== void 0) {
              let data65 = data64.fingerPrint;
              if (!(data65 && typeof data65 == "object" && !Array.isArray(data65))) {
                let err86 = { instancePath: instancePath + "/riskInformation/providers/fingerPrint", schemaPath: "#/properties/riskInformation/properties/providers/properties/fingerPrint/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
              }
            }
          } else {
            let err87 = { instancePath: instancePath + "/riskInformation/providers", schemaPath: "#/properties/riskInformation/properties/providers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
          }
        }
      } else {
        let err88 = { instancePath: instancePath + "/riskInformation", schemaPath: "#/properties/riskInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
      }
    }
    if (data._links !== void 0) {
      let data66 = data._links;
      if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
        if (data66.transactionDetail === void 0) {
          let err89 = { instancePath: instancePath + "/_links", schemaPath: "#/properties/_links/required", keyword: "required", params: { missingProperty: "transactionDetail" }, message: "must have required property 'transactionDetail'" };
          vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
        }
        for (let key16 in data66)
          if (key16 !== "transactionDetail") {
            let err90 = { instancePath: instancePath + "/_links", schemaPath: "#/properties/_links/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
          }
        if (data66.transactionDetail !== void 0) {
          let data67 = data66.transactionDetail;
          if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
            if (data67.href === void 0) {
              let err91 = { instancePath: instancePath + "/_links/transactionDetail", schemaPath: "#/$defs/TssLink/required", keyword: "required", params: { missingProperty: "href" }, message: "must have required property 'href'" };
              vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
            }
            if (data67.method === void 0) {
              let err92 = { instancePath: instancePath + "/_links/transactionDetail", schemaPath: "#/$defs/TssLink/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
              vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
            }
            for (let key17 in data67)
              if (!(key17 === "href" || key17 === "method")) {
                let err93 = { instancePath: instancePath + "/_links/transactionDetail", schemaPath: "#/$defs/TssLink/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
              }
            if (data67.href !== void 0 && typeof data67.href != "string") {
              let err94 = { instancePath: instancePath + "/_links/transactionDetail/href", schemaPath: "#/$defs/TssLink/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
            }
            if (data67.method !== void 0) {
              let data69 = data67.method;
              if (typeof data69 != "string") {
                let err95 = { instancePath: instancePath + "/_links/transactionDetail/method", schemaPath: "#/$defs/TssLink/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
              }
              if (!(data69 === "GET" || data69 === "POST")) {
                let err96 = { instancePath: instancePath + "/_links/transactionDetail/method", schemaPath: "#/$defs/TssLink/properties/method/enum", keyword: "enum", params: { allowedValues: schema119.properties.method.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
              }
            }
          } else {
            let err97 = { instancePath: instancePath + "/_links/transactionDetail", schemaPath: "#/$defs/TssLink/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
          }
        }
      } else {
        let err98 = { instancePath: instancePath + "/_links", schemaPath: "#/properties/_links/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
      }
    }
    if (data.installmentInformation !== void 0) {
      let data70 = data.installmentInformation;
      if (!(data70 && typeof data70 == "object" && !Array.isArray(data70))) {
        let err99 = { instancePath: instancePath + "/installmentInformation", schemaPath: "#/properties/installmentInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
      }
    }
    if (data.errorInformation !== void 0) {
      let data71 = data.errorInformation;
      if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
        for (let key18 in data71)
          if (!(key18 === "reason" || key18 === "message")) {
            let err100 = { instancePath: instancePath + "/errorInformation", schemaPath: "#/properties/errorInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
          }
        if (data71.reason !== void 0 && typeof data71.reason != "string") {
          let err101 = { instancePath: instancePath + "/errorInformation/reason", schemaPath: "#/properties/errorInformation/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
        }
        if (data71.message !== void 0 && typeof data71.message != "string") {
          let err102 = { instancePath: instancePath + "/errorInformation/message", schemaPath: "#/properties/errorInformation/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
        }
      } else {
        let err103 = { instancePath: instancePath + "/errorInformation", schemaPath: "#/properties/errorInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
      }
    }
  } else {
    let err104 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data._links === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_links" }, message: "must have required property '_links'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.searchId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "searchId" }, message: "must have required property 'searchId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.query === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "query" }, message: "must have required property 'query'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.count === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.totalCount === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "totalCount" }, message: "must have required property 'totalCount'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.limit === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limit" }, message: "must have required property 'limit'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.offset === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "offset" }, message: "must have required property 'offset'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.timezone === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timezone" }, message: "must have required property 'timezone'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.submitTimeUtc === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "submitTimeUtc" }, message: "must have required property 'submitTimeUtc'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data._embedded === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_embedded" }, message: "must have required property '_embedded'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema121.properties, key0)) {
        let err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    if (data._links !== void 0) {
      let data0 = data._links;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.self === void 0) {
          let err11 = { instancePath: instancePath + "/_links", schemaPath: "#/properties/_links/required", keyword: "required", params: { missingProperty: "self" }, message: "must have required property 'self'" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        for (let key1 in data0)
          if (key1 !== "self") {
            let err12 = { instancePath: instancePath + "/_links", schemaPath: "#/properties/_links/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        if (data0.self !== void 0) {
          let data1 = data0.self;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.href === void 0) {
              let err13 = { instancePath: instancePath + "/_links/self", schemaPath: "#/$defs/TssLink/required", keyword: "required", params: { missingProperty: "href" }, message: "must have required property 'href'" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data1.method === void 0) {
              let err14 = { instancePath: instancePath + "/_links/self", schemaPath: "#/$defs/TssLink/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            for (let key2 in data1)
              if (!(key2 === "href" || key2 === "method")) {
                let err15 = { instancePath: instancePath + "/_links/self", schemaPath: "#/$defs/TssLink/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            if (data1.href !== void 0 && typeof data1.href != "string") {
              let err16 = { instancePath: instancePath + "/_links/self/href", schemaPath: "#/$defs/TssLink/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data1.method !== void 0) {
              let data3 = data1.method;
              if (typeof data3 != "string") {
                let err17 = { instancePath: instancePath + "/_links/self/method", schemaPath: "#/$defs/TssLink/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
              if (!(data3 === "GET" || data3 === "POST")) {
                let err18 = { instancePath: instancePath + "/_links/self/method", schemaPath: "#/$defs/TssLink/properties/method/enum", keyword: "enum", params: { allowedValues: schema119.properties.method.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
          } else {
            let err19 = { instancePath: instancePath + "/_links/self", schemaPath: "#/$defs/TssLink/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        let err20 = { instancePath: instancePath + "/_links", schemaPath: "#/properties/_links/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.searchId !== void 0 && typeof data.searchId != "string") {
      let err21 = { instancePath: instancePath + "/searchId", schemaPath: "#/properties/searchId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.save !== void 0 && typeof data.save != "boolean") {
      let err22 = { instancePath: instancePath + "/save", schemaPath: "#/properties/save/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err23 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.query !== void 0 && typeof data.query != "string") {
      let err24 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.count !== void 0) {
      let data8 = data.count;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        let err25 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.totalCount !== void 0) {
      let data9 = data.totalCount;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err26 = { instancePath: instancePath + "/totalCount", schemaPath: "#/properties/totalCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.limit !== void 0) {
      let data10 = data.limit;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        let err27 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.offset !== void 0) {
      let data11 = data.offset;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        let err28 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.sort !== void 0 && typeof data.sort != "string") {
      let err29 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    if (data.timezone !== void 0 && typeof data.timezone != "string") {
      let err30 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
    if (data.submitTimeUtc !== void 0) {
      let data14 = data.submitTimeUtc;
      if (typeof data14 == "string") {
        if (!pattern12.test(data14)) {
          let err31 = { instancePath: instancePath + "/submitTimeUtc", schemaPath: "#/$defs/SubmitTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        let err32 = { instancePath: instancePath + "/submitTimeUtc", schemaPath: "#/$defs/SubmitTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data._embedded !== void 0) {
      let data15 = data._embedded;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.transactionSummaries === void 0) {
          let err33 = { instancePath: instancePath + "/_embedded", schemaPath: "#/properties/_embedded/required", keyword: "required", params: { missingProperty: "transactionSummaries" }, message: "must have required property 'transactionSummaries'" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        for (let key3 in data15)
          if (key3 !== "transactionSummaries") {
            let err34 = { instancePath: instancePath + "/_embedded", schemaPath: "#/properties/_embedded/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        if (data15.transactionSummaries !== void 0) {
          let data16 = data15.transactionSummaries;
          if (Array.isArray(data16)) {
            let len0 = data16.length;
            for (let i0 = 0; i0 < len0; i0++)
              validate62(data16[i0], { instancePath: instancePath + "/_embedded/transactionSummaries/" + i0, parentData: data16, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
          } else {
            let err35 = { instancePath: instancePath + "/_embedded/transactionSummaries", schemaPath: "#/properties/_embedded/properties/transactionSummaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
      } else {
        let err36 = { instancePath: instancePath + "/_embedded", schemaPath: "#/properties/_embedded/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
  } else {
    let err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
  }
  return validate61.errors = vErrors, errors === 0;
}
validate61.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var replyValidators = { createPayment: { 201: PaymentReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, readPayment: { 200: ReplayedReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, incrementAuth: { 201: PaymentReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, capturePayment: { 201: CaptureReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, authReversal: { 201: ReversalReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, mitReversal: { 201: ReversalReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, refundPayment: { 201: RefundReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, refundCapture: { 201: RefundReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, createCredit: { 201: CreditReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, voidPayment: { 201: VoidReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, voidCapture: { 201: VoidReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, voidRefund: { 201: VoidReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, voidCredit: { 201: VoidReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, mitVoid: { 201: VoidReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, refreshPaymentStatus: { 201: PaymentReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, readCapture: { 200: ReplayedReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, readReversal: { 200: ReplayedReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, readRefund: { 200: ReplayedReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, readCredit: { 200: ReplayedReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, readVoid: { 200: ReplayedReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, getTransaction: { 200: TransactionDetails, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, createSearch: { 201: SearchReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, getSearch: { 200: SearchReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply } };
export {
  replyValidators
};
