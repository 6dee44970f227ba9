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

// <stdin>
var validatePaymentReply = validate21, schema32 = { type: "object", required: ["_links", "id", "status", "submitTimeUtc", "clientReferenceInformation"], "x-evidence": { level: "documented", source: "guide: complete reply of payments-jpo-auth-bonus; API description of 2026" }, properties: { _links: { type: "object", description: "authReversal, self and capture for an authorization; self and void for a sale; self alone for a decline. The vendor's API description names the first one `reversal`; the wire does not.", "x-evidence": { level: "observed", source: "guide replies and published traffic" }, required: ["self"], properties: { authReversal: { $ref: "#/$defs/Link" }, self: { $ref: "#/$defs/Link" }, capture: { $ref: "#/$defs/Link" }, void: { $ref: "#/$defs/Link" } } }, clientReferenceInformation: { type: "object", required: ["code"], properties: { code: { type: "string", maxLength: 50 } } }, errorInformation: { type: "object", required: ["reason", "message"], properties: { reason: { $ref: "#/$defs/DeclineReason" }, message: { type: "string" }, details: { type: "array", items: { $ref: "#/$defs/FieldError" } } } }, id: { $ref: "#/$defs/TransactionId" }, orderInformation: { type: "object", properties: { invoiceDetails: { type: "object", properties: { salesSlipNumber: { $ref: "#/$defs/SalesSlipNumber" } } }, amountDetails: { type: "object", properties: { authorizedAmount: { type: "string", maxLength: 15, pattern: "^[0-9]+(\\.[0-9]+)?$" }, currency: { type: "string", pattern: "^[A-Za-z]{3}$" } } } } }, paymentAccountInformation: { type: "object", properties: { card: { type: "object", properties: { type: { type: "string", pattern: "^[0-9]{3}$" } } } } }, paymentInformation: { type: "object", properties: { tokenizedCard: { type: "object", properties: { type: { type: "string", pattern: "^[0-9]{3}$" } } }, card: { type: "object", properties: { type: { type: "string", pattern: "^[0-9]{3}$" } } } } }, paymentInsightsInformation: { type: "object", properties: { responseInsights: { type: "object", properties: { categoryCode: { type: "string" } } } } }, processorInformation: { type: "object", properties: { salesSlipNumber: { allOf: [{ $ref: "#/$defs/SalesSlipNumber" }], "x-evidence": { level: "observed", source: "guide replies; in no vendor schema" } }, approvalCode: { type: "string", maxLength: 6 }, cardVerification: { type: "object", properties: { resultCode: { type: "string", maxLength: 1 }, resultCodeRaw: { type: "string", maxLength: 10 } } }, responseCategoryCode: { type: "string", maxLength: 36 }, forwardedAcquirerCode: { type: "string", maxLength: 32 }, avs: { type: "object", properties: { code: { type: "string", maxLength: 1 }, codeRaw: { type: "string", maxLength: 10 } } }, responseCode: { type: "string", maxLength: 10 }, responseDetails: { type: "string", maxLength: 255 }, merchantAdvice: { type: "object", properties: { code: { type: "string" }, codeRaw: { type: "string" } } }, consumerAuthenticationResponse: { type: "object", properties: { code: { type: "string" }, codeRaw: { type: "string" } } }, transactionId: { type: "string", maxLength: 50 }, networkTransactionId: { type: "string", maxLength: 50 }, systemTraceAuditNumber: { type: "string", maxLength: 6 }, retrievalReferenceNumber: { type: "string", maxLength: 20 } } }, reconciliationId: { type: "string", maxLength: 60 }, status: { type: "string", enum: ["AUTHORIZED", "PARTIAL_AUTHORIZED", "AUTHORIZED_PENDING_REVIEW", "AUTHORIZED_RISK_DECLINED", "PENDING_AUTHENTICATION", "PENDING_REVIEW", "DECLINED", "INVALID_REQUEST"] }, submitTimeUtc: { $ref: "#/$defs/SubmitTime" } } }, schema33 = { type: "object", required: ["method", "href"], properties: { method: { type: "string", enum: ["GET", "POST"] }, href: { type: "string", description: "A path without a host." } } }, schema37 = { type: "string", "x-evidence": { level: "documented", source: "API description of 2026" }, enum: ["AVS_FAILED", "CONTACT_PROCESSOR", "EXPIRED_CARD", "PROCESSOR_DECLINED", "INSUFFICIENT_FUND", "STOLEN_LOST_CARD", "ISSUER_UNAVAILABLE", "UNAUTHORIZED_CARD", "CVN_NOT_MATCH", "EXCEEDS_CREDIT_LIMIT", "INVALID_CVN", "BLOCKED_BY_CARDHOLDER", "DECLINED_CHECK", "BLACKLISTED_CUSTOMER", "SUSPENDED_ACCOUNT", "PAYMENT_REFUSED", "CV_FAILED", "INVALID_ACCOUNT", "GENERAL_DECLINE", "INVALID_MERCHANT_CONFIGURATION", "DECISION_PROFILE_REJECT", "SCORE_EXCEEDS_THRESHOLD", "PENDING_AUTHENTICATION", "ACH_VERIFICATION_FAILED", "DECISION_PROFILE_REVIEW", "CONSUMER_AUTHENTICATION_REQUIRED", "CONSUMER_AUTHENTICATION_FAILED", "ALLOWABLE_PIN_RETRIES_EXCEEDED", "PROCESSOR_ERROR", "CUSTOMER_WATCHLIST_MATCH", "ADDRESS_COUNTRY_WATCHLIST_MATCH", "EMAIL_COUNTRY_WATCHLIST_MATCH", "IP_COUNTRY_WATCHLIST_MATCH", "DAGGREJECTED", "DAGGDENIED", "DSYSREJECTED"] }, schema38 = { type: "object", required: ["field", "reason"], properties: { field: { type: "string", description: "The JSON path of the field joined with points." }, reason: { type: "string", enum: ["MISSING_FIELD", "INVALID_DATA"] } } };
var func1 = require_ucs2length().default, pattern4 = new RegExp("^[0-9]{22}$", "u"), pattern5 = new RegExp("^[0-9]{1,5}$", "u"), pattern6 = new RegExp("^[0-9]+(\\.[0-9]+)?$", "u"), pattern7 = new RegExp("^[A-Za-z]{3}$", "u"), pattern8 = new RegExp("^[0-9]{3}$", "u"), pattern12 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");
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
    if (data._links !== void 0) {
      let data0 = data._links;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.self === void 0) {
          let err5 = { instancePath: instancePath + "/_links", schemaPath: "#/properties/_links/required", keyword: "required", params: { missingProperty: "self" }, message: "must have required property 'self'" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data0.authReversal !== void 0) {
          let data1 = data0.authReversal;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.method === void 0) {
              let err6 = { instancePath: instancePath + "/_links/authReversal", schemaPath: "#/$defs/Link/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data1.href === void 0) {
              let err7 = { instancePath: instancePath + "/_links/authReversal", schemaPath: "#/$defs/Link/required", keyword: "required", params: { missingProperty: "href" }, message: "must have required property 'href'" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data1.method !== void 0) {
              let data2 = data1.method;
              if (typeof data2 != "string") {
                let err8 = { instancePath: instancePath + "/_links/authReversal/method", schemaPath: "#/$defs/Link/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
              if (!(data2 === "GET" || data2 === "POST")) {
                let err9 = { instancePath: instancePath + "/_links/authReversal/method", schemaPath: "#/$defs/Link/properties/method/enum", keyword: "enum", params: { allowedValues: schema33.properties.method.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
            if (data1.href !== void 0 && typeof data1.href != "string") {
              let err10 = { instancePath: instancePath + "/_links/authReversal/href", schemaPath: "#/$defs/Link/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            let err11 = { instancePath: instancePath + "/_links/authReversal", schemaPath: "#/$defs/Link/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data0.self !== void 0) {
          let data4 = data0.self;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.method === void 0) {
              let err12 = { instancePath: instancePath + "/_links/self", schemaPath: "#/$defs/Link/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data4.href === void 0) {
              let err13 = { instancePath: instancePath + "/_links/self", schemaPath: "#/$defs/Link/required", keyword: "required", params: { missingProperty: "href" }, message: "must have required property 'href'" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data4.method !== void 0) {
              let data5 = data4.method;
              if (typeof data5 != "string") {
                let err14 = { instancePath: instancePath + "/_links/self/method", schemaPath: "#/$defs/Link/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
              if (!(data5 === "GET" || data5 === "POST")) {
                let err15 = { instancePath: instancePath + "/_links/self/method", schemaPath: "#/$defs/Link/properties/method/enum", keyword: "enum", params: { allowedValues: schema33.properties.method.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            }
            if (data4.href !== void 0 && typeof data4.href != "string") {
              let err16 = { instancePath: instancePath + "/_links/self/href", schemaPath: "#/$defs/Link/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            let err17 = { instancePath: instancePath + "/_links/self", schemaPath: "#/$defs/Link/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data0.capture !== void 0) {
          let data7 = data0.capture;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.method === void 0) {
              let err18 = { instancePath: instancePath + "/_links/capture", schemaPath: "#/$defs/Link/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data7.href === void 0) {
              let err19 = { instancePath: instancePath + "/_links/capture", schemaPath: "#/$defs/Link/required", keyword: "required", params: { missingProperty: "href" }, message: "must have required property 'href'" };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data7.method !== void 0) {
              let data8 = data7.method;
              if (typeof data8 != "string") {
                let err20 = { instancePath: instancePath + "/_links/capture/method", schemaPath: "#/$defs/Link/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
              if (!(data8 === "GET" || data8 === "POST")) {
                let err21 = { instancePath: instancePath + "/_links/capture/method", schemaPath: "#/$defs/Link/properties/method/enum", keyword: "enum", params: { allowedValues: schema33.properties.method.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
            if (data7.href !== void 0 && typeof data7.href != "string") {
              let err22 = { instancePath: instancePath + "/_links/capture/href", schemaPath: "#/$defs/Link/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          } else {
            let err23 = { instancePath: instancePath + "/_links/capture", schemaPath: "#/$defs/Link/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        if (data0.void !== void 0) {
          let data10 = data0.void;
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.method === void 0) {
              let err24 = { instancePath: instancePath + "/_links/void", schemaPath: "#/$defs/Link/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data10.href === void 0) {
              let err25 = { instancePath: instancePath + "/_links/void", schemaPath: "#/$defs/Link/required", keyword: "required", params: { missingProperty: "href" }, message: "must have required property 'href'" };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            if (data10.method !== void 0) {
              let data11 = data10.method;
              if (typeof data11 != "string") {
                let err26 = { instancePath: instancePath + "/_links/void/method", schemaPath: "#/$defs/Link/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
              if (!(data11 === "GET" || data11 === "POST")) {
                let err27 = { instancePath: instancePath + "/_links/void/method", schemaPath: "#/$defs/Link/properties/method/enum", keyword: "enum", params: { allowedValues: schema33.properties.method.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            }
            if (data10.href !== void 0 && typeof data10.href != "string") {
              let err28 = { instancePath: instancePath + "/_links/void/href", schemaPath: "#/$defs/Link/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
          } else {
            let err29 = { instancePath: instancePath + "/_links/void", schemaPath: "#/$defs/Link/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
      } else {
        let err30 = { instancePath: instancePath + "/_links", schemaPath: "#/properties/_links/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.clientReferenceInformation !== void 0) {
      let data13 = data.clientReferenceInformation;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.code === void 0) {
          let err31 = { instancePath: instancePath + "/clientReferenceInformation", schemaPath: "#/properties/clientReferenceInformation/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (data13.code !== void 0) {
          let data14 = data13.code;
          if (typeof data14 == "string") {
            if (func1(data14) > 50) {
              let err32 = { instancePath: instancePath + "/clientReferenceInformation/code", schemaPath: "#/properties/clientReferenceInformation/properties/code/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
          } else {
            let err33 = { instancePath: instancePath + "/clientReferenceInformation/code", schemaPath: "#/properties/clientReferenceInformation/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
      } else {
        let err34 = { instancePath: instancePath + "/clientReferenceInformation", schemaPath: "#/properties/clientReferenceInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.errorInformation !== void 0) {
      let data15 = data.errorInformation;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.reason === void 0) {
          let err35 = { instancePath: instancePath + "/errorInformation", schemaPath: "#/properties/errorInformation/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        if (data15.message === void 0) {
          let err36 = { instancePath: instancePath + "/errorInformation", schemaPath: "#/properties/errorInformation/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (data15.reason !== void 0) {
          let data16 = data15.reason;
          if (typeof data16 != "string") {
            let err37 = { instancePath: instancePath + "/errorInformation/reason", schemaPath: "#/$defs/DeclineReason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
          if (!(data16 === "AVS_FAILED" || data16 === "CONTACT_PROCESSOR" || data16 === "EXPIRED_CARD" || data16 === "PROCESSOR_DECLINED" || data16 === "INSUFFICIENT_FUND" || data16 === "STOLEN_LOST_CARD" || data16 === "ISSUER_UNAVAILABLE" || data16 === "UNAUTHORIZED_CARD" || data16 === "CVN_NOT_MATCH" || data16 === "EXCEEDS_CREDIT_LIMIT" || data16 === "INVALID_CVN" || data16 === "BLOCKED_BY_CARDHOLDER" || data16 === "DECLINED_CHECK" || data16 === "BLACKLISTED_CUSTOMER" || data16 === "SUSPENDED_ACCOUNT" || data16 === "PAYMENT_REFUSED" || data16 === "CV_FAILED" || data16 === "INVALID_ACCOUNT" || data16 === "GENERAL_DECLINE" || data16 === "INVALID_MERCHANT_CONFIGURATION" || data16 === "DECISION_PROFILE_REJECT" || data16 === "SCORE_EXCEEDS_THRESHOLD" || data16 === "PENDING_AUTHENTICATION" || data16 === "ACH_VERIFICATION_FAILED" || data16 === "DECISION_PROFILE_REVIEW" || data16 === "CONSUMER_AUTHENTICATION_REQUIRED" || data16 === "CONSUMER_AUTHENTICATION_FAILED" || data16 === "ALLOWABLE_PIN_RETRIES_EXCEEDED" || data16 === "PROCESSOR_ERROR" || data16 === "CUSTOMER_WATCHLIST_MATCH" || data16 === "ADDRESS_COUNTRY_WATCHLIST_MATCH" || data16 === "EMAIL_COUNTRY_WATCHLIST_MATCH" || data16 === "IP_COUNTRY_WATCHLIST_MATCH" || data16 === "DAGGREJECTED" || data16 === "DAGGDENIED" || data16 === "DSYSREJECTED")) {
            let err38 = { instancePath: instancePath + "/errorInformation/reason", schemaPath: "#/$defs/DeclineReason/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
        if (data15.message !== void 0 && typeof data15.message != "string") {
          let err39 = { instancePath: instancePath + "/errorInformation/message", schemaPath: "#/properties/errorInformation/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        if (data15.details !== void 0) {
          let data18 = data15.details;
          if (Array.isArray(data18)) {
            let len0 = data18.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data19 = data18[i0];
              if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                if (data19.field === void 0) {
                  let err40 = { instancePath: instancePath + "/errorInformation/details/" + i0, schemaPath: "#/$defs/FieldError/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
                  vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                }
                if (data19.reason === void 0) {
                  let err41 = { instancePath: instancePath + "/errorInformation/details/" + i0, schemaPath: "#/$defs/FieldError/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                  vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                }
                if (data19.field !== void 0 && typeof data19.field != "string") {
                  let err42 = { instancePath: instancePath + "/errorInformation/details/" + i0 + "/field", schemaPath: "#/$defs/FieldError/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                }
                if (data19.reason !== void 0) {
                  let data21 = data19.reason;
                  if (typeof data21 != "string") {
                    let err43 = { instancePath: instancePath + "/errorInformation/details/" + i0 + "/reason", schemaPath: "#/$defs/FieldError/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                  }
                  if (!(data21 === "MISSING_FIELD" || data21 === "INVALID_DATA")) {
                    let err44 = { instancePath: instancePath + "/errorInformation/details/" + i0 + "/reason", schemaPath: "#/$defs/FieldError/properties/reason/enum", keyword: "enum", params: { allowedValues: schema38.properties.reason.enum }, message: "must be equal to one of the allowed values" };
                    vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                  }
                }
              } else {
                let err45 = { instancePath: instancePath + "/errorInformation/details/" + i0, schemaPath: "#/$defs/FieldError/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
            }
          } else {
            let err46 = { instancePath: instancePath + "/errorInformation/details", schemaPath: "#/properties/errorInformation/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        }
      } else {
        let err47 = { instancePath: instancePath + "/errorInformation", schemaPath: "#/properties/errorInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.id !== void 0) {
      let data22 = data.id;
      if (typeof data22 == "string") {
        if (!pattern4.test(data22)) {
          let err48 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/TransactionId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{22}$" }, message: 'must match pattern "^[0-9]{22}$"' };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
      } else {
        let err49 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/TransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
      }
    }
    if (data.orderInformation !== void 0) {
      let data23 = data.orderInformation;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (data23.invoiceDetails !== void 0) {
          let data24 = data23.invoiceDetails;
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.salesSlipNumber !== void 0) {
              let data25 = data24.salesSlipNumber;
              if (typeof data25 == "string") {
                if (!pattern5.test(data25)) {
                  let err50 = { instancePath: instancePath + "/orderInformation/invoiceDetails/salesSlipNumber", schemaPath: "#/$defs/SalesSlipNumber/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,5}$" }, message: 'must match pattern "^[0-9]{1,5}$"' };
                  vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                }
              } else {
                let err51 = { instancePath: instancePath + "/orderInformation/invoiceDetails/salesSlipNumber", schemaPath: "#/$defs/SalesSlipNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
              }
            }
          } else {
            let err52 = { instancePath: instancePath + "/orderInformation/invoiceDetails", schemaPath: "#/properties/orderInformation/properties/invoiceDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
        }
        if (data23.amountDetails !== void 0) {
          let data26 = data23.amountDetails;
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            if (data26.authorizedAmount !== void 0) {
              let data27 = data26.authorizedAmount;
              if (typeof data27 == "string") {
                if (func1(data27) > 15) {
                  let err53 = { instancePath: instancePath + "/orderInformation/amountDetails/authorizedAmount", schemaPath: "#/properties/orderInformation/properties/amountDetails/properties/authorizedAmount/maxLength", keyword: "maxLength", params: { limit: 15 }, message: "must NOT have more than 15 characters" };
                  vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                }
                if (!pattern6.test(data27)) {
                  let err54 = { instancePath: instancePath + "/orderInformation/amountDetails/authorizedAmount", schemaPath: "#/properties/orderInformation/properties/amountDetails/properties/authorizedAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)?$"' };
                  vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                }
              } else {
                let err55 = { instancePath: instancePath + "/orderInformation/amountDetails/authorizedAmount", schemaPath: "#/properties/orderInformation/properties/amountDetails/properties/authorizedAmount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
            }
            if (data26.currency !== void 0) {
              let data28 = data26.currency;
              if (typeof data28 == "string") {
                if (!pattern7.test(data28)) {
                  let err56 = { instancePath: instancePath + "/orderInformation/amountDetails/currency", schemaPath: "#/properties/orderInformation/properties/amountDetails/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{3}$" }, message: 'must match pattern "^[A-Za-z]{3}$"' };
                  vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                }
              } else {
                let err57 = { instancePath: instancePath + "/orderInformation/amountDetails/currency", schemaPath: "#/properties/orderInformation/properties/amountDetails/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
            }
          } else {
            let err58 = { instancePath: instancePath + "/orderInformation/amountDetails", schemaPath: "#/properties/orderInformation/properties/amountDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
        }
      } else {
        let err59 = { instancePath: instancePath + "/orderInformation", schemaPath: "#/properties/orderInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
      }
    }
    if (data.paymentAccountInformation !== void 0) {
      let data29 = data.paymentAccountInformation;
      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
        if (data29.card !== void 0) {
          let data30 = data29.card;
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            if (data30.type !== void 0) {
              let data31 = data30.type;
              if (typeof data31 == "string") {
                if (!pattern8.test(data31)) {
                  let err60 = { instancePath: instancePath + "/paymentAccountInformation/card/type", schemaPath: "#/properties/paymentAccountInformation/properties/card/properties/type/pattern", keyword: "pattern", params: { pattern: "^[0-9]{3}$" }, message: 'must match pattern "^[0-9]{3}$"' };
                  vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                }
              } else {
                let err61 = { instancePath: instancePath + "/paymentAccountInformation/card/type", schemaPath: "#/properties/paymentAccountInformation/properties/card/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
              }
            }
          } else {
            let err62 = { instancePath: instancePath + "/paymentAccountInformation/card", schemaPath: "#/properties/paymentAccountInformation/properties/card/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
          }
        }
      } else {
        let err63 = { instancePath: instancePath + "/paymentAccountInformation", schemaPath: "#/properties/paymentAccountInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
    }
    if (data.paymentInformation !== void 0) {
      let data32 = data.paymentInformation;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        if (data32.tokenizedCard !== void 0) {
          let data33 = data32.tokenizedCard;
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            if (data33.type !== void 0) {
              let data34 = data33.type;
              if (typeof data34 == "string") {
                if (!pattern8.test(data34)) {
                  let err64 = { instancePath: instancePath + "/paymentInformation/tokenizedCard/type", schemaPath: "#/properties/paymentInformation/properties/tokenizedCard/properties/type/pattern", keyword: "pattern", params: { pattern: "^[0-9]{3}$" }, message: 'must match pattern "^[0-9]{3}$"' };
                  vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                }
              } else {
                let err65 = { instancePath: instancePath + "/paymentInformation/tokenizedCard/type", schemaPath: "#/properties/paymentInformation/properties/tokenizedCard/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
              }
            }
          } else {
            let err66 = { instancePath: instancePath + "/paymentInformation/tokenizedCard", schemaPath: "#/properties/paymentInformation/properties/tokenizedCard/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
          }
        }
        if (data32.card !== void 0) {
          let data35 = data32.card;
          if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
            if (data35.type !== void 0) {
              let data36 = data35.type;
              if (typeof data36 == "string") {
                if (!pattern8.test(data36)) {
                  let err67 = { instancePath: instancePath + "/paymentInformation/card/type", schemaPath: "#/properties/paymentInformation/properties/card/properties/type/pattern", keyword: "pattern", params: { pattern: "^[0-9]{3}$" }, message: 'must match pattern "^[0-9]{3}$"' };
                  vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                }
              } else {
                let err68 = { instancePath: instancePath + "/paymentInformation/card/type", schemaPath: "#/properties/paymentInformation/properties/card/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
              }
            }
          } else {
            let err69 = { instancePath: instancePath + "/paymentInformation/card", schemaPath: "#/properties/paymentInformation/properties/card/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
          }
        }
      } else {
        let err70 = { instancePath: instancePath + "/paymentInformation", schemaPath: "#/properties/paymentInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
      }
    }
    if (data.paymentInsightsInformation !== void 0) {
      let data37 = data.paymentInsightsInformation;
      if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
        if (data37.responseInsights !== void 0) {
          let data38 = data37.responseInsights;
          if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
            if (data38.categoryCode !== void 0 && typeof data38.categoryCode != "string") {
              let err71 = { instancePath: instancePath + "/paymentInsightsInformation/responseInsights/categoryCode", schemaPath: "#/properties/paymentInsightsInformation/properties/responseInsights/properties/categoryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
            }
          } else {
            let err72 = { instancePath: instancePath + "/paymentInsightsInformation/responseInsights", schemaPath: "#/properties/paymentInsightsInformation/properties/responseInsights/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
          }
        }
      } else {
        let err73 = { instancePath: instancePath + "/paymentInsightsInformation", schemaPath: "#/properties/paymentInsightsInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
      }
    }
    if (data.processorInformation !== void 0) {
      let data40 = data.processorInformation;
      if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
        if (data40.salesSlipNumber !== void 0) {
          let data41 = data40.salesSlipNumber;
          if (typeof data41 == "string") {
            if (!pattern5.test(data41)) {
              let err74 = { instancePath: instancePath + "/processorInformation/salesSlipNumber", schemaPath: "#/$defs/SalesSlipNumber/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,5}$" }, message: 'must match pattern "^[0-9]{1,5}$"' };
              vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
            }
          } else {
            let err75 = { instancePath: instancePath + "/processorInformation/salesSlipNumber", schemaPath: "#/$defs/SalesSlipNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
          }
        }
        if (data40.approvalCode !== void 0) {
          let data42 = data40.approvalCode;
          if (typeof data42 == "string") {
            if (func1(data42) > 6) {
              let err76 = { instancePath: instancePath + "/processorInformation/approvalCode", schemaPath: "#/properties/processorInformation/properties/approvalCode/maxLength", keyword: "maxLength", params: { limit: 6 }, message: "must NOT have more than 6 characters" };
              vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
            }
          } else {
            let err77 = { instancePath: instancePath + "/processorInformation/approvalCode", schemaPath: "#/properties/processorInformation/properties/approvalCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
          }
        }
        if (data40.cardVerification !== void 0) {
          let data43 = data40.cardVerification;
          if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
            if (data43.resultCode !== void 0) {
              let data44 = data43.resultCode;
              if (typeof data44 == "string") {
                if (func1(data44) > 1) {
                  let err78 = { instancePath: instancePath + "/processorInformation/cardVerification/resultCode", schemaPath: "#/properties/processorInformation/properties/cardVerification/properties/resultCode/maxLength", keyword: "maxLength", params: { limit: 1 }, message: "must NOT have more than 1 characters" };
                  vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                }
              } else {
                let err79 = { instancePath: instancePath + "/processorInformation/cardVerification/resultCode", schemaPath: "#/properties/processorInformation/properties/cardVerification/properties/resultCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
              }
            }
            if (data43.resultCodeRaw !== void 0) {
              let data45 = data43.resultCodeRaw;
              if (typeof data45 == "string") {
                if (func1(data45) > 10) {
                  let err80 = { instancePath: instancePath + "/processorInformation/cardVerification/resultCodeRaw", schemaPath: "#/properties/processorInformation/properties/cardVerification/properties/resultCodeRaw/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
                  vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                }
              } else {
                let err81 = { instancePath: instancePath + "/processorInformation/cardVerification/resultCodeRaw", schemaPath: "#/properties/processorInformation/properties/cardVerification/properties/resultCodeRaw/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
              }
            }
          } else {
            let err82 = { instancePath: instancePath + "/processorInformation/cardVerification", schemaPath: "#/properties/processorInformation/properties/cardVerification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
          }
        }
        if (data40.responseCategoryCode !== void 0) {
          let data46 = data40.responseCategoryCode;
          if (typeof data46 == "string") {
            if (func1(data46) > 36) {
              let err83 = { instancePath: instancePath + "/processorInformation/responseCategoryCode", schemaPath: "#/properties/processorInformation/properties/responseCategoryCode/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters" };
              vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
            }
          } else {
            let err84 = { instancePath: instancePath + "/processorInformation/responseCategoryCode", schemaPath: "#/properties/processorInformation/properties/responseCategoryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
          }
        }
        if (data40.forwardedAcquirerCode !== void 0) {
          let data47 = data40.forwardedAcquirerCode;
          if (typeof data47 == "string") {
            if (func1(data47) > 32) {
              let err85 = { instancePath: instancePath + "/processorInformation/forwardedAcquirerCode", schemaPath: "#/properties/processorInformation/properties/forwardedAcquirerCode/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
              vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
            }
          } else {
            let err86 = { instancePath: instancePath + "/processorInformation/forwardedAcquirerCode", schemaPath: "#/properties/processorInformation/properties/forwardedAcquirerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
          }
        }
        if (data40.avs !== void 0) {
          let data48 = data40.avs;
          if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
            if (data48.code !== void 0) {
              let data49 = data48.code;
              if (typeof data49 == "string") {
                if (func1(data49) > 1) {
                  let err87 = { instancePath: instancePath + "/processorInformation/avs/code", schemaPath: "#/properties/processorInformation/properties/avs/properties/code/maxLength", keyword: "maxLength", params: { limit: 1 }, message: "must NOT have more than 1 characters" };
                  vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                }
              } else {
                let err88 = { instancePath: instancePath + "/processorInformation/avs/code", schemaPath: "#/properties/processorInformation/properties/avs/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
              }
            }
            if (data48.codeRaw !== void 0) {
              let data50 = data48.codeRaw;
              if (typeof data50 == "string") {
                if (func1(data50) > 10) {
                  let err89 = { instancePath: instancePath + "/processorInformation/avs/codeRaw", schemaPath: "#/properties/processorInformation/properties/avs/properties/codeRaw/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
                  vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                }
              } else {
                let err90 = { instancePath: instancePath + "/processorInformation/avs/codeRaw", schemaPath: "#/properties/processorInformation/properties/avs/properties/codeRaw/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
              }
            }
          } else {
            let err91 = { instancePath: instancePath + "/processorInformation/avs", schemaPath: "#/properties/processorInformation/properties/avs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
          }
        }
        if (data40.responseCode !== void 0) {
          let data51 = data40.responseCode;
          if (typeof data51 == "string") {
            if (func1(data51) > 10) {
              let err92 = { instancePath: instancePath + "/processorInformation/responseCode", schemaPath: "#/properties/processorInformation/properties/responseCode/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
              vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
            }
          } else {
            let err93 = { instancePath: instancePath + "/processorInformation/responseCode", schemaPath: "#/properties/processorInformation/properties/responseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
          }
        }
        if (data40.responseDetails !== void 0) {
          let data52 = data40.responseDetails;
          if (typeof data52 == "string") {
            if (func1(data52) > 255) {
              let err94 = { instancePath: instancePath + "/processorInformation/responseDetails", schemaPath: "#/properties/processorInformation/properties/responseDetails/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
              vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
            }
          } else {
            let err95 = { instancePath: instancePath + "/processorInformation/responseDetails", schemaPath: "#/properties/processorInformation/properties/responseDetails/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
          }
        }
        if (data40.merchantAdvice !== void 0) {
          let data53 = data40.merchantAdvice;
          if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
            if (data53.code !== void 0 && typeof data53.code != "string") {
              let err96 = { instancePath: instancePath + "/processorInformation/merchantAdvice/code", schemaPath: "#/properties/processorInformation/properties/merchantAdvice/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
            }
            if (data53.codeRaw !== void 0 && typeof data53.codeRaw != "string") {
              let err97 = { instancePath: instancePath + "/processorInformation/merchantAdvice/codeRaw", schemaPath: "#/properties/processorInformation/properties/merchantAdvice/properties/codeRaw/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
            }
          } else {
            let err98 = { instancePath: instancePath + "/processorInformation/merchantAdvice", schemaPath: "#/properties/processorInformation/properties/merchantAdvice/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
          }
        }
        if (data40.consumerAuthenticationResponse !== void 0) {
          let data56 = data40.consumerAuthenticationResponse;
          if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
            if (data56.code !== void 0 && typeof data56.code != "string") {
              let err99 = { instancePath: instancePath + "/processorInformation/consumerAuthenticationResponse/code", schemaPath: "#/properties/processorInformation/properties/consumerAuthenticationResponse/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
            }
            if (data56.codeRaw !== void 0 && typeof data56.codeRaw != "string") {
              let err100 = { instancePath: instancePath + "/processorInformation/consumerAuthenticationResponse/codeRaw", schemaPath: "#/properties/processorInformation/properties/consumerAuthenticationResponse/properties/codeRaw/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
            }
          } else {
            let err101 = { instancePath: instancePath + "/processorInformation/consumerAuthenticationResponse", schemaPath: "#/properties/processorInformation/properties/consumerAuthenticationResponse/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
          }
        }
        if (data40.transactionId !== void 0) {
          let data59 = data40.transactionId;
          if (typeof data59 == "string") {
            if (func1(data59) > 50) {
              let err102 = { instancePath: instancePath + "/processorInformation/transactionId", schemaPath: "#/properties/processorInformation/properties/transactionId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
              vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
            }
          } else {
            let err103 = { instancePath: instancePath + "/processorInformation/transactionId", schemaPath: "#/properties/processorInformation/properties/transactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
          }
        }
        if (data40.networkTransactionId !== void 0) {
          let data60 = data40.networkTransactionId;
          if (typeof data60 == "string") {
            if (func1(data60) > 50) {
              let err104 = { instancePath: instancePath + "/processorInformation/networkTransactionId", schemaPath: "#/properties/processorInformation/properties/networkTransactionId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
              vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
            }
          } else {
            let err105 = { instancePath: instancePath + "/processorInformation/networkTransactionId", schemaPath: "#/properties/processorInformation/properties/networkTransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
          }
        }
        if (data40.systemTraceAuditNumber !== void 0) {
          let data61 = data40.systemTraceAuditNumber;
          if (typeof data61 == "string") {
            if (func1(data61) > 6) {
              let err106 = { instancePath: instancePath + "/processorInformation/systemTraceAuditNumber", schemaPath: "#/properties/processorInformation/properties/systemTraceAuditNumber/maxLength", keyword: "maxLength", params: { limit: 6 }, message: "must NOT have more than 6 characters" };
              vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
            }
          } else {
            let err107 = { instancePath: instancePath + "/processorInformation/systemTraceAuditNumber", schemaPath: "#/properties/processorInformation/properties/systemTraceAuditNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
          }
        }
        if (data40.retrievalReferenceNumber !== void 0) {
          let data62 = data40.retrievalReferenceNumber;
          if (typeof data62 == "string") {
            if (func1(data62) > 20) {
              let err108 = { instancePath: instancePath + "/processorInformation/retrievalReferenceNumber", schemaPath: "#/properties/processorInformation/properties/retrievalReferenceNumber/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
              vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
            }
          } else {
            let err109 = { instancePath: instancePath + "/processorInformation/retrievalReferenceNumber", schemaPath: "#/properties/processorInformation/properties/retrievalReferenceNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
          }
        }
      } else {
        let err110 = { instancePath: instancePath + "/processorInformation", schemaPath: "#/properties/processorInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
      }
    }
    if (data.reconciliationId !== void 0) {
      let data63 = data.reconciliationId;
      if (typeof data63 == "string") {
        if (func1(data63) > 60) {
          let err111 = { instancePath: instancePath + "/reconciliationId", schemaPath: "#/properties/reconciliationId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
        }
      } else {
        let err112 = { instancePath: instancePath + "/reconciliationId", schemaPath: "#/properties/reconciliationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
      }
    }
    if (data.status !== void 0) {
      let data64 = data.status;
      if (typeof data64 != "string") {
        let err113 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
      }
      if (!(data64 === "AUTHORIZED" || data64 === "PARTIAL_AUTHORIZED" || data64 === "AUTHORIZED_PENDING_REVIEW" || data64 === "AUTHORIZED_RISK_DECLINED" || data64 === "PENDING_AUTHENTICATION" || data64 === "PENDING_REVIEW" || data64 === "DECLINED" || data64 === "INVALID_REQUEST")) {
        let err114 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema32.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
      }
    }
    if (data.submitTimeUtc !== void 0) {
      let data65 = data.submitTimeUtc;
      if (typeof data65 == "string") {
        if (!pattern12.test(data65)) {
          let err115 = { instancePath: instancePath + "/submitTimeUtc", schemaPath: "#/$defs/SubmitTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' };
          vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
        }
      } else {
        let err116 = { instancePath: instancePath + "/submitTimeUtc", schemaPath: "#/$defs/SubmitTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
      }
    }
  } else {
    let err117 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { _links: !0, clientReferenceInformation: !0, errorInformation: !0, id: !0, orderInformation: !0, paymentAccountInformation: !0, paymentInformation: !0, paymentInsightsInformation: !0, processorInformation: !0, reconciliationId: !0, status: !0, submitTimeUtc: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateInvalidRequestReply = validate22;
var schema46 = { type: "string", "x-evidence": { level: "documented", source: "API description of May 2024" }, enum: ["MISSING_FIELD", "INVALID_DATA", "DUPLICATE_REQUEST", "INVALID_CARD", "CARD_TYPE_NOT_ACCEPTED", "INVALID_MERCHANT_CONFIGURATION", "PROCESSOR_UNAVAILABLE", "INVALID_AMOUNT", "INVALID_CARD_TYPE", "INVALID_PAYMENT_ID", "NOT_SUPPORTED"] };
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
      if (!(data3 === "MISSING_FIELD" || data3 === "INVALID_DATA" || data3 === "DUPLICATE_REQUEST" || data3 === "INVALID_CARD" || data3 === "CARD_TYPE_NOT_ACCEPTED" || data3 === "INVALID_MERCHANT_CONFIGURATION" || data3 === "PROCESSOR_UNAVAILABLE" || data3 === "INVALID_AMOUNT" || data3 === "INVALID_CARD_TYPE" || data3 === "INVALID_PAYMENT_ID" || data3 === "NOT_SUPPORTED")) {
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
            if (data6.field !== void 0 && typeof data6.field != "string") {
              let err17 = { instancePath: instancePath + "/details/" + i0 + "/field", schemaPath: "#/$defs/FieldError/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data6.reason !== void 0) {
              let data8 = data6.reason;
              if (typeof data8 != "string") {
                let err18 = { instancePath: instancePath + "/details/" + i0 + "/reason", schemaPath: "#/$defs/FieldError/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
              if (!(data8 === "MISSING_FIELD" || data8 === "INVALID_DATA")) {
                let err19 = { instancePath: instancePath + "/details/" + i0 + "/reason", schemaPath: "#/$defs/FieldError/properties/reason/enum", keyword: "enum", params: { allowedValues: schema38.properties.reason.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            }
          } else {
            let err20 = { instancePath: instancePath + "/details/" + i0, schemaPath: "#/$defs/FieldError/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      } else {
        let err21 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
  } else {
    let err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: { id: !0, submitTimeUtc: !0, status: !0, reason: !0, message: !0, details: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateUnauthenticatedReply = validate23;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.response === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "response" }, message: "must have required property 'response'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.response !== void 0) {
      let data0 = data.response;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.rmsg === void 0) {
          let err1 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/required", keyword: "required", params: { missingProperty: "rmsg" }, message: "must have required property 'rmsg'" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.rmsg !== void 0 && typeof data0.rmsg != "string") {
          let err2 = { instancePath: instancePath + "/response/rmsg", schemaPath: "#/properties/response/properties/rmsg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/response", schemaPath: "#/properties/response/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: { response: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateHttpStatusReply = validate24;
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
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          let err3 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/TransactionId/pattern", keyword: "pattern", params: { pattern: "^[0-9]{22}$" }, message: 'must match pattern "^[0-9]{22}$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/TransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.submitTimeUtc !== void 0) {
      let data1 = data.submitTimeUtc;
      if (typeof data1 == "string") {
        if (!pattern12.test(data1)) {
          let err5 = { instancePath: instancePath + "/submitTimeUtc", schemaPath: "#/$defs/SubmitTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/submitTimeUtc", schemaPath: "#/$defs/SubmitTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (typeof data2 == "string") {
        if (!pattern17.test(data2)) {
          let err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/pattern", keyword: "pattern", params: { pattern: "^[45][0-9]{2}$" }, message: 'must match pattern "^[45][0-9]{2}$"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.errorInformation !== void 0) {
      let data3 = data.errorInformation;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.reason === void 0) {
          let err9 = { instancePath: instancePath + "/errorInformation", schemaPath: "#/properties/errorInformation/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data3.message === void 0) {
          let err10 = { instancePath: instancePath + "/errorInformation", schemaPath: "#/properties/errorInformation/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data3.reason !== void 0 && typeof data3.reason != "string") {
          let err11 = { instancePath: instancePath + "/errorInformation/reason", schemaPath: "#/properties/errorInformation/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data3.message !== void 0 && typeof data3.message != "string") {
          let err12 = { instancePath: instancePath + "/errorInformation/message", schemaPath: "#/properties/errorInformation/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data3.details !== void 0) {
          let data6 = data3.details;
          if (Array.isArray(data6)) {
            let len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data7 = data6[i0];
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.field === void 0) {
                  let err13 = { instancePath: instancePath + "/errorInformation/details/" + i0, schemaPath: "#/properties/errorInformation/properties/details/items/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                }
                if (data7.reason === void 0) {
                  let err14 = { instancePath: instancePath + "/errorInformation/details/" + i0, schemaPath: "#/properties/errorInformation/properties/details/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                  vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                }
                if (data7.field !== void 0 && typeof data7.field != "string") {
                  let err15 = { instancePath: instancePath + "/errorInformation/details/" + i0 + "/field", schemaPath: "#/properties/errorInformation/properties/details/items/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
                if (data7.reason !== void 0 && typeof data7.reason != "string") {
                  let err16 = { instancePath: instancePath + "/errorInformation/details/" + i0 + "/reason", schemaPath: "#/properties/errorInformation/properties/details/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                }
              } else {
                let err17 = { instancePath: instancePath + "/errorInformation/details/" + i0, schemaPath: "#/properties/errorInformation/properties/details/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
          } else {
            let err18 = { instancePath: instancePath + "/errorInformation/details", schemaPath: "#/properties/errorInformation/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        let err19 = { instancePath: instancePath + "/errorInformation", schemaPath: "#/properties/errorInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: { id: !0, submitTimeUtc: !0, status: !0, errorInformation: !0 }, dynamicProps: !1, dynamicItems: !1 };
var validateServerErrorReply = validate25, schema52 = { type: "object", required: ["id", "submitTimeUtc", "status", "reason", "message"], "x-evidence": { level: "observed", source: "published traffic of 2025" }, properties: { id: { $ref: "#/$defs/TransactionId" }, submitTimeUtc: { $ref: "#/$defs/SubmitTime" }, status: { type: "string", const: "SERVER_ERROR" }, reason: { type: "string", enum: ["SYSTEM_ERROR", "SERVER_TIMEOUT", "SERVICE_TIMEOUT"] }, message: { type: "string" } } };
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
      if (data2 !== "SERVER_ERROR") {
        let err10 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "SERVER_ERROR" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data3 = data.reason;
      if (typeof data3 != "string") {
        let err11 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (!(data3 === "SYSTEM_ERROR" || data3 === "SERVER_TIMEOUT" || data3 === "SERVICE_TIMEOUT")) {
        let err12 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: schema52.properties.reason.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err13 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: { id: !0, submitTimeUtc: !0, status: !0, reason: !0, message: !0 }, dynamicProps: !1, dynamicItems: !1 };
export {
  validateHttpStatusReply,
  validateInvalidRequestReply,
  validatePaymentReply,
  validateServerErrorReply,
  validateUnauthenticatedReply
};
