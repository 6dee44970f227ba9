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
var schema46 = { type: "string", enum: ["MISSING_FIELD", "INVALID_DATA", "DUPLICATE_REQUEST", "INVALID_CARD", "CARD_TYPE_NOT_ACCEPTED", "INVALID_MERCHANT_CONFIGURATION", "PROCESSOR_UNAVAILABLE", "INVALID_AMOUNT", "INVALID_CARD_TYPE", "INVALID_PAYMENT_ID", "NOT_SUPPORTED"] };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
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
      if (!(key0 === "id" || key0 === "submitTimeUtc" || key0 === "status" || key0 === "reason" || key0 === "message" || key0 === "details")) {
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
      if (data2 !== "INVALID_REQUEST") {
        let err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "INVALID_REQUEST" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data3 = data.reason;
      if (typeof data3 != "string") {
        let err12 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/InvalidRequestReason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (!(data3 === "MISSING_FIELD" || data3 === "INVALID_DATA" || data3 === "DUPLICATE_REQUEST" || data3 === "INVALID_CARD" || data3 === "CARD_TYPE_NOT_ACCEPTED" || data3 === "INVALID_MERCHANT_CONFIGURATION" || data3 === "PROCESSOR_UNAVAILABLE" || data3 === "INVALID_AMOUNT" || data3 === "INVALID_CARD_TYPE" || data3 === "INVALID_PAYMENT_ID" || data3 === "NOT_SUPPORTED")) {
        let err13 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/InvalidRequestReason/enum", keyword: "enum", params: { allowedValues: schema46.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err14 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.details !== void 0) {
      let data5 = data.details;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          let err15 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.field === void 0) {
              let err16 = { instancePath: instancePath + "/details/" + i0, schemaPath: "#/$defs/FieldError/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data6.reason === void 0) {
              let err17 = { instancePath: instancePath + "/details/" + i0, schemaPath: "#/$defs/FieldError/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            for (let key1 in data6)
              if (!(key1 === "field" || key1 === "reason")) {
                let err18 = { instancePath: instancePath + "/details/" + i0, schemaPath: "#/$defs/FieldError/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            if (data6.field !== void 0 && typeof data6.field != "string") {
              let err19 = { instancePath: instancePath + "/details/" + i0 + "/field", schemaPath: "#/$defs/FieldError/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data6.reason !== void 0) {
              let data8 = data6.reason;
              if (typeof data8 != "string") {
                let err20 = { instancePath: instancePath + "/details/" + i0 + "/reason", schemaPath: "#/$defs/FieldError/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
              if (!(data8 === "MISSING_FIELD" || data8 === "INVALID_DATA")) {
                let err21 = { instancePath: instancePath + "/details/" + i0 + "/reason", schemaPath: "#/$defs/FieldError/properties/reason/enum", keyword: "enum", params: { allowedValues: schema38.properties.reason.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
          } else {
            let err22 = { instancePath: instancePath + "/details/" + i0, schemaPath: "#/$defs/FieldError/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      } else {
        let err23 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
  } else {
    let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
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

// <stdin>
var replyValidators = { createPayment: { 201: PaymentReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply } };
export {
  replyValidators
};
