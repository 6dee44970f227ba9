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
var PaymentReply = validate53, schema20 = { type: "object", required: ["_links", "id", "status", "submitTimeUtc", "clientReferenceInformation"], properties: { _links: { type: "object", required: ["self"], properties: { authReversal: { $ref: "#/$defs/Link" }, self: { $ref: "#/$defs/Link" }, capture: { $ref: "#/$defs/Link" }, void: { $ref: "#/$defs/Link" } }, additionalProperties: !1 }, clientReferenceInformation: { type: "object", required: ["code"], properties: { code: { type: "string", maxLength: 50 } }, additionalProperties: !1 }, errorInformation: { type: "object", required: ["reason", "message"], properties: { reason: { $ref: "#/$defs/DeclineReason" }, message: { type: "string" }, details: { type: "array", items: { $ref: "#/$defs/FieldError" } } }, additionalProperties: !1 }, id: { $ref: "#/$defs/TransactionId" }, orderInformation: { type: "object", properties: { invoiceDetails: { type: "object", properties: { salesSlipNumber: { $ref: "#/$defs/SalesSlipNumber" } }, additionalProperties: !1 }, amountDetails: { type: "object", properties: { authorizedAmount: { type: "string", maxLength: 15, pattern: "^[0-9]+(\\.[0-9]+)?$" }, currency: { type: "string", pattern: "^[A-Za-z]{3}$" } }, additionalProperties: !1 } }, additionalProperties: !1 }, paymentAccountInformation: { type: "object", properties: { card: { type: "object", properties: { type: { type: "string", pattern: "^[0-9]{3}$" } }, additionalProperties: !1 } }, additionalProperties: !1 }, paymentInformation: { type: "object", properties: { tokenizedCard: { type: "object", properties: { type: { type: "string", pattern: "^[0-9]{3}$" } }, additionalProperties: !1 }, card: { type: "object", properties: { type: { type: "string", pattern: "^[0-9]{3}$" } }, additionalProperties: !1 }, customer: { $ref: "#/$defs/VaultRequiredId" }, paymentInstrument: { $ref: "#/$defs/VaultRequiredId" }, instrumentIdentifier: { $ref: "#/$defs/UsedIdentifier" }, shippingAddress: { $ref: "#/$defs/VaultRequiredId" } }, additionalProperties: !1 }, tokenInformation: { $ref: "#/$defs/CreatedTokens" }, paymentInsightsInformation: { type: "object", properties: { responseInsights: { type: "object", properties: { categoryCode: { type: "string" } }, additionalProperties: !1 } }, additionalProperties: !1 }, processorInformation: { type: "object", properties: { salesSlipNumber: { allOf: [{ $ref: "#/$defs/SalesSlipNumber" }] }, approvalCode: { type: "string", maxLength: 6 }, cardVerification: { type: "object", properties: { resultCode: { type: "string", maxLength: 1 }, resultCodeRaw: { type: "string", maxLength: 10 } }, additionalProperties: !1 }, responseCategoryCode: { type: "string", maxLength: 36 }, forwardedAcquirerCode: { type: "string", maxLength: 32 }, avs: { type: "object", properties: { code: { type: "string", maxLength: 1 }, codeRaw: { type: "string", maxLength: 10 } }, additionalProperties: !1 }, responseCode: { type: "string", maxLength: 10 }, responseDetails: { type: "string", maxLength: 255 }, merchantAdvice: { type: "object", properties: { code: { type: "string" }, codeRaw: { type: "string" } }, additionalProperties: !1 }, consumerAuthenticationResponse: { type: "object", properties: { code: { type: "string" }, codeRaw: { type: "string" } }, additionalProperties: !1 }, transactionId: { type: "string", maxLength: 50 }, networkTransactionId: { type: "string", maxLength: 50 }, systemTraceAuditNumber: { type: "string", maxLength: 6 }, retrievalReferenceNumber: { type: "string", maxLength: 20 } }, additionalProperties: !1 }, consumerAuthenticationInformation: { $ref: "#/$defs/CardholderAuthentication" }, reconciliationId: { type: "string", maxLength: 60 }, status: { type: "string", enum: ["AUTHORIZED", "PARTIAL_AUTHORIZED", "AUTHORIZED_PENDING_REVIEW", "AUTHORIZED_RISK_DECLINED", "PENDING_AUTHENTICATION", "PENDING_REVIEW", "DECLINED", "INVALID_REQUEST"] }, submitTimeUtc: { $ref: "#/$defs/SubmitTime" } }, additionalProperties: !1 }, func1 = Object.prototype.hasOwnProperty, func2 = require_ucs2length().default, schema21 = { type: "object", required: ["method", "href"], properties: { method: { type: "string", enum: ["GET", "POST"] }, href: { type: "string" } }, additionalProperties: !1 };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.method === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.href === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "href" }, message: "must have required property 'href'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "method" || key0 === "href")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.method !== void 0) {
      let data0 = data.method;
      if (typeof data0 != "string") {
        let err3 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data0 === "GET" || data0 === "POST")) {
        let err4 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/enum", keyword: "enum", params: { allowedValues: schema21.properties.method.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.href !== void 0 && typeof data.href != "string") {
      let err5 = { instancePath: instancePath + "/href", schemaPath: "#/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema22 = { type: "string", enum: ["AVS_FAILED", "CONTACT_PROCESSOR", "EXPIRED_CARD", "PROCESSOR_DECLINED", "INSUFFICIENT_FUND", "STOLEN_LOST_CARD", "ISSUER_UNAVAILABLE", "UNAUTHORIZED_CARD", "CVN_NOT_MATCH", "EXCEEDS_CREDIT_LIMIT", "INVALID_CVN", "BLOCKED_BY_CARDHOLDER", "DECLINED_CHECK", "BLACKLISTED_CUSTOMER", "SUSPENDED_ACCOUNT", "PAYMENT_REFUSED", "CV_FAILED", "INVALID_ACCOUNT", "GENERAL_DECLINE", "INVALID_MERCHANT_CONFIGURATION", "DECISION_PROFILE_REJECT", "SCORE_EXCEEDS_THRESHOLD", "PENDING_AUTHENTICATION", "ACH_VERIFICATION_FAILED", "DECISION_PROFILE_REVIEW", "CONSUMER_AUTHENTICATION_REQUIRED", "CONSUMER_AUTHENTICATION_FAILED", "ALLOWABLE_PIN_RETRIES_EXCEEDED", "PROCESSOR_ERROR", "CUSTOMER_WATCHLIST_MATCH", "ADDRESS_COUNTRY_WATCHLIST_MATCH", "EMAIL_COUNTRY_WATCHLIST_MATCH", "IP_COUNTRY_WATCHLIST_MATCH", "DAGGREJECTED", "DAGGDENIED", "DSYSREJECTED"] };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "AVS_FAILED" || data === "CONTACT_PROCESSOR" || data === "EXPIRED_CARD" || data === "PROCESSOR_DECLINED" || data === "INSUFFICIENT_FUND" || data === "STOLEN_LOST_CARD" || data === "ISSUER_UNAVAILABLE" || data === "UNAUTHORIZED_CARD" || data === "CVN_NOT_MATCH" || data === "EXCEEDS_CREDIT_LIMIT" || data === "INVALID_CVN" || data === "BLOCKED_BY_CARDHOLDER" || data === "DECLINED_CHECK" || data === "BLACKLISTED_CUSTOMER" || data === "SUSPENDED_ACCOUNT" || data === "PAYMENT_REFUSED" || data === "CV_FAILED" || data === "INVALID_ACCOUNT" || data === "GENERAL_DECLINE" || data === "INVALID_MERCHANT_CONFIGURATION" || data === "DECISION_PROFILE_REJECT" || data === "SCORE_EXCEEDS_THRESHOLD" || data === "PENDING_AUTHENTICATION" || data === "ACH_VERIFICATION_FAILED" || data === "DECISION_PROFILE_REVIEW" || data === "CONSUMER_AUTHENTICATION_REQUIRED" || data === "CONSUMER_AUTHENTICATION_FAILED" || data === "ALLOWABLE_PIN_RETRIES_EXCEEDED" || data === "PROCESSOR_ERROR" || data === "CUSTOMER_WATCHLIST_MATCH" || data === "ADDRESS_COUNTRY_WATCHLIST_MATCH" || data === "EMAIL_COUNTRY_WATCHLIST_MATCH" || data === "IP_COUNTRY_WATCHLIST_MATCH" || data === "DAGGREJECTED" || data === "DAGGDENIED" || data === "DSYSREJECTED")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema22.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema23 = { type: "object", required: ["field", "reason"], properties: { field: { type: "string" }, reason: { type: "string", enum: ["MISSING_FIELD", "INVALID_DATA"] } }, additionalProperties: !1 };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.field === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reason === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "field" || key0 === "reason")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.field !== void 0 && typeof data.field != "string") {
      let err3 = { instancePath: instancePath + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.reason !== void 0) {
      let data1 = data.reason;
      if (typeof data1 != "string") {
        let err4 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data1 === "MISSING_FIELD" || data1 === "INVALID_DATA")) {
        let err5 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: schema23.properties.reason.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate61.errors = vErrors, errors === 0;
}
validate61.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern3 = new RegExp("^[0-9]{22}$", "u");
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern3.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{22}$" }, message: 'must match pattern "^[0-9]{22}$"' };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern4 = new RegExp("^[0-9]{1,5}$", "u");
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,5}$" }, message: 'must match pattern "^[0-9]{1,5}$"' };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate67.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "id") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate67.errors = vErrors, errors === 0;
}
validate67.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema27 = { type: "object", required: ["id", "state"], properties: { id: { type: "string" }, state: { type: "string", enum: ["ACTIVE", "CLOSED"] } }, additionalProperties: !1 };
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate70.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.state === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "state")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.id !== void 0 && typeof data.id != "string") {
      let err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.state !== void 0) {
      let data1 = data.state;
      if (typeof data1 != "string") {
        let err4 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data1 === "ACTIVE" || data1 === "CLOSED")) {
        let err5 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema27.properties.state.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate70.errors = vErrors, errors === 0;
}
validate70.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "instrumentidentifierNew" || key0 === "customer" || key0 === "paymentInstrument" || key0 === "shippingAddress" || key0 === "instrumentIdentifier")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.instrumentidentifierNew !== void 0 && typeof data.instrumentidentifierNew != "boolean") {
      let err1 = { instancePath: instancePath + "/instrumentidentifierNew", schemaPath: "#/properties/instrumentidentifierNew/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    data.customer !== void 0 && (validate67(data.customer, { instancePath: instancePath + "/customer", parentData: data, parentDataProperty: "customer", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate67.errors), errors = vErrors.length)), data.paymentInstrument !== void 0 && (validate67(data.paymentInstrument, { instancePath: instancePath + "/paymentInstrument", parentData: data, parentDataProperty: "paymentInstrument", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate67.errors), errors = vErrors.length)), data.shippingAddress !== void 0 && (validate67(data.shippingAddress, { instancePath: instancePath + "/shippingAddress", parentData: data, parentDataProperty: "shippingAddress", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate67.errors), errors = vErrors.length)), data.instrumentIdentifier !== void 0 && (validate70(data.instrumentIdentifier, { instancePath: instancePath + "/instrumentIdentifier", parentData: data, parentDataProperty: "instrumentIdentifier", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate70.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate73.errors = vErrors, errors === 0;
}
validate73.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema29 = { type: "object", properties: { accessToken: { $ref: "#/$defs/AccessToken" }, acsOperatorID: { type: "string" }, acsReferenceNumber: { type: "string" }, acsTransactionId: { type: "string", format: "uuid" }, acsUrl: { type: "string" }, authenticationResult: { type: "string", enum: ["-1", "0", "1", "6", "9"] }, authenticationStatusMsg: { type: "string" }, authenticationTransactionId: { type: "string", pattern: "^[A-Za-z0-9]{20}$" }, cavv: { type: "string", pattern: "^[A-Za-z0-9+/]{27}=$" }, challengeCancelCode: { type: "string", enum: ["01", "04"] }, challengeRequired: { type: "string", enum: ["Y", "N"] }, directoryServerErrorCode: { type: "string" }, directoryServerErrorDescription: { type: "string" }, directoryServerTransactionId: { type: "string", format: "uuid" }, eci: { type: "string", enum: ["05", "06", "07"] }, eciRaw: { type: "string", enum: ["00", "01", "02", "05", "06", "07"] }, ecommerceIndicator: { type: "string" }, effectiveAuthenticationType: { type: "string", enum: ["CH", "FR"] }, indicator: { type: "string" }, pareq: { type: "string" }, paresStatus: { type: "string", enum: ["Y", "A", "N", "U", "C"] }, specificationVersion: { type: "string" }, stepUpUrl: { type: "string" }, strongAuthentication: { type: "object", properties: { OutageExemptionIndicator: { type: "string" } }, additionalProperties: !1 }, threeDSServerTransactionId: { type: "string", format: "uuid" }, token: { type: "string" }, ucafAuthenticationData: { type: "string" }, ucafCollectionIndicator: { type: "string", enum: ["0", "1", "2"] }, veresEnrolled: { type: "string", enum: ["Y", "N", "U"] }, xid: { type: "string" } }, additionalProperties: !1 };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func2(data) > 2048) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate81.errors = vErrors, errors === 0;
}
validate81.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern10 = new RegExp("^[A-Za-z0-9]{20}$", "u"), pattern11 = new RegExp("^[A-Za-z0-9+/]{27}=$", "u");
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema29.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.accessToken !== void 0 && (validate81(data.accessToken, { instancePath: instancePath + "/accessToken", parentData: data, parentDataProperty: "accessToken", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate81.errors), errors = vErrors.length)), data.acsOperatorID !== void 0 && typeof data.acsOperatorID != "string") {
      let err1 = { instancePath: instancePath + "/acsOperatorID", schemaPath: "#/properties/acsOperatorID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.acsReferenceNumber !== void 0 && typeof data.acsReferenceNumber != "string") {
      let err2 = { instancePath: instancePath + "/acsReferenceNumber", schemaPath: "#/properties/acsReferenceNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.acsTransactionId !== void 0 && typeof data.acsTransactionId != "string") {
      let err3 = { instancePath: instancePath + "/acsTransactionId", schemaPath: "#/properties/acsTransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.acsUrl !== void 0 && typeof data.acsUrl != "string") {
      let err4 = { instancePath: instancePath + "/acsUrl", schemaPath: "#/properties/acsUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.authenticationResult !== void 0) {
      let data5 = data.authenticationResult;
      if (typeof data5 != "string") {
        let err5 = { instancePath: instancePath + "/authenticationResult", schemaPath: "#/properties/authenticationResult/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (!(data5 === "-1" || data5 === "0" || data5 === "1" || data5 === "6" || data5 === "9")) {
        let err6 = { instancePath: instancePath + "/authenticationResult", schemaPath: "#/properties/authenticationResult/enum", keyword: "enum", params: { allowedValues: schema29.properties.authenticationResult.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.authenticationStatusMsg !== void 0 && typeof data.authenticationStatusMsg != "string") {
      let err7 = { instancePath: instancePath + "/authenticationStatusMsg", schemaPath: "#/properties/authenticationStatusMsg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.authenticationTransactionId !== void 0) {
      let data7 = data.authenticationTransactionId;
      if (typeof data7 == "string") {
        if (!pattern10.test(data7)) {
          let err8 = { instancePath: instancePath + "/authenticationTransactionId", schemaPath: "#/properties/authenticationTransactionId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9]{20}$" }, message: 'must match pattern "^[A-Za-z0-9]{20}$"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/authenticationTransactionId", schemaPath: "#/properties/authenticationTransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.cavv !== void 0) {
      let data8 = data.cavv;
      if (typeof data8 == "string") {
        if (!pattern11.test(data8)) {
          let err10 = { instancePath: instancePath + "/cavv", schemaPath: "#/properties/cavv/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]{27}=$" }, message: 'must match pattern "^[A-Za-z0-9+/]{27}=$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/cavv", schemaPath: "#/properties/cavv/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.challengeCancelCode !== void 0) {
      let data9 = data.challengeCancelCode;
      if (typeof data9 != "string") {
        let err12 = { instancePath: instancePath + "/challengeCancelCode", schemaPath: "#/properties/challengeCancelCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (!(data9 === "01" || data9 === "04")) {
        let err13 = { instancePath: instancePath + "/challengeCancelCode", schemaPath: "#/properties/challengeCancelCode/enum", keyword: "enum", params: { allowedValues: schema29.properties.challengeCancelCode.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.challengeRequired !== void 0) {
      let data10 = data.challengeRequired;
      if (typeof data10 != "string") {
        let err14 = { instancePath: instancePath + "/challengeRequired", schemaPath: "#/properties/challengeRequired/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (!(data10 === "Y" || data10 === "N")) {
        let err15 = { instancePath: instancePath + "/challengeRequired", schemaPath: "#/properties/challengeRequired/enum", keyword: "enum", params: { allowedValues: schema29.properties.challengeRequired.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.directoryServerErrorCode !== void 0 && typeof data.directoryServerErrorCode != "string") {
      let err16 = { instancePath: instancePath + "/directoryServerErrorCode", schemaPath: "#/properties/directoryServerErrorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.directoryServerErrorDescription !== void 0 && typeof data.directoryServerErrorDescription != "string") {
      let err17 = { instancePath: instancePath + "/directoryServerErrorDescription", schemaPath: "#/properties/directoryServerErrorDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.directoryServerTransactionId !== void 0 && typeof data.directoryServerTransactionId != "string") {
      let err18 = { instancePath: instancePath + "/directoryServerTransactionId", schemaPath: "#/properties/directoryServerTransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.eci !== void 0) {
      let data14 = data.eci;
      if (typeof data14 != "string") {
        let err19 = { instancePath: instancePath + "/eci", schemaPath: "#/properties/eci/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (!(data14 === "05" || data14 === "06" || data14 === "07")) {
        let err20 = { instancePath: instancePath + "/eci", schemaPath: "#/properties/eci/enum", keyword: "enum", params: { allowedValues: schema29.properties.eci.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.eciRaw !== void 0) {
      let data15 = data.eciRaw;
      if (typeof data15 != "string") {
        let err21 = { instancePath: instancePath + "/eciRaw", schemaPath: "#/properties/eciRaw/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (!(data15 === "00" || data15 === "01" || data15 === "02" || data15 === "05" || data15 === "06" || data15 === "07")) {
        let err22 = { instancePath: instancePath + "/eciRaw", schemaPath: "#/properties/eciRaw/enum", keyword: "enum", params: { allowedValues: schema29.properties.eciRaw.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.ecommerceIndicator !== void 0 && typeof data.ecommerceIndicator != "string") {
      let err23 = { instancePath: instancePath + "/ecommerceIndicator", schemaPath: "#/properties/ecommerceIndicator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.effectiveAuthenticationType !== void 0) {
      let data17 = data.effectiveAuthenticationType;
      if (typeof data17 != "string") {
        let err24 = { instancePath: instancePath + "/effectiveAuthenticationType", schemaPath: "#/properties/effectiveAuthenticationType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      if (!(data17 === "CH" || data17 === "FR")) {
        let err25 = { instancePath: instancePath + "/effectiveAuthenticationType", schemaPath: "#/properties/effectiveAuthenticationType/enum", keyword: "enum", params: { allowedValues: schema29.properties.effectiveAuthenticationType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.indicator !== void 0 && typeof data.indicator != "string") {
      let err26 = { instancePath: instancePath + "/indicator", schemaPath: "#/properties/indicator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.pareq !== void 0 && typeof data.pareq != "string") {
      let err27 = { instancePath: instancePath + "/pareq", schemaPath: "#/properties/pareq/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.paresStatus !== void 0) {
      let data20 = data.paresStatus;
      if (typeof data20 != "string") {
        let err28 = { instancePath: instancePath + "/paresStatus", schemaPath: "#/properties/paresStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      if (!(data20 === "Y" || data20 === "A" || data20 === "N" || data20 === "U" || data20 === "C")) {
        let err29 = { instancePath: instancePath + "/paresStatus", schemaPath: "#/properties/paresStatus/enum", keyword: "enum", params: { allowedValues: schema29.properties.paresStatus.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.specificationVersion !== void 0 && typeof data.specificationVersion != "string") {
      let err30 = { instancePath: instancePath + "/specificationVersion", schemaPath: "#/properties/specificationVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
    }
    if (data.stepUpUrl !== void 0 && typeof data.stepUpUrl != "string") {
      let err31 = { instancePath: instancePath + "/stepUpUrl", schemaPath: "#/properties/stepUpUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.strongAuthentication !== void 0) {
      let data23 = data.strongAuthentication;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        for (let key1 in data23)
          if (key1 !== "OutageExemptionIndicator") {
            let err32 = { instancePath: instancePath + "/strongAuthentication", schemaPath: "#/properties/strongAuthentication/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        if (data23.OutageExemptionIndicator !== void 0 && typeof data23.OutageExemptionIndicator != "string") {
          let err33 = { instancePath: instancePath + "/strongAuthentication/OutageExemptionIndicator", schemaPath: "#/properties/strongAuthentication/properties/OutageExemptionIndicator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      } else {
        let err34 = { instancePath: instancePath + "/strongAuthentication", schemaPath: "#/properties/strongAuthentication/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.threeDSServerTransactionId !== void 0 && typeof data.threeDSServerTransactionId != "string") {
      let err35 = { instancePath: instancePath + "/threeDSServerTransactionId", schemaPath: "#/properties/threeDSServerTransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
    if (data.token !== void 0 && typeof data.token != "string") {
      let err36 = { instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
    }
    if (data.ucafAuthenticationData !== void 0 && typeof data.ucafAuthenticationData != "string") {
      let err37 = { instancePath: instancePath + "/ucafAuthenticationData", schemaPath: "#/properties/ucafAuthenticationData/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
    }
    if (data.ucafCollectionIndicator !== void 0) {
      let data28 = data.ucafCollectionIndicator;
      if (typeof data28 != "string") {
        let err38 = { instancePath: instancePath + "/ucafCollectionIndicator", schemaPath: "#/properties/ucafCollectionIndicator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
      if (!(data28 === "0" || data28 === "1" || data28 === "2")) {
        let err39 = { instancePath: instancePath + "/ucafCollectionIndicator", schemaPath: "#/properties/ucafCollectionIndicator/enum", keyword: "enum", params: { allowedValues: schema29.properties.ucafCollectionIndicator.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.veresEnrolled !== void 0) {
      let data29 = data.veresEnrolled;
      if (typeof data29 != "string") {
        let err40 = { instancePath: instancePath + "/veresEnrolled", schemaPath: "#/properties/veresEnrolled/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
      if (!(data29 === "Y" || data29 === "N" || data29 === "U")) {
        let err41 = { instancePath: instancePath + "/veresEnrolled", schemaPath: "#/properties/veresEnrolled/enum", keyword: "enum", params: { allowedValues: schema29.properties.veresEnrolled.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.xid !== void 0 && typeof data.xid != "string") {
      let err42 = { instancePath: instancePath + "/xid", schemaPath: "#/properties/xid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
    }
  } else {
    let err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern12 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern12.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" }, message: 'must match pattern "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"' };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate84.errors = vErrors, errors === 0;
}
validate84.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern5 = new RegExp("^[0-9]+(\\.[0-9]+)?$", "u"), pattern6 = new RegExp("^[A-Za-z]{3}$", "u"), pattern7 = new RegExp("^[0-9]{3}$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
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
      if (!func1.call(schema20.properties, key0)) {
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
        data0.authReversal !== void 0 && (validate54(data0.authReversal, { instancePath: instancePath + "/_links/authReversal", parentData: data0, parentDataProperty: "authReversal", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate54.errors), errors = vErrors.length)), data0.self !== void 0 && (validate54(data0.self, { instancePath: instancePath + "/_links/self", parentData: data0, parentDataProperty: "self", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate54.errors), errors = vErrors.length)), data0.capture !== void 0 && (validate54(data0.capture, { instancePath: instancePath + "/_links/capture", parentData: data0, parentDataProperty: "capture", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate54.errors), errors = vErrors.length)), data0.void !== void 0 && (validate54(data0.void, { instancePath: instancePath + "/_links/void", parentData: data0, parentDataProperty: "void", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate54.errors), errors = vErrors.length));
      } else {
        let err8 = { instancePath: instancePath + "/_links", schemaPath: "#/properties/_links/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.clientReferenceInformation !== void 0) {
      let data5 = data.clientReferenceInformation;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.code === void 0) {
          let err9 = { instancePath: instancePath + "/clientReferenceInformation", schemaPath: "#/properties/clientReferenceInformation/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        for (let key2 in data5)
          if (key2 !== "code") {
            let err10 = { instancePath: instancePath + "/clientReferenceInformation", schemaPath: "#/properties/clientReferenceInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        if (data5.code !== void 0) {
          let data6 = data5.code;
          if (typeof data6 == "string") {
            if (func2(data6) > 50) {
              let err11 = { instancePath: instancePath + "/clientReferenceInformation/code", schemaPath: "#/properties/clientReferenceInformation/properties/code/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/clientReferenceInformation/code", schemaPath: "#/properties/clientReferenceInformation/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/clientReferenceInformation", schemaPath: "#/properties/clientReferenceInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.errorInformation !== void 0) {
      let data7 = data.errorInformation;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.reason === void 0) {
          let err14 = { instancePath: instancePath + "/errorInformation", schemaPath: "#/properties/errorInformation/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data7.message === void 0) {
          let err15 = { instancePath: instancePath + "/errorInformation", schemaPath: "#/properties/errorInformation/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        for (let key3 in data7)
          if (!(key3 === "reason" || key3 === "message" || key3 === "details")) {
            let err16 = { instancePath: instancePath + "/errorInformation", schemaPath: "#/properties/errorInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        if (data7.reason !== void 0 && (validate59(data7.reason, { instancePath: instancePath + "/errorInformation/reason", parentData: data7, parentDataProperty: "reason", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate59.errors), errors = vErrors.length)), data7.message !== void 0 && typeof data7.message != "string") {
          let err17 = { instancePath: instancePath + "/errorInformation/message", schemaPath: "#/properties/errorInformation/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data7.details !== void 0) {
          let data10 = data7.details;
          if (Array.isArray(data10)) {
            let len0 = data10.length;
            for (let i0 = 0; i0 < len0; i0++)
              validate61(data10[i0], { instancePath: instancePath + "/errorInformation/details/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate61.errors), errors = vErrors.length);
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
    if (data.id !== void 0 && (validate63(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate63.errors), errors = vErrors.length)), data.orderInformation !== void 0) {
      let data13 = data.orderInformation;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (let key4 in data13)
          if (!(key4 === "invoiceDetails" || key4 === "amountDetails")) {
            let err20 = { instancePath: instancePath + "/orderInformation", schemaPath: "#/properties/orderInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        if (data13.invoiceDetails !== void 0) {
          let data14 = data13.invoiceDetails;
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            for (let key5 in data14)
              if (key5 !== "salesSlipNumber") {
                let err21 = { instancePath: instancePath + "/orderInformation/invoiceDetails", schemaPath: "#/properties/orderInformation/properties/invoiceDetails/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            data14.salesSlipNumber !== void 0 && (validate65(data14.salesSlipNumber, { instancePath: instancePath + "/orderInformation/invoiceDetails/salesSlipNumber", parentData: data14, parentDataProperty: "salesSlipNumber", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate65.errors), errors = vErrors.length));
          } else {
            let err22 = { instancePath: instancePath + "/orderInformation/invoiceDetails", schemaPath: "#/properties/orderInformation/properties/invoiceDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        if (data13.amountDetails !== void 0) {
          let data16 = data13.amountDetails;
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            for (let key6 in data16)
              if (!(key6 === "authorizedAmount" || key6 === "currency")) {
                let err23 = { instancePath: instancePath + "/orderInformation/amountDetails", schemaPath: "#/properties/orderInformation/properties/amountDetails/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            if (data16.authorizedAmount !== void 0) {
              let data17 = data16.authorizedAmount;
              if (typeof data17 == "string") {
                if (func2(data17) > 15) {
                  let err24 = { instancePath: instancePath + "/orderInformation/amountDetails/authorizedAmount", schemaPath: "#/properties/orderInformation/properties/amountDetails/properties/authorizedAmount/maxLength", keyword: "maxLength", params: { limit: 15 }, message: "must NOT have more than 15 characters" };
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                }
                if (!pattern5.test(data17)) {
                  let err25 = { instancePath: instancePath + "/orderInformation/amountDetails/authorizedAmount", schemaPath: "#/properties/orderInformation/properties/amountDetails/properties/authorizedAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)?$"' };
                  vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                }
              } else {
                let err26 = { instancePath: instancePath + "/orderInformation/amountDetails/authorizedAmount", schemaPath: "#/properties/orderInformation/properties/amountDetails/properties/authorizedAmount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
            if (data16.currency !== void 0) {
              let data18 = data16.currency;
              if (typeof data18 == "string") {
                if (!pattern6.test(data18)) {
                  let err27 = { instancePath: instancePath + "/orderInformation/amountDetails/currency", schemaPath: "#/properties/orderInformation/properties/amountDetails/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{3}$" }, message: 'must match pattern "^[A-Za-z]{3}$"' };
                  vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                }
              } else {
                let err28 = { instancePath: instancePath + "/orderInformation/amountDetails/currency", schemaPath: "#/properties/orderInformation/properties/amountDetails/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            }
          } else {
            let err29 = { instancePath: instancePath + "/orderInformation/amountDetails", schemaPath: "#/properties/orderInformation/properties/amountDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
      } else {
        let err30 = { instancePath: instancePath + "/orderInformation", schemaPath: "#/properties/orderInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.paymentAccountInformation !== void 0) {
      let data19 = data.paymentAccountInformation;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (let key7 in data19)
          if (key7 !== "card") {
            let err31 = { instancePath: instancePath + "/paymentAccountInformation", schemaPath: "#/properties/paymentAccountInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        if (data19.card !== void 0) {
          let data20 = data19.card;
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            for (let key8 in data20)
              if (key8 !== "type") {
                let err32 = { instancePath: instancePath + "/paymentAccountInformation/card", schemaPath: "#/properties/paymentAccountInformation/properties/card/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
            if (data20.type !== void 0) {
              let data21 = data20.type;
              if (typeof data21 == "string") {
                if (!pattern7.test(data21)) {
                  let err33 = { instancePath: instancePath + "/paymentAccountInformation/card/type", schemaPath: "#/properties/paymentAccountInformation/properties/card/properties/type/pattern", keyword: "pattern", params: { pattern: "^[0-9]{3}$" }, message: 'must match pattern "^[0-9]{3}$"' };
                  vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                }
              } else {
                let err34 = { instancePath: instancePath + "/paymentAccountInformation/card/type", schemaPath: "#/properties/paymentAccountInformation/properties/card/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
            }
          } else {
            let err35 = { instancePath: instancePath + "/paymentAccountInformation/card", schemaPath: "#/properties/paymentAccountInformation/properties/card/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
      } else {
        let err36 = { instancePath: instancePath + "/paymentAccountInformation", schemaPath: "#/properties/paymentAccountInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.paymentInformation !== void 0) {
      let data22 = data.paymentInformation;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (let key9 in data22)
          if (!(key9 === "tokenizedCard" || key9 === "card" || key9 === "customer" || key9 === "paymentInstrument" || key9 === "instrumentIdentifier" || key9 === "shippingAddress")) {
            let err37 = { instancePath: instancePath + "/paymentInformation", schemaPath: "#/properties/paymentInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        if (data22.tokenizedCard !== void 0) {
          let data23 = data22.tokenizedCard;
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            for (let key10 in data23)
              if (key10 !== "type") {
                let err38 = { instancePath: instancePath + "/paymentInformation/tokenizedCard", schemaPath: "#/properties/paymentInformation/properties/tokenizedCard/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            if (data23.type !== void 0) {
              let data24 = data23.type;
              if (typeof data24 == "string") {
                if (!pattern7.test(data24)) {
                  let err39 = { instancePath: instancePath + "/paymentInformation/tokenizedCard/type", schemaPath: "#/properties/paymentInformation/properties/tokenizedCard/properties/type/pattern", keyword: "pattern", params: { pattern: "^[0-9]{3}$" }, message: 'must match pattern "^[0-9]{3}$"' };
                  vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                }
              } else {
                let err40 = { instancePath: instancePath + "/paymentInformation/tokenizedCard/type", schemaPath: "#/properties/paymentInformation/properties/tokenizedCard/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            }
          } else {
            let err41 = { instancePath: instancePath + "/paymentInformation/tokenizedCard", schemaPath: "#/properties/paymentInformation/properties/tokenizedCard/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
        if (data22.card !== void 0) {
          let data25 = data22.card;
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            for (let key11 in data25)
              if (key11 !== "type") {
                let err42 = { instancePath: instancePath + "/paymentInformation/card", schemaPath: "#/properties/paymentInformation/properties/card/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            if (data25.type !== void 0) {
              let data26 = data25.type;
              if (typeof data26 == "string") {
                if (!pattern7.test(data26)) {
                  let err43 = { instancePath: instancePath + "/paymentInformation/card/type", schemaPath: "#/properties/paymentInformation/properties/card/properties/type/pattern", keyword: "pattern", params: { pattern: "^[0-9]{3}$" }, message: 'must match pattern "^[0-9]{3}$"' };
                  vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                }
              } else {
                let err44 = { instancePath: instancePath + "/paymentInformation/card/type", schemaPath: "#/properties/paymentInformation/properties/card/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
              }
            }
          } else {
            let err45 = { instancePath: instancePath + "/paymentInformation/card", schemaPath: "#/properties/paymentInformation/properties/card/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        }
        data22.customer !== void 0 && (validate67(data22.customer, { instancePath: instancePath + "/paymentInformation/customer", parentData: data22, parentDataProperty: "customer", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate67.errors), errors = vErrors.length)), data22.paymentInstrument !== void 0 && (validate67(data22.paymentInstrument, { instancePath: instancePath + "/paymentInformation/paymentInstrument", parentData: data22, parentDataProperty: "paymentInstrument", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate67.errors), errors = vErrors.length)), data22.instrumentIdentifier !== void 0 && (validate70(data22.instrumentIdentifier, { instancePath: instancePath + "/paymentInformation/instrumentIdentifier", parentData: data22, parentDataProperty: "instrumentIdentifier", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate70.errors), errors = vErrors.length)), data22.shippingAddress !== void 0 && (validate67(data22.shippingAddress, { instancePath: instancePath + "/paymentInformation/shippingAddress", parentData: data22, parentDataProperty: "shippingAddress", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate67.errors), errors = vErrors.length));
      } else {
        let err46 = { instancePath: instancePath + "/paymentInformation", schemaPath: "#/properties/paymentInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.tokenInformation !== void 0 && (validate73(data.tokenInformation, { instancePath: instancePath + "/tokenInformation", parentData: data, parentDataProperty: "tokenInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate73.errors), errors = vErrors.length)), data.paymentInsightsInformation !== void 0) {
      let data32 = data.paymentInsightsInformation;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        for (let key12 in data32)
          if (key12 !== "responseInsights") {
            let err47 = { instancePath: instancePath + "/paymentInsightsInformation", schemaPath: "#/properties/paymentInsightsInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
        if (data32.responseInsights !== void 0) {
          let data33 = data32.responseInsights;
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            for (let key13 in data33)
              if (key13 !== "categoryCode") {
                let err48 = { instancePath: instancePath + "/paymentInsightsInformation/responseInsights", schemaPath: "#/properties/paymentInsightsInformation/properties/responseInsights/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
            if (data33.categoryCode !== void 0 && typeof data33.categoryCode != "string") {
              let err49 = { instancePath: instancePath + "/paymentInsightsInformation/responseInsights/categoryCode", schemaPath: "#/properties/paymentInsightsInformation/properties/responseInsights/properties/categoryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
          } else {
            let err50 = { instancePath: instancePath + "/paymentInsightsInformation/responseInsights", schemaPath: "#/properties/paymentInsightsInformation/properties/responseInsights/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
        }
      } else {
        let err51 = { instancePath: instancePath + "/paymentInsightsInformation", schemaPath: "#/properties/paymentInsightsInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
      }
    }
    if (data.processorInformation !== void 0) {
      let data35 = data.processorInformation;
      if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
        for (let key14 in data35)
          if (!func1.call(schema20.properties.processorInformation.properties, key14)) {
            let err52 = { instancePath: instancePath + "/processorInformation", schemaPath: "#/properties/processorInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
        if (data35.salesSlipNumber !== void 0 && (validate65(data35.salesSlipNumber, { instancePath: instancePath + "/processorInformation/salesSlipNumber", parentData: data35, parentDataProperty: "salesSlipNumber", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate65.errors), errors = vErrors.length)), data35.approvalCode !== void 0) {
          let data37 = data35.approvalCode;
          if (typeof data37 == "string") {
            if (func2(data37) > 6) {
              let err53 = { instancePath: instancePath + "/processorInformation/approvalCode", schemaPath: "#/properties/processorInformation/properties/approvalCode/maxLength", keyword: "maxLength", params: { limit: 6 }, message: "must NOT have more than 6 characters" };
              vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
            }
          } else {
            let err54 = { instancePath: instancePath + "/processorInformation/approvalCode", schemaPath: "#/properties/processorInformation/properties/approvalCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
        }
        if (data35.cardVerification !== void 0) {
          let data38 = data35.cardVerification;
          if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
            for (let key15 in data38)
              if (!(key15 === "resultCode" || key15 === "resultCodeRaw")) {
                let err55 = { instancePath: instancePath + "/processorInformation/cardVerification", schemaPath: "#/properties/processorInformation/properties/cardVerification/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
            if (data38.resultCode !== void 0) {
              let data39 = data38.resultCode;
              if (typeof data39 == "string") {
                if (func2(data39) > 1) {
                  let err56 = { instancePath: instancePath + "/processorInformation/cardVerification/resultCode", schemaPath: "#/properties/processorInformation/properties/cardVerification/properties/resultCode/maxLength", keyword: "maxLength", params: { limit: 1 }, message: "must NOT have more than 1 characters" };
                  vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                }
              } else {
                let err57 = { instancePath: instancePath + "/processorInformation/cardVerification/resultCode", schemaPath: "#/properties/processorInformation/properties/cardVerification/properties/resultCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
            }
            if (data38.resultCodeRaw !== void 0) {
              let data40 = data38.resultCodeRaw;
              if (typeof data40 == "string") {
                if (func2(data40) > 10) {
                  let err58 = { instancePath: instancePath + "/processorInformation/cardVerification/resultCodeRaw", schemaPath: "#/properties/processorInformation/properties/cardVerification/properties/resultCodeRaw/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
                  vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                }
              } else {
                let err59 = { instancePath: instancePath + "/processorInformation/cardVerification/resultCodeRaw", schemaPath: "#/properties/processorInformation/properties/cardVerification/properties/resultCodeRaw/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
              }
            }
          } else {
            let err60 = { instancePath: instancePath + "/processorInformation/cardVerification", schemaPath: "#/properties/processorInformation/properties/cardVerification/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
        }
        if (data35.responseCategoryCode !== void 0) {
          let data41 = data35.responseCategoryCode;
          if (typeof data41 == "string") {
            if (func2(data41) > 36) {
              let err61 = { instancePath: instancePath + "/processorInformation/responseCategoryCode", schemaPath: "#/properties/processorInformation/properties/responseCategoryCode/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters" };
              vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
            }
          } else {
            let err62 = { instancePath: instancePath + "/processorInformation/responseCategoryCode", schemaPath: "#/properties/processorInformation/properties/responseCategoryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
          }
        }
        if (data35.forwardedAcquirerCode !== void 0) {
          let data42 = data35.forwardedAcquirerCode;
          if (typeof data42 == "string") {
            if (func2(data42) > 32) {
              let err63 = { instancePath: instancePath + "/processorInformation/forwardedAcquirerCode", schemaPath: "#/properties/processorInformation/properties/forwardedAcquirerCode/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
              vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
            }
          } else {
            let err64 = { instancePath: instancePath + "/processorInformation/forwardedAcquirerCode", schemaPath: "#/properties/processorInformation/properties/forwardedAcquirerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
          }
        }
        if (data35.avs !== void 0) {
          let data43 = data35.avs;
          if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
            for (let key16 in data43)
              if (!(key16 === "code" || key16 === "codeRaw")) {
                let err65 = { instancePath: instancePath + "/processorInformation/avs", schemaPath: "#/properties/processorInformation/properties/avs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
              }
            if (data43.code !== void 0) {
              let data44 = data43.code;
              if (typeof data44 == "string") {
                if (func2(data44) > 1) {
                  let err66 = { instancePath: instancePath + "/processorInformation/avs/code", schemaPath: "#/properties/processorInformation/properties/avs/properties/code/maxLength", keyword: "maxLength", params: { limit: 1 }, message: "must NOT have more than 1 characters" };
                  vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                }
              } else {
                let err67 = { instancePath: instancePath + "/processorInformation/avs/code", schemaPath: "#/properties/processorInformation/properties/avs/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
              }
            }
            if (data43.codeRaw !== void 0) {
              let data45 = data43.codeRaw;
              if (typeof data45 == "string") {
                if (func2(data45) > 10) {
                  let err68 = { instancePath: instancePath + "/processorInformation/avs/codeRaw", schemaPath: "#/properties/processorInformation/properties/avs/properties/codeRaw/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
                  vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                }
              } else {
                let err69 = { instancePath: instancePath + "/processorInformation/avs/codeRaw", schemaPath: "#/properties/processorInformation/properties/avs/properties/codeRaw/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
              }
            }
          } else {
            let err70 = { instancePath: instancePath + "/processorInformation/avs", schemaPath: "#/properties/processorInformation/properties/avs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
          }
        }
        if (data35.responseCode !== void 0) {
          let data46 = data35.responseCode;
          if (typeof data46 == "string") {
            if (func2(data46) > 10) {
              let err71 = { instancePath: instancePath + "/processorInformation/responseCode", schemaPath: "#/properties/processorInformation/properties/responseCode/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
              vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
            }
          } else {
            let err72 = { instancePath: instancePath + "/processorInformation/responseCode", schemaPath: "#/properties/processorInformation/properties/responseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
          }
        }
        if (data35.responseDetails !== void 0) {
          let data47 = data35.responseDetails;
          if (typeof data47 == "string") {
            if (func2(data47) > 255) {
              let err73 = { instancePath: instancePath + "/processorInformation/responseDetails", schemaPath: "#/properties/processorInformation/properties/responseDetails/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
              vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
            }
          } else {
            let err74 = { instancePath: instancePath + "/processorInformation/responseDetails", schemaPath: "#/properties/processorInformation/properties/responseDetails/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
          }
        }
        if (data35.merchantAdvice !== void 0) {
          let data48 = data35.merchantAdvice;
          if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
            for (let key17 in data48)
              if (!(key17 === "code" || key17 === "codeRaw")) {
                let err75 = { instancePath: instancePath + "/processorInformation/merchantAdvice", schemaPath: "#/properties/processorInformation/properties/merchantAdvice/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
              }
            if (data48.code !== void 0 && typeof data48.code != "string") {
              let err76 = { instancePath: instancePath + "/processorInformation/merchantAdvice/code", schemaPath: "#/properties/processorInformation/properties/merchantAdvice/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
            }
            if (data48.codeRaw !== void 0 && typeof data48.codeRaw != "string") {
              let err77 = { instancePath: instancePath + "/processorInformation/merchantAdvice/codeRaw", schemaPath: "#/properties/processorInformation/properties/merchantAdvice/properties/codeRaw/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
            }
          } else {
            let err78 = { instancePath: instancePath + "/processorInformation/merchantAdvice", schemaPath: "#/properties/processorInformation/properties/merchantAdvice/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
          }
        }
        if (data35.consumerAuthenticationResponse !== void 0) {
          let data51 = data35.consumerAuthenticationResponse;
          if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
            for (let key18 in data51)
              if (!(key18 === "code" || key18 === "codeRaw")) {
                let err79 = { instancePath: instancePath + "/processorInformation/consumerAuthenticationResponse", schemaPath: "#/properties/processorInformation/properties/consumerAuthenticationResponse/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
              }
            if (data51.code !== void 0 && typeof data51.code != "string") {
              let err80 = { instancePath: instancePath + "/processorInformation/consumerAuthenticationResponse/code", schemaPath: "#/properties/processorInformation/properties/consumerAuthenticationResponse/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
            }
            if (data51.codeRaw !== void 0 && typeof data51.codeRaw != "string") {
              let err81 = { instancePath: instancePath + "/processorInformation/consumerAuthenticationResponse/codeRaw", schemaPath: "#/properties/processorInformation/properties/consumerAuthenticationResponse/properties/codeRaw/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
            }
          } else {
            let err82 = { instancePath: instancePath + "/processorInformation/consumerAuthenticationResponse", schemaPath: "#/properties/processorInformation/properties/consumerAuthenticationResponse/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
          }
        }
        if (data35.transactionId !== void 0) {
          let data54 = data35.transactionId;
          if (typeof data54 == "string") {
            if (func2(data54) > 50) {
              let err83 = { instancePath: instancePath + "/processorInformation/transactionId", schemaPath: "#/properties/processorInformation/properties/transactionId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
              vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
            }
          } else {
            let err84 = { instancePath: instancePath + "/processorInformation/transactionId", schemaPath: "#/properties/processorInformation/properties/transactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
          }
        }
        if (data35.networkTransactionId !== void 0) {
          let data55 = data35.networkTransactionId;
          if (typeof data55 == "string") {
            if (func2(data55) > 50) {
              let err85 = { instancePath: instancePath + "/processorInformation/networkTransactionId", schemaPath: "#/properties/processorInformation/properties/networkTransactionId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
              vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
            }
          } else {
            let err86 = { instancePath: instancePath + "/processorInformation/networkTransactionId", schemaPath: "#/properties/processorInformation/properties/networkTransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
          }
        }
        if (data35.systemTraceAuditNumber !== void 0) {
          let data56 = data35.systemTraceAuditNumber;
          if (typeof data56 == "string") {
            if (func2(data56) > 6) {
              let err87 = { instancePath: instancePath + "/processorInformation/systemTraceAuditNumber", schemaPath: "#/properties/processorInformation/properties/systemTraceAuditNumber/maxLength", keyword: "maxLength", params: { limit: 6 }, message: "must NOT have more than 6 characters" };
              vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
            }
          } else {
            let err88 = { instancePath: instancePath + "/processorInformation/systemTraceAuditNumber", schemaPath: "#/properties/processorInformation/properties/systemTraceAuditNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
          }
        }
        if (data35.retrievalReferenceNumber !== void 0) {
          let data57 = data35.retrievalReferenceNumber;
          if (typeof data57 == "string") {
            if (func2(data57) > 20) {
              let err89 = { instancePath: instancePath + "/processorInformation/retrievalReferenceNumber", schemaPath: "#/properties/processorInformation/properties/retrievalReferenceNumber/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
              vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
            }
          } else {
            let err90 = { instancePath: instancePath + "/processorInformation/retrievalReferenceNumber", schemaPath: "#/properties/processorInformation/properties/retrievalReferenceNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
          }
        }
      } else {
        let err91 = { instancePath: instancePath + "/processorInformation", schemaPath: "#/properties/processorInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
      }
    }
    if (data.consumerAuthenticationInformation !== void 0 && (validate80(data.consumerAuthenticationInformation, { instancePath: instancePath + "/consumerAuthenticationInformation", parentData: data, parentDataProperty: "consumerAuthenticationInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate80.errors), errors = vErrors.length)), data.reconciliationId !== void 0) {
      let data59 = data.reconciliationId;
      if (typeof data59 == "string") {
        if (func2(data59) > 60) {
          let err92 = { instancePath: instancePath + "/reconciliationId", schemaPath: "#/properties/reconciliationId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
        }
      } else {
        let err93 = { instancePath: instancePath + "/reconciliationId", schemaPath: "#/properties/reconciliationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
      }
    }
    if (data.status !== void 0) {
      let data60 = data.status;
      if (typeof data60 != "string") {
        let err94 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
      }
      if (!(data60 === "AUTHORIZED" || data60 === "PARTIAL_AUTHORIZED" || data60 === "AUTHORIZED_PENDING_REVIEW" || data60 === "AUTHORIZED_RISK_DECLINED" || data60 === "PENDING_AUTHENTICATION" || data60 === "PENDING_REVIEW" || data60 === "DECLINED" || data60 === "INVALID_REQUEST")) {
        let err95 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema20.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
      }
    }
    data.submitTimeUtc !== void 0 && (validate84(data.submitTimeUtc, { instancePath: instancePath + "/submitTimeUtc", parentData: data, parentDataProperty: "submitTimeUtc", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate84.errors), errors = vErrors.length));
  } else {
    let err96 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var InvalidRequestReply = validate86;
var schema33 = { type: "string", enum: ["MISSING_FIELD", "INVALID_DATA", "DUPLICATE_REQUEST", "INVALID_CARD", "CARD_TYPE_NOT_ACCEPTED", "INVALID_MERCHANT_CONFIGURATION", "PROCESSOR_UNAVAILABLE", "INVALID_AMOUNT", "INVALID_CARD_TYPE", "INVALID_PAYMENT_ID", "NOT_SUPPORTED", "EXCEEDS_AUTH_AMOUNT", "AUTH_ALREADY_REVERSED", "TRANSACTION_ALREADY_SETTLED", "TRANSACTION_ALREADY_REVERSED_OR_SETTLED", "MISSING_AUTH", "NOT_VOIDABLE", "CAPTURE_ALREADY_VOIDED", "ACCOUNT_NOT_ALLOWED_CREDIT"] };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "MISSING_FIELD" || data === "INVALID_DATA" || data === "DUPLICATE_REQUEST" || data === "INVALID_CARD" || data === "CARD_TYPE_NOT_ACCEPTED" || data === "INVALID_MERCHANT_CONFIGURATION" || data === "PROCESSOR_UNAVAILABLE" || data === "INVALID_AMOUNT" || data === "INVALID_CARD_TYPE" || data === "INVALID_PAYMENT_ID" || data === "NOT_SUPPORTED" || data === "EXCEEDS_AUTH_AMOUNT" || data === "AUTH_ALREADY_REVERSED" || data === "TRANSACTION_ALREADY_SETTLED" || data === "TRANSACTION_ALREADY_REVERSED_OR_SETTLED" || data === "MISSING_AUTH" || data === "NOT_VOIDABLE" || data === "CAPTURE_ALREADY_VOIDED" || data === "ACCOUNT_NOT_ALLOWED_CREDIT")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate89.errors = vErrors, errors === 0;
}
validate89.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate86.evaluated;
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
    if (data.id !== void 0 && (validate63(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate63.errors), errors = vErrors.length)), data.submitTimeUtc !== void 0 && (validate84(data.submitTimeUtc, { instancePath: instancePath + "/submitTimeUtc", parentData: data, parentDataProperty: "submitTimeUtc", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate84.errors), errors = vErrors.length)), data.status !== void 0) {
      let data2 = data.status;
      if (typeof data2 != "string") {
        let err5 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data2 !== "INVALID_REQUEST") {
        let err6 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "INVALID_REQUEST" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.reason !== void 0 && (validate89(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate89.errors), errors = vErrors.length)), data.message !== void 0 && typeof data.message != "string") {
      let err7 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.details !== void 0) {
      let data5 = data.details;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          let err8 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate61(data5[i0], { instancePath: instancePath + "/details/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate61.errors), errors = vErrors.length);
      } else {
        let err9 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate86.errors = vErrors, errors === 0;
}
validate86.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var UnauthenticatedReply = validate92;
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate92.evaluated;
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
  return validate92.errors = vErrors, errors === 0;
}
validate92.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var HttpStatusReply = validate93;
var pattern13 = new RegExp("^[45][0-9]{2}$", "u");
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate93.evaluated;
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
    if (data.id !== void 0 && (validate63(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate63.errors), errors = vErrors.length)), data.submitTimeUtc !== void 0 && (validate84(data.submitTimeUtc, { instancePath: instancePath + "/submitTimeUtc", parentData: data, parentDataProperty: "submitTimeUtc", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate84.errors), errors = vErrors.length)), data.status !== void 0) {
      let data2 = data.status;
      if (typeof data2 == "string") {
        if (!pattern13.test(data2)) {
          let err4 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/pattern", keyword: "pattern", params: { pattern: "^[45][0-9]{2}$" }, message: 'must match pattern "^[45][0-9]{2}$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.errorInformation !== void 0) {
      let data3 = data.errorInformation;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.reason === void 0) {
          let err6 = { instancePath: instancePath + "/errorInformation", schemaPath: "#/properties/errorInformation/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data3.message === void 0) {
          let err7 = { instancePath: instancePath + "/errorInformation", schemaPath: "#/properties/errorInformation/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        for (let key1 in data3)
          if (!(key1 === "reason" || key1 === "message" || key1 === "details")) {
            let err8 = { instancePath: instancePath + "/errorInformation", schemaPath: "#/properties/errorInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        if (data3.reason !== void 0 && typeof data3.reason != "string") {
          let err9 = { instancePath: instancePath + "/errorInformation/reason", schemaPath: "#/properties/errorInformation/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data3.message !== void 0 && typeof data3.message != "string") {
          let err10 = { instancePath: instancePath + "/errorInformation/message", schemaPath: "#/properties/errorInformation/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data3.details !== void 0) {
          let data6 = data3.details;
          if (Array.isArray(data6)) {
            let len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data7 = data6[i0];
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.field === void 0) {
                  let err11 = { instancePath: instancePath + "/errorInformation/details/" + i0, schemaPath: "#/properties/errorInformation/properties/details/items/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
                if (data7.reason === void 0) {
                  let err12 = { instancePath: instancePath + "/errorInformation/details/" + i0, schemaPath: "#/properties/errorInformation/properties/details/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
                for (let key2 in data7)
                  if (!(key2 === "field" || key2 === "reason")) {
                    let err13 = { instancePath: instancePath + "/errorInformation/details/" + i0, schemaPath: "#/properties/errorInformation/properties/details/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                  }
                if (data7.field !== void 0 && typeof data7.field != "string") {
                  let err14 = { instancePath: instancePath + "/errorInformation/details/" + i0 + "/field", schemaPath: "#/properties/errorInformation/properties/details/items/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                }
                if (data7.reason !== void 0 && typeof data7.reason != "string") {
                  let err15 = { instancePath: instancePath + "/errorInformation/details/" + i0 + "/reason", schemaPath: "#/properties/errorInformation/properties/details/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
              } else {
                let err16 = { instancePath: instancePath + "/errorInformation/details/" + i0, schemaPath: "#/properties/errorInformation/properties/details/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            }
          } else {
            let err17 = { instancePath: instancePath + "/errorInformation/details", schemaPath: "#/properties/errorInformation/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      } else {
        let err18 = { instancePath: instancePath + "/errorInformation", schemaPath: "#/properties/errorInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate93.errors = vErrors, errors === 0;
}
validate93.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ServerErrorReply = validate96, schema36 = { type: "object", required: ["id", "submitTimeUtc", "status", "reason", "message"], properties: { id: { $ref: "#/$defs/TransactionId" }, submitTimeUtc: { $ref: "#/$defs/SubmitTime" }, status: { type: "string", const: "SERVER_ERROR" }, reason: { type: "string", enum: ["SYSTEM_ERROR", "SERVER_TIMEOUT", "SERVICE_TIMEOUT"] }, message: { type: "string" } }, additionalProperties: !1 };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate96.evaluated;
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
    if (data.id !== void 0 && (validate63(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate63.errors), errors = vErrors.length)), data.submitTimeUtc !== void 0 && (validate84(data.submitTimeUtc, { instancePath: instancePath + "/submitTimeUtc", parentData: data, parentDataProperty: "submitTimeUtc", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate84.errors), errors = vErrors.length)), data.status !== void 0) {
      let data2 = data.status;
      if (typeof data2 != "string") {
        let err6 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data2 !== "SERVER_ERROR") {
        let err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "SERVER_ERROR" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data3 = data.reason;
      if (typeof data3 != "string") {
        let err8 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (!(data3 === "SYSTEM_ERROR" || data3 === "SERVER_TIMEOUT" || data3 === "SERVICE_TIMEOUT")) {
        let err9 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: schema36.properties.reason.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err10 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate96.errors = vErrors, errors === 0;
}
validate96.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ReplayedReply = validate99;
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    data.id !== void 0 && (validate63(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate63.errors), errors = vErrors.length));
  else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate99.errors = vErrors, errors === 0;
}
validate99.evaluated = { props: { id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var CaptureReply = validate101, schema38 = { type: "object", required: ["_links", "clientReferenceInformation", "id", "orderInformation", "reconciliationId", "status", "submitTimeUtc"], properties: { _links: { $ref: "#/$defs/ReplyLinks" }, clientReferenceInformation: { $ref: "#/$defs/ReplyReference" }, id: { $ref: "#/$defs/TransactionId" }, orderInformation: { type: "object", required: ["amountDetails"], properties: { amountDetails: { type: "object", required: ["totalAmount", "currency"], properties: { totalAmount: { $ref: "#/$defs/ReplyAmount" }, currency: { $ref: "#/$defs/ReplyCurrency" } }, additionalProperties: !1 } }, additionalProperties: !1 }, reconciliationId: { type: "string", maxLength: 60 }, status: { type: "string", enum: ["PENDING", "TRANSMITTED"] }, submitTimeUtc: { $ref: "#/$defs/SubmitTime" } }, additionalProperties: !1 };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate102.evaluated;
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
    data.void !== void 0 && (validate54(data.void, { instancePath: instancePath + "/void", parentData: data, parentDataProperty: "void", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate54.errors), errors = vErrors.length)), data.self !== void 0 && (validate54(data.self, { instancePath: instancePath + "/self", parentData: data, parentDataProperty: "self", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate54.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate102.errors = vErrors, errors === 0;
}
validate102.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "code" || key0 === "transactionId")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.code !== void 0 && typeof data.code != "string") {
      let err2 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.transactionId !== void 0 && typeof data.transactionId != "string") {
      let err3 = { instancePath: instancePath + "/transactionId", schemaPath: "#/properties/transactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate106.errors = vErrors, errors === 0;
}
validate106.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate109.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern5.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]+(\\.[0-9]+)?$" }, message: 'must match pattern "^[0-9]+(\\.[0-9]+)?$"' };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate109.errors = vErrors, errors === 0;
}
validate109.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate111.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern6.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z]{3}$" }, message: 'must match pattern "^[A-Za-z]{3}$"' };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate111.errors = vErrors, errors === 0;
}
validate111.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate101.evaluated;
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
    if (data._links !== void 0 && (validate102(data._links, { instancePath: instancePath + "/_links", parentData: data, parentDataProperty: "_links", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate102.errors), errors = vErrors.length)), data.clientReferenceInformation !== void 0 && (validate106(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate106.errors), errors = vErrors.length)), data.id !== void 0 && (validate63(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate63.errors), errors = vErrors.length)), data.orderInformation !== void 0) {
      let data3 = data.orderInformation;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.amountDetails === void 0) {
          let err8 = { instancePath: instancePath + "/orderInformation", schemaPath: "#/properties/orderInformation/required", keyword: "required", params: { missingProperty: "amountDetails" }, message: "must have required property 'amountDetails'" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        for (let key1 in data3)
          if (key1 !== "amountDetails") {
            let err9 = { instancePath: instancePath + "/orderInformation", schemaPath: "#/properties/orderInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        if (data3.amountDetails !== void 0) {
          let data4 = data3.amountDetails;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.totalAmount === void 0) {
              let err10 = { instancePath: instancePath + "/orderInformation/amountDetails", schemaPath: "#/properties/orderInformation/properties/amountDetails/required", keyword: "required", params: { missingProperty: "totalAmount" }, message: "must have required property 'totalAmount'" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data4.currency === void 0) {
              let err11 = { instancePath: instancePath + "/orderInformation/amountDetails", schemaPath: "#/properties/orderInformation/properties/amountDetails/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            for (let key2 in data4)
              if (!(key2 === "totalAmount" || key2 === "currency")) {
                let err12 = { instancePath: instancePath + "/orderInformation/amountDetails", schemaPath: "#/properties/orderInformation/properties/amountDetails/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            data4.totalAmount !== void 0 && (validate109(data4.totalAmount, { instancePath: instancePath + "/orderInformation/amountDetails/totalAmount", parentData: data4, parentDataProperty: "totalAmount", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate109.errors), errors = vErrors.length)), data4.currency !== void 0 && (validate111(data4.currency, { instancePath: instancePath + "/orderInformation/amountDetails/currency", parentData: data4, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate111.errors), errors = vErrors.length));
          } else {
            let err13 = { instancePath: instancePath + "/orderInformation/amountDetails", schemaPath: "#/properties/orderInformation/properties/amountDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/orderInformation", schemaPath: "#/properties/orderInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.reconciliationId !== void 0) {
      let data7 = data.reconciliationId;
      if (typeof data7 == "string") {
        if (func2(data7) > 60) {
          let err15 = { instancePath: instancePath + "/reconciliationId", schemaPath: "#/properties/reconciliationId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/reconciliationId", schemaPath: "#/properties/reconciliationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.status !== void 0) {
      let data8 = data.status;
      if (typeof data8 != "string") {
        let err17 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (!(data8 === "PENDING" || data8 === "TRANSMITTED")) {
        let err18 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema38.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    data.submitTimeUtc !== void 0 && (validate84(data.submitTimeUtc, { instancePath: instancePath + "/submitTimeUtc", parentData: data, parentDataProperty: "submitTimeUtc", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate84.errors), errors = vErrors.length));
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate101.errors = vErrors, errors === 0;
}
validate101.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ReversalReply = validate114, schema43 = { type: "object", required: ["_links", "clientReferenceInformation", "id", "orderInformation", "reversalAmountDetails", "status", "submitTimeUtc"], properties: { _links: { $ref: "#/$defs/ReplyLinks" }, clientReferenceInformation: { $ref: "#/$defs/ReplyReference" }, id: { $ref: "#/$defs/TransactionId" }, orderInformation: { $ref: "#/$defs/OrderCurrency" }, processorInformation: { type: "object", properties: { responseCode: { type: "string", maxLength: 10 }, responseCategoryCode: { type: "string", maxLength: 36 }, forwardedAcquirerCode: { type: "string", maxLength: 32 } }, additionalProperties: !1 }, reconciliationId: { type: "string", maxLength: 60 }, reversalAmountDetails: { type: "object", required: ["reversedAmount", "currency"], properties: { reversedAmount: { $ref: "#/$defs/ReplyAmount" }, originalTransactionAmount: { $ref: "#/$defs/ReplyAmount" }, currency: { $ref: "#/$defs/ReplyCurrency" } }, additionalProperties: !1 }, status: { type: "string", const: "REVERSED" }, submitTimeUtc: { $ref: "#/$defs/SubmitTime" } }, additionalProperties: !1 };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate118.evaluated;
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
        data0.currency !== void 0 && (validate111(data0.currency, { instancePath: instancePath + "/amountDetails/currency", parentData: data0, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate111.errors), errors = vErrors.length));
      } else {
        let err4 = { instancePath: instancePath + "/amountDetails", schemaPath: "#/properties/amountDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate118.errors = vErrors, errors === 0;
}
validate118.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate114.evaluated;
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
      if (!func1.call(schema43.properties, key0)) {
        let err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    if (data._links !== void 0 && (validate102(data._links, { instancePath: instancePath + "/_links", parentData: data, parentDataProperty: "_links", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate102.errors), errors = vErrors.length)), data.clientReferenceInformation !== void 0 && (validate106(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate106.errors), errors = vErrors.length)), data.id !== void 0 && (validate63(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate63.errors), errors = vErrors.length)), data.orderInformation !== void 0 && (validate118(data.orderInformation, { instancePath: instancePath + "/orderInformation", parentData: data, parentDataProperty: "orderInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate118.errors), errors = vErrors.length)), data.processorInformation !== void 0) {
      let data4 = data.processorInformation;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (let key1 in data4)
          if (!(key1 === "responseCode" || key1 === "responseCategoryCode" || key1 === "forwardedAcquirerCode")) {
            let err8 = { instancePath: instancePath + "/processorInformation", schemaPath: "#/properties/processorInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        if (data4.responseCode !== void 0) {
          let data5 = data4.responseCode;
          if (typeof data5 == "string") {
            if (func2(data5) > 10) {
              let err9 = { instancePath: instancePath + "/processorInformation/responseCode", schemaPath: "#/properties/processorInformation/properties/responseCode/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/processorInformation/responseCode", schemaPath: "#/properties/processorInformation/properties/responseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data4.responseCategoryCode !== void 0) {
          let data6 = data4.responseCategoryCode;
          if (typeof data6 == "string") {
            if (func2(data6) > 36) {
              let err11 = { instancePath: instancePath + "/processorInformation/responseCategoryCode", schemaPath: "#/properties/processorInformation/properties/responseCategoryCode/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            let err12 = { instancePath: instancePath + "/processorInformation/responseCategoryCode", schemaPath: "#/properties/processorInformation/properties/responseCategoryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data4.forwardedAcquirerCode !== void 0) {
          let data7 = data4.forwardedAcquirerCode;
          if (typeof data7 == "string") {
            if (func2(data7) > 32) {
              let err13 = { instancePath: instancePath + "/processorInformation/forwardedAcquirerCode", schemaPath: "#/properties/processorInformation/properties/forwardedAcquirerCode/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            let err14 = { instancePath: instancePath + "/processorInformation/forwardedAcquirerCode", schemaPath: "#/properties/processorInformation/properties/forwardedAcquirerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/processorInformation", schemaPath: "#/properties/processorInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.reconciliationId !== void 0) {
      let data8 = data.reconciliationId;
      if (typeof data8 == "string") {
        if (func2(data8) > 60) {
          let err16 = { instancePath: instancePath + "/reconciliationId", schemaPath: "#/properties/reconciliationId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/reconciliationId", schemaPath: "#/properties/reconciliationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.reversalAmountDetails !== void 0) {
      let data9 = data.reversalAmountDetails;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.reversedAmount === void 0) {
          let err18 = { instancePath: instancePath + "/reversalAmountDetails", schemaPath: "#/properties/reversalAmountDetails/required", keyword: "required", params: { missingProperty: "reversedAmount" }, message: "must have required property 'reversedAmount'" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data9.currency === void 0) {
          let err19 = { instancePath: instancePath + "/reversalAmountDetails", schemaPath: "#/properties/reversalAmountDetails/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        for (let key2 in data9)
          if (!(key2 === "reversedAmount" || key2 === "originalTransactionAmount" || key2 === "currency")) {
            let err20 = { instancePath: instancePath + "/reversalAmountDetails", schemaPath: "#/properties/reversalAmountDetails/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        data9.reversedAmount !== void 0 && (validate109(data9.reversedAmount, { instancePath: instancePath + "/reversalAmountDetails/reversedAmount", parentData: data9, parentDataProperty: "reversedAmount", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate109.errors), errors = vErrors.length)), data9.originalTransactionAmount !== void 0 && (validate109(data9.originalTransactionAmount, { instancePath: instancePath + "/reversalAmountDetails/originalTransactionAmount", parentData: data9, parentDataProperty: "originalTransactionAmount", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate109.errors), errors = vErrors.length)), data9.currency !== void 0 && (validate111(data9.currency, { instancePath: instancePath + "/reversalAmountDetails/currency", parentData: data9, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate111.errors), errors = vErrors.length));
      } else {
        let err21 = { instancePath: instancePath + "/reversalAmountDetails", schemaPath: "#/properties/reversalAmountDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.status !== void 0) {
      let data13 = data.status;
      if (typeof data13 != "string") {
        let err22 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (data13 !== "REVERSED") {
        let err23 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "REVERSED" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    data.submitTimeUtc !== void 0 && (validate84(data.submitTimeUtc, { instancePath: instancePath + "/submitTimeUtc", parentData: data, parentDataProperty: "submitTimeUtc", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate84.errors), errors = vErrors.length));
  } else {
    let err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate114.errors = vErrors, errors === 0;
}
validate114.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var RefundReply = validate125, schema45 = { type: "object", required: ["id", "status", "submitTimeUtc"], properties: { _links: { $ref: "#/$defs/ReplyLinks" }, clientReferenceInformation: { $ref: "#/$defs/ReplyReference" }, creditAmountDetails: { $ref: "#/$defs/CreditAmount" }, errorInformation: { $ref: "#/$defs/FollowOnError" }, id: { $ref: "#/$defs/TransactionId" }, orderInformation: { $ref: "#/$defs/OrderCurrency" }, paymentInformation: { $ref: "#/$defs/CardTypes" }, processorInformation: { $ref: "#/$defs/CreditProcessor" }, reconciliationId: { type: "string", maxLength: 60 }, refundAmountDetails: { type: "object", required: ["refundAmount", "currency"], properties: { currency: { $ref: "#/$defs/ReplyCurrency" }, refundAmount: { $ref: "#/$defs/ReplyAmount" } }, additionalProperties: !1 }, status: { type: "string", enum: ["PENDING", "DECLINED", "INVALID_REQUEST"] }, submitTimeUtc: { $ref: "#/$defs/SubmitTime" } }, additionalProperties: !1 };
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate128.evaluated;
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
    data.currency !== void 0 && (validate111(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate111.errors), errors = vErrors.length)), data.creditAmount !== void 0 && (validate109(data.creditAmount, { instancePath: instancePath + "/creditAmount", parentData: data, parentDataProperty: "creditAmount", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate109.errors), errors = vErrors.length));
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate128.errors = vErrors, errors === 0;
}
validate128.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate132.evaluated;
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
    if (data.reason !== void 0 && (validate59(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate59.errors), errors = vErrors.length)), data.message !== void 0 && typeof data.message != "string") {
      let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate132.errors = vErrors, errors === 0;
}
validate132.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate142.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (key0 !== "type") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.type !== void 0) {
      let data0 = data.type;
      if (typeof data0 == "string") {
        if (!pattern7.test(data0)) {
          let err1 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/pattern", keyword: "pattern", params: { pattern: "^[0-9]{3}$" }, message: 'must match pattern "^[0-9]{3}$"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate142.errors = vErrors, errors === 0;
}
validate142.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate137.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "customer" || key0 === "paymentInstrument" || key0 === "instrumentIdentifier" || key0 === "shippingAddress" || key0 === "tokenizedCard" || key0 === "card")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.customer !== void 0 && (validate67(data.customer, { instancePath: instancePath + "/customer", parentData: data, parentDataProperty: "customer", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate67.errors), errors = vErrors.length)), data.paymentInstrument !== void 0 && (validate67(data.paymentInstrument, { instancePath: instancePath + "/paymentInstrument", parentData: data, parentDataProperty: "paymentInstrument", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate67.errors), errors = vErrors.length)), data.instrumentIdentifier !== void 0 && (validate70(data.instrumentIdentifier, { instancePath: instancePath + "/instrumentIdentifier", parentData: data, parentDataProperty: "instrumentIdentifier", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate70.errors), errors = vErrors.length)), data.shippingAddress !== void 0 && (validate67(data.shippingAddress, { instancePath: instancePath + "/shippingAddress", parentData: data, parentDataProperty: "shippingAddress", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate67.errors), errors = vErrors.length)), data.tokenizedCard !== void 0 && (validate142(data.tokenizedCard, { instancePath: instancePath + "/tokenizedCard", parentData: data, parentDataProperty: "tokenizedCard", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate142.errors), errors = vErrors.length)), data.card !== void 0 && (validate142(data.card, { instancePath: instancePath + "/card", parentData: data, parentDataProperty: "card", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate142.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate137.errors = vErrors, errors === 0;
}
validate137.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate146(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate146.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "approvalCode" || key0 === "networkTransactionId" || key0 === "responseCode")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.approvalCode !== void 0) {
      let data0 = data.approvalCode;
      if (typeof data0 == "string") {
        if (func2(data0) > 6) {
          let err1 = { instancePath: instancePath + "/approvalCode", schemaPath: "#/properties/approvalCode/maxLength", keyword: "maxLength", params: { limit: 6 }, message: "must NOT have more than 6 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/approvalCode", schemaPath: "#/properties/approvalCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.networkTransactionId !== void 0) {
      let data1 = data.networkTransactionId;
      if (typeof data1 == "string") {
        if (func2(data1) > 50) {
          let err3 = { instancePath: instancePath + "/networkTransactionId", schemaPath: "#/properties/networkTransactionId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/networkTransactionId", schemaPath: "#/properties/networkTransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.responseCode !== void 0) {
      let data2 = data.responseCode;
      if (typeof data2 == "string") {
        if (func2(data2) > 10) {
          let err5 = { instancePath: instancePath + "/responseCode", schemaPath: "#/properties/responseCode/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/responseCode", schemaPath: "#/properties/responseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate146.errors = vErrors, errors === 0;
}
validate146.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate125.evaluated;
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
      if (!func1.call(schema45.properties, key0)) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data._links !== void 0 && (validate102(data._links, { instancePath: instancePath + "/_links", parentData: data, parentDataProperty: "_links", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate102.errors), errors = vErrors.length)), data.clientReferenceInformation !== void 0 && (validate106(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate106.errors), errors = vErrors.length)), data.creditAmountDetails !== void 0 && (validate128(data.creditAmountDetails, { instancePath: instancePath + "/creditAmountDetails", parentData: data, parentDataProperty: "creditAmountDetails", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate128.errors), errors = vErrors.length)), data.errorInformation !== void 0 && (validate132(data.errorInformation, { instancePath: instancePath + "/errorInformation", parentData: data, parentDataProperty: "errorInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate132.errors), errors = vErrors.length)), data.id !== void 0 && (validate63(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate63.errors), errors = vErrors.length)), data.orderInformation !== void 0 && (validate118(data.orderInformation, { instancePath: instancePath + "/orderInformation", parentData: data, parentDataProperty: "orderInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate118.errors), errors = vErrors.length)), data.paymentInformation !== void 0 && (validate137(data.paymentInformation, { instancePath: instancePath + "/paymentInformation", parentData: data, parentDataProperty: "paymentInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate137.errors), errors = vErrors.length)), data.processorInformation !== void 0 && (validate146(data.processorInformation, { instancePath: instancePath + "/processorInformation", parentData: data, parentDataProperty: "processorInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate146.errors), errors = vErrors.length)), data.reconciliationId !== void 0) {
      let data8 = data.reconciliationId;
      if (typeof data8 == "string") {
        if (func2(data8) > 60) {
          let err4 = { instancePath: instancePath + "/reconciliationId", schemaPath: "#/properties/reconciliationId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/reconciliationId", schemaPath: "#/properties/reconciliationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.refundAmountDetails !== void 0) {
      let data9 = data.refundAmountDetails;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.refundAmount === void 0) {
          let err6 = { instancePath: instancePath + "/refundAmountDetails", schemaPath: "#/properties/refundAmountDetails/required", keyword: "required", params: { missingProperty: "refundAmount" }, message: "must have required property 'refundAmount'" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data9.currency === void 0) {
          let err7 = { instancePath: instancePath + "/refundAmountDetails", schemaPath: "#/properties/refundAmountDetails/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        for (let key1 in data9)
          if (!(key1 === "currency" || key1 === "refundAmount")) {
            let err8 = { instancePath: instancePath + "/refundAmountDetails", schemaPath: "#/properties/refundAmountDetails/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        data9.currency !== void 0 && (validate111(data9.currency, { instancePath: instancePath + "/refundAmountDetails/currency", parentData: data9, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate111.errors), errors = vErrors.length)), data9.refundAmount !== void 0 && (validate109(data9.refundAmount, { instancePath: instancePath + "/refundAmountDetails/refundAmount", parentData: data9, parentDataProperty: "refundAmount", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate109.errors), errors = vErrors.length));
      } else {
        let err9 = { instancePath: instancePath + "/refundAmountDetails", schemaPath: "#/properties/refundAmountDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.status !== void 0) {
      let data12 = data.status;
      if (typeof data12 != "string") {
        let err10 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (!(data12 === "PENDING" || data12 === "DECLINED" || data12 === "INVALID_REQUEST")) {
        let err11 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema45.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    data.submitTimeUtc !== void 0 && (validate84(data.submitTimeUtc, { instancePath: instancePath + "/submitTimeUtc", parentData: data, parentDataProperty: "submitTimeUtc", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate84.errors), errors = vErrors.length));
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate125.errors = vErrors, errors === 0;
}
validate125.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var CreditReply = validate151, schema51 = { type: "object", required: ["id", "status", "submitTimeUtc"], properties: { _links: { $ref: "#/$defs/ReplyLinks" }, clientReferenceInformation: { $ref: "#/$defs/ReplyReference" }, creditAmountDetails: { $ref: "#/$defs/CreditAmount" }, errorInformation: { $ref: "#/$defs/FollowOnError" }, id: { $ref: "#/$defs/TransactionId" }, orderInformation: { $ref: "#/$defs/OrderCurrency" }, paymentAccountInformation: { type: "object", properties: { card: { $ref: "#/$defs/CardTypeOnly" } }, additionalProperties: !1 }, paymentInformation: { $ref: "#/$defs/CardTypes" }, processorInformation: { $ref: "#/$defs/CreditProcessor" }, reconciliationId: { type: "string", maxLength: 60 }, status: { type: "string", enum: ["PENDING", "AUTHORIZED", "DECLINED", "INVALID_REQUEST", "COMPLETED"] }, submitTimeUtc: { $ref: "#/$defs/SubmitTime" } }, additionalProperties: !1 };
function validate151(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate151.evaluated;
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
      if (!func1.call(schema51.properties, key0)) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data._links !== void 0 && (validate102(data._links, { instancePath: instancePath + "/_links", parentData: data, parentDataProperty: "_links", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate102.errors), errors = vErrors.length)), data.clientReferenceInformation !== void 0 && (validate106(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate106.errors), errors = vErrors.length)), data.creditAmountDetails !== void 0 && (validate128(data.creditAmountDetails, { instancePath: instancePath + "/creditAmountDetails", parentData: data, parentDataProperty: "creditAmountDetails", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate128.errors), errors = vErrors.length)), data.errorInformation !== void 0 && (validate132(data.errorInformation, { instancePath: instancePath + "/errorInformation", parentData: data, parentDataProperty: "errorInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate132.errors), errors = vErrors.length)), data.id !== void 0 && (validate63(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate63.errors), errors = vErrors.length)), data.orderInformation !== void 0 && (validate118(data.orderInformation, { instancePath: instancePath + "/orderInformation", parentData: data, parentDataProperty: "orderInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate118.errors), errors = vErrors.length)), data.paymentAccountInformation !== void 0) {
      let data6 = data.paymentAccountInformation;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (let key1 in data6)
          if (key1 !== "card") {
            let err4 = { instancePath: instancePath + "/paymentAccountInformation", schemaPath: "#/properties/paymentAccountInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        data6.card !== void 0 && (validate142(data6.card, { instancePath: instancePath + "/paymentAccountInformation/card", parentData: data6, parentDataProperty: "card", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate142.errors), errors = vErrors.length));
      } else {
        let err5 = { instancePath: instancePath + "/paymentAccountInformation", schemaPath: "#/properties/paymentAccountInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.paymentInformation !== void 0 && (validate137(data.paymentInformation, { instancePath: instancePath + "/paymentInformation", parentData: data, parentDataProperty: "paymentInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate137.errors), errors = vErrors.length)), data.processorInformation !== void 0 && (validate146(data.processorInformation, { instancePath: instancePath + "/processorInformation", parentData: data, parentDataProperty: "processorInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate146.errors), errors = vErrors.length)), data.reconciliationId !== void 0) {
      let data10 = data.reconciliationId;
      if (typeof data10 == "string") {
        if (func2(data10) > 60) {
          let err6 = { instancePath: instancePath + "/reconciliationId", schemaPath: "#/properties/reconciliationId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/reconciliationId", schemaPath: "#/properties/reconciliationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.status !== void 0) {
      let data11 = data.status;
      if (typeof data11 != "string") {
        let err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (!(data11 === "PENDING" || data11 === "AUTHORIZED" || data11 === "DECLINED" || data11 === "INVALID_REQUEST" || data11 === "COMPLETED")) {
        let err9 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema51.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    data.submitTimeUtc !== void 0 && (validate84(data.submitTimeUtc, { instancePath: instancePath + "/submitTimeUtc", parentData: data, parentDataProperty: "submitTimeUtc", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate84.errors), errors = vErrors.length));
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate151.errors = vErrors, errors === 0;
}
validate151.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var VoidReply = validate162, schema52 = { type: "object", required: ["_links", "id", "status", "submitTimeUtc"], properties: { _links: { $ref: "#/$defs/ReplyLinks" }, clientReferenceInformation: { $ref: "#/$defs/ReplyReference" }, id: { $ref: "#/$defs/TransactionId" }, orderInformation: { $ref: "#/$defs/OrderCurrency" }, processorInformation: { type: "object", properties: { responseCode: { type: "string", maxLength: 10 } }, additionalProperties: !1 }, status: { type: "string", enum: ["VOIDED", "CANCELLED", "FAILED"] }, submitTimeUtc: { $ref: "#/$defs/SubmitTime" }, voidAmountDetails: { type: "object", required: ["currency", "voidAmount"], properties: { currency: { $ref: "#/$defs/ReplyCurrency" }, voidAmount: { $ref: "#/$defs/ReplyAmount" }, originalTransactionAmount: { $ref: "#/$defs/ReplyAmount" } }, additionalProperties: !1 } }, additionalProperties: !1 };
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate162.evaluated;
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
    if (data._links !== void 0 && (validate102(data._links, { instancePath: instancePath + "/_links", parentData: data, parentDataProperty: "_links", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate102.errors), errors = vErrors.length)), data.clientReferenceInformation !== void 0 && (validate106(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate106.errors), errors = vErrors.length)), data.id !== void 0 && (validate63(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate63.errors), errors = vErrors.length)), data.orderInformation !== void 0 && (validate118(data.orderInformation, { instancePath: instancePath + "/orderInformation", parentData: data, parentDataProperty: "orderInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate118.errors), errors = vErrors.length)), data.processorInformation !== void 0) {
      let data4 = data.processorInformation;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (let key1 in data4)
          if (key1 !== "responseCode") {
            let err5 = { instancePath: instancePath + "/processorInformation", schemaPath: "#/properties/processorInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        if (data4.responseCode !== void 0) {
          let data5 = data4.responseCode;
          if (typeof data5 == "string") {
            if (func2(data5) > 10) {
              let err6 = { instancePath: instancePath + "/processorInformation/responseCode", schemaPath: "#/properties/processorInformation/properties/responseCode/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/processorInformation/responseCode", schemaPath: "#/properties/processorInformation/properties/responseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        let err8 = { instancePath: instancePath + "/processorInformation", schemaPath: "#/properties/processorInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.status !== void 0) {
      let data6 = data.status;
      if (typeof data6 != "string") {
        let err9 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data6 === "VOIDED" || data6 === "CANCELLED" || data6 === "FAILED")) {
        let err10 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema52.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.submitTimeUtc !== void 0 && (validate84(data.submitTimeUtc, { instancePath: instancePath + "/submitTimeUtc", parentData: data, parentDataProperty: "submitTimeUtc", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate84.errors), errors = vErrors.length)), data.voidAmountDetails !== void 0) {
      let data8 = data.voidAmountDetails;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.currency === void 0) {
          let err11 = { instancePath: instancePath + "/voidAmountDetails", schemaPath: "#/properties/voidAmountDetails/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data8.voidAmount === void 0) {
          let err12 = { instancePath: instancePath + "/voidAmountDetails", schemaPath: "#/properties/voidAmountDetails/required", keyword: "required", params: { missingProperty: "voidAmount" }, message: "must have required property 'voidAmount'" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        for (let key2 in data8)
          if (!(key2 === "currency" || key2 === "voidAmount" || key2 === "originalTransactionAmount")) {
            let err13 = { instancePath: instancePath + "/voidAmountDetails", schemaPath: "#/properties/voidAmountDetails/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        data8.currency !== void 0 && (validate111(data8.currency, { instancePath: instancePath + "/voidAmountDetails/currency", parentData: data8, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate111.errors), errors = vErrors.length)), data8.voidAmount !== void 0 && (validate109(data8.voidAmount, { instancePath: instancePath + "/voidAmountDetails/voidAmount", parentData: data8, parentDataProperty: "voidAmount", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate109.errors), errors = vErrors.length)), data8.originalTransactionAmount !== void 0 && (validate109(data8.originalTransactionAmount, { instancePath: instancePath + "/voidAmountDetails/originalTransactionAmount", parentData: data8, parentDataProperty: "originalTransactionAmount", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate109.errors), errors = vErrors.length));
      } else {
        let err14 = { instancePath: instancePath + "/voidAmountDetails", schemaPath: "#/properties/voidAmountDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate162.errors = vErrors, errors === 0;
}
validate162.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var TransactionDetails = validate171, schema53 = { type: "object", required: ["id", "submitTimeUTC", "merchantId", "applicationInformation", "_links"], properties: { id: { $ref: "#/$defs/TransactionId" }, rootId: { $ref: "#/$defs/TransactionId" }, reconciliationId: { type: "string" }, submitTimeUTC: { $ref: "#/$defs/SubmitTime" }, merchantId: { type: "string" }, applicationInformation: { type: "object", required: ["applications"], properties: { status: { type: "string" }, reasonCode: { type: "integer" }, rCode: { type: "string" }, rFlag: { type: "string" }, applications: { type: "array", items: { $ref: "#/$defs/Application" } } }, additionalProperties: !1 }, buyerInformation: { type: "object", properties: { merchantCustomerId: { type: "string" } }, additionalProperties: !1 }, clientReferenceInformation: { $ref: "#/$defs/TssReference" }, consumerAuthenticationInformation: { type: "object" }, deviceInformation: { type: "object", properties: { ipAddress: { type: "string" } }, additionalProperties: !1 }, errorInformation: { type: "object", properties: { reason: { type: "string" }, message: { type: "string" } }, additionalProperties: !1 }, installmentInformation: { type: "object" }, fraudMarkingInformation: { type: "object" }, merchantInformation: { type: "object" }, orderInformation: { type: "object", properties: { billTo: { $ref: "#/$defs/BillTo" }, shipTo: { type: "object" }, amountDetails: { $ref: "#/$defs/TssAmounts" } }, additionalProperties: !1 }, paymentInformation: { $ref: "#/$defs/TssPayment" }, processingInformation: { $ref: "#/$defs/TssProcessing" }, processorInformation: { $ref: "#/$defs/TssProcessor" }, pointOfSaleInformation: { type: "object" }, riskInformation: { type: "object" }, _links: { type: "object", required: ["self"], properties: { self: { $ref: "#/$defs/TssLink" }, relatedTransactions: { type: "array", items: { $ref: "#/$defs/TssLink" } } }, additionalProperties: !1 } }, additionalProperties: !1 }, schema54 = { type: "object", required: ["name"], properties: { name: { type: "string" }, status: { type: ["string", "null"] }, reasonCode: { type: "string" }, rCode: { type: "string" }, rFlag: { type: "string" }, reconciliationId: { type: "string" }, rMessage: { type: "string" }, returnCode: { type: ["integer", "string"] } }, additionalProperties: !1 };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate175.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "name" || key0 === "status" || key0 === "reasonCode" || key0 === "rCode" || key0 === "rFlag" || key0 === "reconciliationId" || key0 === "rMessage" || key0 === "returnCode")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 != "string" && data1 !== null) {
        let err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: schema54.properties.status.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.reasonCode !== void 0 && typeof data.reasonCode != "string") {
      let err4 = { instancePath: instancePath + "/reasonCode", schemaPath: "#/properties/reasonCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.rCode !== void 0 && typeof data.rCode != "string") {
      let err5 = { instancePath: instancePath + "/rCode", schemaPath: "#/properties/rCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.rFlag !== void 0 && typeof data.rFlag != "string") {
      let err6 = { instancePath: instancePath + "/rFlag", schemaPath: "#/properties/rFlag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.reconciliationId !== void 0 && typeof data.reconciliationId != "string") {
      let err7 = { instancePath: instancePath + "/reconciliationId", schemaPath: "#/properties/reconciliationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.rMessage !== void 0 && typeof data.rMessage != "string") {
      let err8 = { instancePath: instancePath + "/rMessage", schemaPath: "#/properties/rMessage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.returnCode !== void 0) {
      let data7 = data.returnCode;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)) && typeof data7 != "string") {
        let err9 = { instancePath: instancePath + "/returnCode", schemaPath: "#/properties/returnCode/type", keyword: "type", params: { type: schema54.properties.returnCode.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate175.errors = vErrors, errors === 0;
}
validate175.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate177.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "code" || key0 === "applicationName" || key0 === "applicationVersion" || key0 === "partner")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.code !== void 0 && typeof data.code != "string") {
      let err1 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.applicationName !== void 0 && typeof data.applicationName != "string") {
      let err2 = { instancePath: instancePath + "/applicationName", schemaPath: "#/properties/applicationName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.applicationVersion !== void 0 && typeof data.applicationVersion != "string") {
      let err3 = { instancePath: instancePath + "/applicationVersion", schemaPath: "#/properties/applicationVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.partner !== void 0) {
      let data3 = data.partner;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        let err4 = { instancePath: instancePath + "/partner", schemaPath: "#/properties/partner/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate177.errors = vErrors, errors === 0;
}
validate177.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema56 = { type: "object", properties: { firstName: { type: "string", maxLength: 60 }, lastName: { type: "string", maxLength: 60 }, address1: { type: "string", maxLength: 60 }, address2: { type: "string", maxLength: 60 }, locality: { type: "string", maxLength: 50 }, administrativeArea: { type: "string", maxLength: 20 }, postalCode: { type: "string", maxLength: 10 }, country: { type: "string", maxLength: 2 }, email: { type: "string", maxLength: 255 }, phoneNumber: { type: "string", maxLength: 15 } }, additionalProperties: !1 };
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate179.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema56.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.firstName !== void 0) {
      let data0 = data.firstName;
      if (typeof data0 == "string") {
        if (func2(data0) > 60) {
          let err1 = { instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.lastName !== void 0) {
      let data1 = data.lastName;
      if (typeof data1 == "string") {
        if (func2(data1) > 60) {
          let err3 = { instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.address1 !== void 0) {
      let data2 = data.address1;
      if (typeof data2 == "string") {
        if (func2(data2) > 60) {
          let err5 = { instancePath: instancePath + "/address1", schemaPath: "#/properties/address1/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/address1", schemaPath: "#/properties/address1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.address2 !== void 0) {
      let data3 = data.address2;
      if (typeof data3 == "string") {
        if (func2(data3) > 60) {
          let err7 = { instancePath: instancePath + "/address2", schemaPath: "#/properties/address2/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/address2", schemaPath: "#/properties/address2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.locality !== void 0) {
      let data4 = data.locality;
      if (typeof data4 == "string") {
        if (func2(data4) > 50) {
          let err9 = { instancePath: instancePath + "/locality", schemaPath: "#/properties/locality/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/locality", schemaPath: "#/properties/locality/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.administrativeArea !== void 0) {
      let data5 = data.administrativeArea;
      if (typeof data5 == "string") {
        if (func2(data5) > 20) {
          let err11 = { instancePath: instancePath + "/administrativeArea", schemaPath: "#/properties/administrativeArea/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/administrativeArea", schemaPath: "#/properties/administrativeArea/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.postalCode !== void 0) {
      let data6 = data.postalCode;
      if (typeof data6 == "string") {
        if (func2(data6) > 10) {
          let err13 = { instancePath: instancePath + "/postalCode", schemaPath: "#/properties/postalCode/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        let err14 = { instancePath: instancePath + "/postalCode", schemaPath: "#/properties/postalCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.country !== void 0) {
      let data7 = data.country;
      if (typeof data7 == "string") {
        if (func2(data7) > 2) {
          let err15 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.email !== void 0) {
      let data8 = data.email;
      if (typeof data8 == "string") {
        if (func2(data8) > 255) {
          let err17 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.phoneNumber !== void 0) {
      let data9 = data.phoneNumber;
      if (typeof data9 == "string") {
        if (func2(data9) > 15) {
          let err19 = { instancePath: instancePath + "/phoneNumber", schemaPath: "#/properties/phoneNumber/maxLength", keyword: "maxLength", params: { limit: 15 }, message: "must NOT have more than 15 characters" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/phoneNumber", schemaPath: "#/properties/phoneNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate179.errors = vErrors, errors === 0;
}
validate179.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate181(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate181.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "totalAmount" || key0 === "currency" || key0 === "authorizedAmount" || key0 === "settlementAmount" || key0 === "settlementCurrency" || key0 === "refundBalance")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.totalAmount !== void 0 && typeof data.totalAmount != "string") {
      let err1 = { instancePath: instancePath + "/totalAmount", schemaPath: "#/properties/totalAmount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.currency !== void 0 && typeof data.currency != "string") {
      let err2 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.authorizedAmount !== void 0 && typeof data.authorizedAmount != "string") {
      let err3 = { instancePath: instancePath + "/authorizedAmount", schemaPath: "#/properties/authorizedAmount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.settlementAmount !== void 0 && typeof data.settlementAmount != "string") {
      let err4 = { instancePath: instancePath + "/settlementAmount", schemaPath: "#/properties/settlementAmount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.settlementCurrency !== void 0 && typeof data.settlementCurrency != "string") {
      let err5 = { instancePath: instancePath + "/settlementCurrency", schemaPath: "#/properties/settlementCurrency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.refundBalance !== void 0 && typeof data.refundBalance != "string") {
      let err6 = { instancePath: instancePath + "/refundBalance", schemaPath: "#/properties/refundBalance/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate181.errors = vErrors, errors === 0;
}
validate181.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern17 = new RegExp("^[0-9]{4}$", "u"), pattern18 = new RegExp("^[0-9]{6}$", "u");
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate184.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "suffix" || key0 === "prefix" || key0 === "expirationMonth" || key0 === "expirationYear" || key0 === "type")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.suffix !== void 0) {
      let data0 = data.suffix;
      if (typeof data0 == "string") {
        if (!pattern17.test(data0)) {
          let err1 = { instancePath: instancePath + "/suffix", schemaPath: "#/properties/suffix/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}$" }, message: 'must match pattern "^[0-9]{4}$"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/suffix", schemaPath: "#/properties/suffix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.prefix !== void 0) {
      let data1 = data.prefix;
      if (typeof data1 == "string") {
        if (!pattern18.test(data1)) {
          let err3 = { instancePath: instancePath + "/prefix", schemaPath: "#/properties/prefix/pattern", keyword: "pattern", params: { pattern: "^[0-9]{6}$" }, message: 'must match pattern "^[0-9]{6}$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/prefix", schemaPath: "#/properties/prefix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.expirationMonth !== void 0 && typeof data.expirationMonth != "string") {
      let err5 = { instancePath: instancePath + "/expirationMonth", schemaPath: "#/properties/expirationMonth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.expirationYear !== void 0 && typeof data.expirationYear != "string") {
      let err6 = { instancePath: instancePath + "/expirationYear", schemaPath: "#/properties/expirationYear/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.type !== void 0) {
      let data4 = data.type;
      if (typeof data4 == "string") {
        if (!pattern7.test(data4)) {
          let err7 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/pattern", keyword: "pattern", params: { pattern: "^[0-9]{3}$" }, message: 'must match pattern "^[0-9]{3}$"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate184.errors = vErrors, errors === 0;
}
validate184.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate183.evaluated;
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
    data.card !== void 0 && (validate184(data.card, { instancePath: instancePath + "/card", parentData: data, parentDataProperty: "card", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate184.errors), errors = vErrors.length));
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate183.errors = vErrors, errors === 0;
}
validate183.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema61 = { type: "object", properties: { paymentMethod: { type: "string" }, terminalId: { type: "string" }, businessName: { type: "string" }, businessNameKatakana: { type: "string" }, businessNameEnglish: { type: "string" }, bonuses: { type: "array", items: { anyOf: [{ $ref: "#/$defs/Bonus" }, { type: "null" }] } }, firstBillingMonth: { type: "string" }, numberOfInstallments: { type: "string" }, preApprovalType: { type: "string" } }, additionalProperties: !1 };
var pattern20 = new RegExp("^(0?[1-9]|1[0-2])?$", "u");
function validate190(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate190.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern20.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0?[1-9]|1[0-2])?$" }, message: 'must match pattern "^(0?[1-9]|1[0-2])?$"' };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate190.errors = vErrors, errors === 0;
}
validate190.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern21 = new RegExp("^[0-9]*$", "u");
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate192.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func2(data) > 12) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 12 }, message: "must NOT have more than 12 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern21.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" }, message: 'must match pattern "^[0-9]*$"' };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate192.errors = vErrors, errors === 0;
}
validate192.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate189(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate189.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "month" || key0 === "amount")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.month !== void 0 && (validate190(data.month, { instancePath: instancePath + "/month", parentData: data, parentDataProperty: "month", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate190.errors), errors = vErrors.length)), data.amount !== void 0 && (validate192(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate192.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate189.errors = vErrors, errors === 0;
}
validate189.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate188.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema61.properties, key0)) {
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
          validate189(data6, { instancePath: instancePath + "/bonuses/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate189.errors), errors = vErrors.length);
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
  return validate188.errors = vErrors, errors === 0;
}
validate188.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate187(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate187.evaluated;
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
    data.japanPaymentOptions !== void 0 && (validate188(data.japanPaymentOptions, { instancePath: instancePath + "/japanPaymentOptions", parentData: data, parentDataProperty: "japanPaymentOptions", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate188.errors), errors = vErrors.length));
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate187.errors = vErrors, errors === 0;
}
validate187.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate197.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "processor" || key0 === "approvalCode" || key0 === "eventStatus" || key0 === "retrievalReferenceNumber" || key0 === "responseCode")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.processor !== void 0) {
      let data0 = data.processor;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (let key1 in data0)
          if (key1 !== "name") {
            let err1 = { instancePath: instancePath + "/processor", schemaPath: "#/properties/processor/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        if (data0.name !== void 0 && typeof data0.name != "string") {
          let err2 = { instancePath: instancePath + "/processor/name", schemaPath: "#/properties/processor/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/processor", schemaPath: "#/properties/processor/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.approvalCode !== void 0 && typeof data.approvalCode != "string") {
      let err4 = { instancePath: instancePath + "/approvalCode", schemaPath: "#/properties/approvalCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.eventStatus !== void 0 && typeof data.eventStatus != "string") {
      let err5 = { instancePath: instancePath + "/eventStatus", schemaPath: "#/properties/eventStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.retrievalReferenceNumber !== void 0 && typeof data.retrievalReferenceNumber != "string") {
      let err6 = { instancePath: instancePath + "/retrievalReferenceNumber", schemaPath: "#/properties/retrievalReferenceNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.responseCode !== void 0 && typeof data.responseCode != "string") {
      let err7 = { instancePath: instancePath + "/responseCode", schemaPath: "#/properties/responseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate197.errors = vErrors, errors === 0;
}
validate197.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema66 = { type: "object", required: ["href", "method"], properties: { href: { type: "string" }, method: { type: "string", enum: ["GET", "POST"] } }, additionalProperties: !1 };
function validate199(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate199.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.href === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "href" }, message: "must have required property 'href'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.method === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "href" || key0 === "method")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.href !== void 0 && typeof data.href != "string") {
      let err3 = { instancePath: instancePath + "/href", schemaPath: "#/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.method !== void 0) {
      let data1 = data.method;
      if (typeof data1 != "string") {
        let err4 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data1 === "GET" || data1 === "POST")) {
        let err5 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/enum", keyword: "enum", params: { allowedValues: schema66.properties.method.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate199.errors = vErrors, errors === 0;
}
validate199.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate171.evaluated;
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
      if (!func1.call(schema53.properties, key0)) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.id !== void 0 && (validate63(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate63.errors), errors = vErrors.length)), data.rootId !== void 0 && (validate63(data.rootId, { instancePath: instancePath + "/rootId", parentData: data, parentDataProperty: "rootId", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate63.errors), errors = vErrors.length)), data.reconciliationId !== void 0 && typeof data.reconciliationId != "string") {
      let err6 = { instancePath: instancePath + "/reconciliationId", schemaPath: "#/properties/reconciliationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.submitTimeUTC !== void 0 && (validate84(data.submitTimeUTC, { instancePath: instancePath + "/submitTimeUTC", parentData: data, parentDataProperty: "submitTimeUTC", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate84.errors), errors = vErrors.length)), data.merchantId !== void 0 && typeof data.merchantId != "string") {
      let err7 = { instancePath: instancePath + "/merchantId", schemaPath: "#/properties/merchantId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.applicationInformation !== void 0) {
      let data5 = data.applicationInformation;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.applications === void 0) {
          let err8 = { instancePath: instancePath + "/applicationInformation", schemaPath: "#/properties/applicationInformation/required", keyword: "required", params: { missingProperty: "applications" }, message: "must have required property 'applications'" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        for (let key1 in data5)
          if (!(key1 === "status" || key1 === "reasonCode" || key1 === "rCode" || key1 === "rFlag" || key1 === "applications")) {
            let err9 = { instancePath: instancePath + "/applicationInformation", schemaPath: "#/properties/applicationInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        if (data5.status !== void 0 && typeof data5.status != "string") {
          let err10 = { instancePath: instancePath + "/applicationInformation/status", schemaPath: "#/properties/applicationInformation/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data5.reasonCode !== void 0) {
          let data7 = data5.reasonCode;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            let err11 = { instancePath: instancePath + "/applicationInformation/reasonCode", schemaPath: "#/properties/applicationInformation/properties/reasonCode/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data5.rCode !== void 0 && typeof data5.rCode != "string") {
          let err12 = { instancePath: instancePath + "/applicationInformation/rCode", schemaPath: "#/properties/applicationInformation/properties/rCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data5.rFlag !== void 0 && typeof data5.rFlag != "string") {
          let err13 = { instancePath: instancePath + "/applicationInformation/rFlag", schemaPath: "#/properties/applicationInformation/properties/rFlag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data5.applications !== void 0) {
          let data10 = data5.applications;
          if (Array.isArray(data10)) {
            let len0 = data10.length;
            for (let i0 = 0; i0 < len0; i0++)
              validate175(data10[i0], { instancePath: instancePath + "/applicationInformation/applications/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate175.errors), errors = vErrors.length);
          } else {
            let err14 = { instancePath: instancePath + "/applicationInformation/applications", schemaPath: "#/properties/applicationInformation/properties/applications/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/applicationInformation", schemaPath: "#/properties/applicationInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.buyerInformation !== void 0) {
      let data12 = data.buyerInformation;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (let key2 in data12)
          if (key2 !== "merchantCustomerId") {
            let err16 = { instancePath: instancePath + "/buyerInformation", schemaPath: "#/properties/buyerInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        if (data12.merchantCustomerId !== void 0 && typeof data12.merchantCustomerId != "string") {
          let err17 = { instancePath: instancePath + "/buyerInformation/merchantCustomerId", schemaPath: "#/properties/buyerInformation/properties/merchantCustomerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        let err18 = { instancePath: instancePath + "/buyerInformation", schemaPath: "#/properties/buyerInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.clientReferenceInformation !== void 0 && (validate177(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate177.errors), errors = vErrors.length)), data.consumerAuthenticationInformation !== void 0) {
      let data15 = data.consumerAuthenticationInformation;
      if (!(data15 && typeof data15 == "object" && !Array.isArray(data15))) {
        let err19 = { instancePath: instancePath + "/consumerAuthenticationInformation", schemaPath: "#/properties/consumerAuthenticationInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.deviceInformation !== void 0) {
      let data16 = data.deviceInformation;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        for (let key3 in data16)
          if (key3 !== "ipAddress") {
            let err20 = { instancePath: instancePath + "/deviceInformation", schemaPath: "#/properties/deviceInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        if (data16.ipAddress !== void 0 && typeof data16.ipAddress != "string") {
          let err21 = { instancePath: instancePath + "/deviceInformation/ipAddress", schemaPath: "#/properties/deviceInformation/properties/ipAddress/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/deviceInformation", schemaPath: "#/properties/deviceInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.errorInformation !== void 0) {
      let data18 = data.errorInformation;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (let key4 in data18)
          if (!(key4 === "reason" || key4 === "message")) {
            let err23 = { instancePath: instancePath + "/errorInformation", schemaPath: "#/properties/errorInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        if (data18.reason !== void 0 && typeof data18.reason != "string") {
          let err24 = { instancePath: instancePath + "/errorInformation/reason", schemaPath: "#/properties/errorInformation/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (data18.message !== void 0 && typeof data18.message != "string") {
          let err25 = { instancePath: instancePath + "/errorInformation/message", schemaPath: "#/properties/errorInformation/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        let err26 = { instancePath: instancePath + "/errorInformation", schemaPath: "#/properties/errorInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.installmentInformation !== void 0) {
      let data21 = data.installmentInformation;
      if (!(data21 && typeof data21 == "object" && !Array.isArray(data21))) {
        let err27 = { instancePath: instancePath + "/installmentInformation", schemaPath: "#/properties/installmentInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.fraudMarkingInformation !== void 0) {
      let data22 = data.fraudMarkingInformation;
      if (!(data22 && typeof data22 == "object" && !Array.isArray(data22))) {
        let err28 = { instancePath: instancePath + "/fraudMarkingInformation", schemaPath: "#/properties/fraudMarkingInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.merchantInformation !== void 0) {
      let data23 = data.merchantInformation;
      if (!(data23 && typeof data23 == "object" && !Array.isArray(data23))) {
        let err29 = { instancePath: instancePath + "/merchantInformation", schemaPath: "#/properties/merchantInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.orderInformation !== void 0) {
      let data24 = data.orderInformation;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (let key5 in data24)
          if (!(key5 === "billTo" || key5 === "shipTo" || key5 === "amountDetails")) {
            let err30 = { instancePath: instancePath + "/orderInformation", schemaPath: "#/properties/orderInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        if (data24.billTo !== void 0 && (validate179(data24.billTo, { instancePath: instancePath + "/orderInformation/billTo", parentData: data24, parentDataProperty: "billTo", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate179.errors), errors = vErrors.length)), data24.shipTo !== void 0) {
          let data26 = data24.shipTo;
          if (!(data26 && typeof data26 == "object" && !Array.isArray(data26))) {
            let err31 = { instancePath: instancePath + "/orderInformation/shipTo", schemaPath: "#/properties/orderInformation/properties/shipTo/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
        data24.amountDetails !== void 0 && (validate181(data24.amountDetails, { instancePath: instancePath + "/orderInformation/amountDetails", parentData: data24, parentDataProperty: "amountDetails", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate181.errors), errors = vErrors.length));
      } else {
        let err32 = { instancePath: instancePath + "/orderInformation", schemaPath: "#/properties/orderInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.paymentInformation !== void 0 && (validate183(data.paymentInformation, { instancePath: instancePath + "/paymentInformation", parentData: data, parentDataProperty: "paymentInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate183.errors), errors = vErrors.length)), data.processingInformation !== void 0 && (validate187(data.processingInformation, { instancePath: instancePath + "/processingInformation", parentData: data, parentDataProperty: "processingInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate187.errors), errors = vErrors.length)), data.processorInformation !== void 0 && (validate197(data.processorInformation, { instancePath: instancePath + "/processorInformation", parentData: data, parentDataProperty: "processorInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate197.errors), errors = vErrors.length)), data.pointOfSaleInformation !== void 0) {
      let data31 = data.pointOfSaleInformation;
      if (!(data31 && typeof data31 == "object" && !Array.isArray(data31))) {
        let err33 = { instancePath: instancePath + "/pointOfSaleInformation", schemaPath: "#/properties/pointOfSaleInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.riskInformation !== void 0) {
      let data32 = data.riskInformation;
      if (!(data32 && typeof data32 == "object" && !Array.isArray(data32))) {
        let err34 = { instancePath: instancePath + "/riskInformation", schemaPath: "#/properties/riskInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data._links !== void 0) {
      let data33 = data._links;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        if (data33.self === void 0) {
          let err35 = { instancePath: instancePath + "/_links", schemaPath: "#/properties/_links/required", keyword: "required", params: { missingProperty: "self" }, message: "must have required property 'self'" };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        for (let key6 in data33)
          if (!(key6 === "self" || key6 === "relatedTransactions")) {
            let err36 = { instancePath: instancePath + "/_links", schemaPath: "#/properties/_links/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        if (data33.self !== void 0 && (validate199(data33.self, { instancePath: instancePath + "/_links/self", parentData: data33, parentDataProperty: "self", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate199.errors), errors = vErrors.length)), data33.relatedTransactions !== void 0) {
          let data35 = data33.relatedTransactions;
          if (Array.isArray(data35)) {
            let len1 = data35.length;
            for (let i1 = 0; i1 < len1; i1++)
              validate199(data35[i1], { instancePath: instancePath + "/_links/relatedTransactions/" + i1, parentData: data35, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate199.errors), errors = vErrors.length);
          } else {
            let err37 = { instancePath: instancePath + "/_links/relatedTransactions", schemaPath: "#/properties/_links/properties/relatedTransactions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
      } else {
        let err38 = { instancePath: instancePath + "/_links", schemaPath: "#/properties/_links/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
  } else {
    let err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
  }
  return validate171.errors = vErrors, errors === 0;
}
validate171.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var SearchReply = validate202, schema67 = { type: "object", required: ["_links", "searchId", "query", "count", "totalCount", "limit", "offset", "timezone", "submitTimeUtc", "_embedded"], properties: { _links: { type: "object", required: ["self"], properties: { self: { $ref: "#/$defs/TssLink" } }, additionalProperties: !1 }, searchId: { type: "string", format: "uuid" }, save: { type: "boolean" }, name: { type: "string" }, query: { type: "string" }, count: { type: "integer" }, totalCount: { type: "integer" }, limit: { type: "integer" }, offset: { type: "integer" }, sort: { type: "string" }, timezone: { type: "string" }, submitTimeUtc: { $ref: "#/$defs/SubmitTime" }, _embedded: { type: "object", required: ["transactionSummaries"], properties: { transactionSummaries: { type: "array", items: { $ref: "#/$defs/TransactionSummary" } } }, additionalProperties: !1 } }, additionalProperties: !1 }, schema68 = { type: "object", required: ["id", "submitTimeUtc", "merchantId", "applicationInformation", "_links"], properties: { id: { $ref: "#/$defs/TransactionId" }, submitTimeUtc: { $ref: "#/$defs/SubmitTime" }, merchantId: { type: "string" }, applicationInformation: { type: "object", required: ["applications"], properties: { applications: { type: "array", items: { $ref: "#/$defs/Application" } }, reasonCode: { type: "string" }, rCode: { type: "string" }, rFlag: { type: "string" } }, additionalProperties: !1 }, buyerInformation: { type: "object", properties: { merchantCustomerId: { type: "string" } }, additionalProperties: !1 }, clientReferenceInformation: { $ref: "#/$defs/TssReference" }, consumerAuthenticationInformation: { type: "object", properties: { transactionId: { type: "string" }, eciRaw: { type: "string" } }, additionalProperties: !1 }, deviceInformation: { type: "object", properties: { ipAddress: { type: "string" } }, additionalProperties: !1 }, fraudMarkingInformation: { type: "object" }, merchantInformation: { type: "object", properties: { resellerId: { type: "string" } }, additionalProperties: !1 }, orderInformation: { type: "object", properties: { billTo: { type: "object", properties: { address1: { type: "string" }, state: { type: "string" }, city: { type: "string" }, country: { type: "string" }, postalCode: { type: "string" }, email: { type: "string" }, firstName: { type: "string" }, lastName: { type: "string" }, phoneNumber: { type: "string" } }, additionalProperties: !1 }, shipTo: { type: "object" }, amountDetails: { $ref: "#/$defs/TssAmounts" } }, additionalProperties: !1 }, paymentInformation: { $ref: "#/$defs/TssPayment" }, processingInformation: { $ref: "#/$defs/TssProcessing" }, processorInformation: { $ref: "#/$defs/TssProcessor" }, pointOfSaleInformation: { type: "object", properties: { partner: { type: "object" }, emv: { type: "object" } }, additionalProperties: !1 }, riskInformation: { type: "object", properties: { providers: { type: "object", properties: { fingerPrint: { type: "object" } }, additionalProperties: !1 } }, additionalProperties: !1 }, _links: { type: "object", required: ["transactionDetail"], properties: { transactionDetail: { $ref: "#/$defs/TssLink" } }, additionalProperties: !1 }, installmentInformation: { type: "object" }, errorInformation: { type: "object", properties: { reason: { type: "string" }, message: { type: "string" } }, additionalProperties: !1 } }, additionalProperties: !1 };
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate205.evaluated;
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
      if (!func1.call(schema68.properties, key0)) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.id !== void 0 && (validate63(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate63.errors), errors = vErrors.length)), data.submitTimeUtc !== void 0 && (validate84(data.submitTimeUtc, { instancePath: instancePath + "/submitTimeUtc", parentData: data, parentDataProperty: "submitTimeUtc", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate84.errors), errors = vErrors.length)), data.merchantId !== void 0 && typeof data.merchantId != "string") {
      let err6 = { instancePath: instancePath + "/merchantId", schemaPath: "#/properties/merchantId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.applicationInformation !== void 0) {
      let data3 = data.applicationInformation;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.applications === void 0) {
          let err7 = { instancePath: instancePath + "/applicationInformation", schemaPath: "#/properties/applicationInformation/required", keyword: "required", params: { missingProperty: "applications" }, message: "must have required property 'applications'" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        for (let key1 in data3)
          if (!(key1 === "applications" || key1 === "reasonCode" || key1 === "rCode" || key1 === "rFlag")) {
            let err8 = { instancePath: instancePath + "/applicationInformation", schemaPath: "#/properties/applicationInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        if (data3.applications !== void 0) {
          let data4 = data3.applications;
          if (Array.isArray(data4)) {
            let len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++)
              validate175(data4[i0], { instancePath: instancePath + "/applicationInformation/applications/" + i0, parentData: data4, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate175.errors), errors = vErrors.length);
          } else {
            let err9 = { instancePath: instancePath + "/applicationInformation/applications", schemaPath: "#/properties/applicationInformation/properties/applications/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data3.reasonCode !== void 0 && typeof data3.reasonCode != "string") {
          let err10 = { instancePath: instancePath + "/applicationInformation/reasonCode", schemaPath: "#/properties/applicationInformation/properties/reasonCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data3.rCode !== void 0 && typeof data3.rCode != "string") {
          let err11 = { instancePath: instancePath + "/applicationInformation/rCode", schemaPath: "#/properties/applicationInformation/properties/rCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data3.rFlag !== void 0 && typeof data3.rFlag != "string") {
          let err12 = { instancePath: instancePath + "/applicationInformation/rFlag", schemaPath: "#/properties/applicationInformation/properties/rFlag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/applicationInformation", schemaPath: "#/properties/applicationInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.buyerInformation !== void 0) {
      let data9 = data.buyerInformation;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (let key2 in data9)
          if (key2 !== "merchantCustomerId") {
            let err14 = { instancePath: instancePath + "/buyerInformation", schemaPath: "#/properties/buyerInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        if (data9.merchantCustomerId !== void 0 && typeof data9.merchantCustomerId != "string") {
          let err15 = { instancePath: instancePath + "/buyerInformation/merchantCustomerId", schemaPath: "#/properties/buyerInformation/properties/merchantCustomerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        let err16 = { instancePath: instancePath + "/buyerInformation", schemaPath: "#/properties/buyerInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.clientReferenceInformation !== void 0 && (validate177(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate177.errors), errors = vErrors.length)), data.consumerAuthenticationInformation !== void 0) {
      let data12 = data.consumerAuthenticationInformation;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (let key3 in data12)
          if (!(key3 === "transactionId" || key3 === "eciRaw")) {
            let err17 = { instancePath: instancePath + "/consumerAuthenticationInformation", schemaPath: "#/properties/consumerAuthenticationInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        if (data12.transactionId !== void 0 && typeof data12.transactionId != "string") {
          let err18 = { instancePath: instancePath + "/consumerAuthenticationInformation/transactionId", schemaPath: "#/properties/consumerAuthenticationInformation/properties/transactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data12.eciRaw !== void 0 && typeof data12.eciRaw != "string") {
          let err19 = { instancePath: instancePath + "/consumerAuthenticationInformation/eciRaw", schemaPath: "#/properties/consumerAuthenticationInformation/properties/eciRaw/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/consumerAuthenticationInformation", schemaPath: "#/properties/consumerAuthenticationInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.deviceInformation !== void 0) {
      let data15 = data.deviceInformation;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        for (let key4 in data15)
          if (key4 !== "ipAddress") {
            let err21 = { instancePath: instancePath + "/deviceInformation", schemaPath: "#/properties/deviceInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        if (data15.ipAddress !== void 0 && typeof data15.ipAddress != "string") {
          let err22 = { instancePath: instancePath + "/deviceInformation/ipAddress", schemaPath: "#/properties/deviceInformation/properties/ipAddress/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        let err23 = { instancePath: instancePath + "/deviceInformation", schemaPath: "#/properties/deviceInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.fraudMarkingInformation !== void 0) {
      let data17 = data.fraudMarkingInformation;
      if (!(data17 && typeof data17 == "object" && !Array.isArray(data17))) {
        let err24 = { instancePath: instancePath + "/fraudMarkingInformation", schemaPath: "#/properties/fraudMarkingInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.merchantInformation !== void 0) {
      let data18 = data.merchantInformation;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (let key5 in data18)
          if (key5 !== "resellerId") {
            let err25 = { instancePath: instancePath + "/merchantInformation", schemaPath: "#/properties/merchantInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        if (data18.resellerId !== void 0 && typeof data18.resellerId != "string") {
          let err26 = { instancePath: instancePath + "/merchantInformation/resellerId", schemaPath: "#/properties/merchantInformation/properties/resellerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        let err27 = { instancePath: instancePath + "/merchantInformation", schemaPath: "#/properties/merchantInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.orderInformation !== void 0) {
      let data20 = data.orderInformation;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (let key6 in data20)
          if (!(key6 === "billTo" || key6 === "shipTo" || key6 === "amountDetails")) {
            let err28 = { instancePath: instancePath + "/orderInformation", schemaPath: "#/properties/orderInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        if (data20.billTo !== void 0) {
          let data21 = data20.billTo;
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            for (let key7 in data21)
              if (!func1.call(schema68.properties.orderInformation.properties.billTo.properties, key7)) {
                let err29 = { instancePath: instancePath + "/orderInformation/billTo", schemaPath: "#/properties/orderInformation/properties/billTo/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            if (data21.address1 !== void 0 && typeof data21.address1 != "string") {
              let err30 = { instancePath: instancePath + "/orderInformation/billTo/address1", schemaPath: "#/properties/orderInformation/properties/billTo/properties/address1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
            if (data21.state !== void 0 && typeof data21.state != "string") {
              let err31 = { instancePath: instancePath + "/orderInformation/billTo/state", schemaPath: "#/properties/orderInformation/properties/billTo/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
            if (data21.city !== void 0 && typeof data21.city != "string") {
              let err32 = { instancePath: instancePath + "/orderInformation/billTo/city", schemaPath: "#/properties/orderInformation/properties/billTo/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
            if (data21.country !== void 0 && typeof data21.country != "string") {
              let err33 = { instancePath: instancePath + "/orderInformation/billTo/country", schemaPath: "#/properties/orderInformation/properties/billTo/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
            if (data21.postalCode !== void 0 && typeof data21.postalCode != "string") {
              let err34 = { instancePath: instancePath + "/orderInformation/billTo/postalCode", schemaPath: "#/properties/orderInformation/properties/billTo/properties/postalCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
            if (data21.email !== void 0 && typeof data21.email != "string") {
              let err35 = { instancePath: instancePath + "/orderInformation/billTo/email", schemaPath: "#/properties/orderInformation/properties/billTo/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
            if (data21.firstName !== void 0 && typeof data21.firstName != "string") {
              let err36 = { instancePath: instancePath + "/orderInformation/billTo/firstName", schemaPath: "#/properties/orderInformation/properties/billTo/properties/firstName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
            if (data21.lastName !== void 0 && typeof data21.lastName != "string") {
              let err37 = { instancePath: instancePath + "/orderInformation/billTo/lastName", schemaPath: "#/properties/orderInformation/properties/billTo/properties/lastName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
            if (data21.phoneNumber !== void 0 && typeof data21.phoneNumber != "string") {
              let err38 = { instancePath: instancePath + "/orderInformation/billTo/phoneNumber", schemaPath: "#/properties/orderInformation/properties/billTo/properties/phoneNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
          } else {
            let err39 = { instancePath: instancePath + "/orderInformation/billTo", schemaPath: "#/properties/orderInformation/properties/billTo/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
        if (data20.shipTo !== void 0) {
          let data31 = data20.shipTo;
          if (!(data31 && typeof data31 == "object" && !Array.isArray(data31))) {
            let err40 = { instancePath: instancePath + "/orderInformation/shipTo", schemaPath: "#/properties/orderInformation/properties/shipTo/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        }
        data20.amountDetails !== void 0 && (validate181(data20.amountDetails, { instancePath: instancePath + "/orderInformation/amountDetails", parentData: data20, parentDataProperty: "amountDetails", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate181.errors), errors = vErrors.length));
      } else {
        let err41 = { instancePath: instancePath + "/orderInformation", schemaPath: "#/properties/orderInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.paymentInformation !== void 0 && (validate183(data.paymentInformation, { instancePath: instancePath + "/paymentInformation", parentData: data, parentDataProperty: "paymentInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate183.errors), errors = vErrors.length)), data.processingInformation !== void 0 && (validate187(data.processingInformation, { instancePath: instancePath + "/processingInformation", parentData: data, parentDataProperty: "processingInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate187.errors), errors = vErrors.length)), data.processorInformation !== void 0 && (validate197(data.processorInformation, { instancePath: instancePath + "/processorInformation", parentData: data, parentDataProperty: "processorInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate197.errors), errors = vErrors.length)), data.pointOfSaleInformation !== void 0) {
      let data36 = data.pointOfSaleInformation;
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (let key8 in data36)
          if (!(key8 === "partner" || key8 === "emv")) {
            let err42 = { instancePath: instancePath + "/pointOfSaleInformation", schemaPath: "#/properties/pointOfSaleInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        if (data36.partner !== void 0) {
          let data37 = data36.partner;
          if (!(data37 && typeof data37 == "object" && !Array.isArray(data37))) {
            let err43 = { instancePath: instancePath + "/pointOfSaleInformation/partner", schemaPath: "#/properties/pointOfSaleInformation/properties/partner/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
        if (data36.emv !== void 0) {
          let data38 = data36.emv;
          if (!(data38 && typeof data38 == "object" && !Array.isArray(data38))) {
            let err44 = { instancePath: instancePath + "/pointOfSaleInformation/emv", schemaPath: "#/properties/pointOfSaleInformation/properties/emv/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
        }
      } else {
        let err45 = { instancePath: instancePath + "/pointOfSaleInformation", schemaPath: "#/properties/pointOfSaleInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.riskInformation !== void 0) {
      let data39 = data.riskInformation;
      if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
        for (let key9 in data39)
          if (key9 !== "providers") {
            let err46 = { instancePath: instancePath + "/riskInformation", schemaPath: "#/properties/riskInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        if (data39.providers !== void 0) {
          let data40 = data39.providers;
          if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
            for (let key10 in data40)
              if (key10 !== "fingerPrint") {
                let err47 = { instancePath: instancePath + "/riskInformation/providers", schemaPath: "#/properties/riskInformation/properties/providers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
              }
            if (data40.fingerPrint !== void 0) {
              let data41 = data40.fingerPrint;
              if (!(data41 && typeof data41 == "object" && !Array.isArray(data41))) {
                let err48 = { instancePath: instancePath + "/riskInformation/providers/fingerPrint", schemaPath: "#/properties/riskInformation/properties/providers/properties/fingerPrint/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
            }
          } else {
            let err49 = { instancePath: instancePath + "/riskInformation/providers", schemaPath: "#/properties/riskInformation/properties/providers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
        }
      } else {
        let err50 = { instancePath: instancePath + "/riskInformation", schemaPath: "#/properties/riskInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    if (data._links !== void 0) {
      let data42 = data._links;
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        if (data42.transactionDetail === void 0) {
          let err51 = { instancePath: instancePath + "/_links", schemaPath: "#/properties/_links/required", keyword: "required", params: { missingProperty: "transactionDetail" }, message: "must have required property 'transactionDetail'" };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
        for (let key11 in data42)
          if (key11 !== "transactionDetail") {
            let err52 = { instancePath: instancePath + "/_links", schemaPath: "#/properties/_links/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
        data42.transactionDetail !== void 0 && (validate199(data42.transactionDetail, { instancePath: instancePath + "/_links/transactionDetail", parentData: data42, parentDataProperty: "transactionDetail", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate199.errors), errors = vErrors.length));
      } else {
        let err53 = { instancePath: instancePath + "/_links", schemaPath: "#/properties/_links/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
    if (data.installmentInformation !== void 0) {
      let data44 = data.installmentInformation;
      if (!(data44 && typeof data44 == "object" && !Array.isArray(data44))) {
        let err54 = { instancePath: instancePath + "/installmentInformation", schemaPath: "#/properties/installmentInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
    }
    if (data.errorInformation !== void 0) {
      let data45 = data.errorInformation;
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        for (let key12 in data45)
          if (!(key12 === "reason" || key12 === "message")) {
            let err55 = { instancePath: instancePath + "/errorInformation", schemaPath: "#/properties/errorInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
        if (data45.reason !== void 0 && typeof data45.reason != "string") {
          let err56 = { instancePath: instancePath + "/errorInformation/reason", schemaPath: "#/properties/errorInformation/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
        }
        if (data45.message !== void 0 && typeof data45.message != "string") {
          let err57 = { instancePath: instancePath + "/errorInformation/message", schemaPath: "#/properties/errorInformation/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
        }
      } else {
        let err58 = { instancePath: instancePath + "/errorInformation", schemaPath: "#/properties/errorInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
      }
    }
  } else {
    let err59 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
  }
  return validate205.errors = vErrors, errors === 0;
}
validate205.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate202.evaluated;
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
      if (!func1.call(schema67.properties, key0)) {
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
        data0.self !== void 0 && (validate199(data0.self, { instancePath: instancePath + "/_links/self", parentData: data0, parentDataProperty: "self", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate199.errors), errors = vErrors.length));
      } else {
        let err13 = { instancePath: instancePath + "/_links", schemaPath: "#/properties/_links/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.searchId !== void 0 && typeof data.searchId != "string") {
      let err14 = { instancePath: instancePath + "/searchId", schemaPath: "#/properties/searchId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.save !== void 0 && typeof data.save != "boolean") {
      let err15 = { instancePath: instancePath + "/save", schemaPath: "#/properties/save/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err16 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.query !== void 0 && typeof data.query != "string") {
      let err17 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.count !== void 0) {
      let data6 = data.count;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err18 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.totalCount !== void 0) {
      let data7 = data.totalCount;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        let err19 = { instancePath: instancePath + "/totalCount", schemaPath: "#/properties/totalCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.limit !== void 0) {
      let data8 = data.limit;
      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        let err20 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.offset !== void 0) {
      let data9 = data.offset;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err21 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.sort !== void 0 && typeof data.sort != "string") {
      let err22 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.timezone !== void 0 && typeof data.timezone != "string") {
      let err23 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.submitTimeUtc !== void 0 && (validate84(data.submitTimeUtc, { instancePath: instancePath + "/submitTimeUtc", parentData: data, parentDataProperty: "submitTimeUtc", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate84.errors), errors = vErrors.length)), data._embedded !== void 0) {
      let data13 = data._embedded;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.transactionSummaries === void 0) {
          let err24 = { instancePath: instancePath + "/_embedded", schemaPath: "#/properties/_embedded/required", keyword: "required", params: { missingProperty: "transactionSummaries" }, message: "must have required property 'transactionSummaries'" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        for (let key2 in data13)
          if (key2 !== "transactionSummaries") {
            let err25 = { instancePath: instancePath + "/_embedded", schemaPath: "#/properties/_embedded/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        if (data13.transactionSummaries !== void 0) {
          let data14 = data13.transactionSummaries;
          if (Array.isArray(data14)) {
            let len0 = data14.length;
            for (let i0 = 0; i0 < len0; i0++)
              validate205(data14[i0], { instancePath: instancePath + "/_embedded/transactionSummaries/" + i0, parentData: data14, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate205.errors), errors = vErrors.length);
          } else {
            let err26 = { instancePath: instancePath + "/_embedded/transactionSummaries", schemaPath: "#/properties/_embedded/properties/transactionSummaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      } else {
        let err27 = { instancePath: instancePath + "/_embedded", schemaPath: "#/properties/_embedded/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
  } else {
    let err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate202.errors = vErrors, errors === 0;
}
validate202.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var AuthenticationSetupReply = validate216, schema69 = { type: "object", required: ["clientReferenceInformation", "id", "status", "submitTimeUtc"], properties: { clientReferenceInformation: { $ref: "#/$defs/ReplyReference" }, consumerAuthenticationInformation: { type: "object", required: ["accessToken", "deviceDataCollectionUrl", "referenceId"], properties: { accessToken: { $ref: "#/$defs/AccessToken" }, deviceDataCollectionUrl: { type: "string" }, referenceId: { type: "string", format: "uuid" } }, additionalProperties: !1 }, errorInformation: { $ref: "#/$defs/AuthenticationError" }, id: { $ref: "#/$defs/TransactionId" }, status: { type: "string", enum: ["COMPLETED", "FAILED"] }, submitTimeUtc: { $ref: "#/$defs/SubmitTime" } }, additionalProperties: !1 };
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate219.evaluated;
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
    if (data.reason !== void 0 && (validate59(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate59.errors), errors = vErrors.length)), data.message !== void 0 && typeof data.message != "string") {
      let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate219.errors = vErrors, errors === 0;
}
validate219.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate216(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate216.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clientReferenceInformation === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clientReferenceInformation" }, message: "must have required property 'clientReferenceInformation'" };
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
      if (!(key0 === "clientReferenceInformation" || key0 === "consumerAuthenticationInformation" || key0 === "errorInformation" || key0 === "id" || key0 === "status" || key0 === "submitTimeUtc")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.clientReferenceInformation !== void 0 && (validate106(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate106.errors), errors = vErrors.length)), data.consumerAuthenticationInformation !== void 0) {
      let data1 = data.consumerAuthenticationInformation;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.accessToken === void 0) {
          let err5 = { instancePath: instancePath + "/consumerAuthenticationInformation", schemaPath: "#/properties/consumerAuthenticationInformation/required", keyword: "required", params: { missingProperty: "accessToken" }, message: "must have required property 'accessToken'" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data1.deviceDataCollectionUrl === void 0) {
          let err6 = { instancePath: instancePath + "/consumerAuthenticationInformation", schemaPath: "#/properties/consumerAuthenticationInformation/required", keyword: "required", params: { missingProperty: "deviceDataCollectionUrl" }, message: "must have required property 'deviceDataCollectionUrl'" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1.referenceId === void 0) {
          let err7 = { instancePath: instancePath + "/consumerAuthenticationInformation", schemaPath: "#/properties/consumerAuthenticationInformation/required", keyword: "required", params: { missingProperty: "referenceId" }, message: "must have required property 'referenceId'" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        for (let key1 in data1)
          if (!(key1 === "accessToken" || key1 === "deviceDataCollectionUrl" || key1 === "referenceId")) {
            let err8 = { instancePath: instancePath + "/consumerAuthenticationInformation", schemaPath: "#/properties/consumerAuthenticationInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        if (data1.accessToken !== void 0 && (validate81(data1.accessToken, { instancePath: instancePath + "/consumerAuthenticationInformation/accessToken", parentData: data1, parentDataProperty: "accessToken", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate81.errors), errors = vErrors.length)), data1.deviceDataCollectionUrl !== void 0 && typeof data1.deviceDataCollectionUrl != "string") {
          let err9 = { instancePath: instancePath + "/consumerAuthenticationInformation/deviceDataCollectionUrl", schemaPath: "#/properties/consumerAuthenticationInformation/properties/deviceDataCollectionUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data1.referenceId !== void 0 && typeof data1.referenceId != "string") {
          let err10 = { instancePath: instancePath + "/consumerAuthenticationInformation/referenceId", schemaPath: "#/properties/consumerAuthenticationInformation/properties/referenceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/consumerAuthenticationInformation", schemaPath: "#/properties/consumerAuthenticationInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.errorInformation !== void 0 && (validate219(data.errorInformation, { instancePath: instancePath + "/errorInformation", parentData: data, parentDataProperty: "errorInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate219.errors), errors = vErrors.length)), data.id !== void 0 && (validate63(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate63.errors), errors = vErrors.length)), data.status !== void 0) {
      let data7 = data.status;
      if (typeof data7 != "string") {
        let err12 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (!(data7 === "COMPLETED" || data7 === "FAILED")) {
        let err13 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema69.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    data.submitTimeUtc !== void 0 && (validate84(data.submitTimeUtc, { instancePath: instancePath + "/submitTimeUtc", parentData: data, parentDataProperty: "submitTimeUtc", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate84.errors), errors = vErrors.length));
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate216.errors = vErrors, errors === 0;
}
validate216.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var AuthenticationRefusedReply = validate224;
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate224.evaluated;
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
    if (data.id !== void 0 && (validate63(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate63.errors), errors = vErrors.length)), data.submitTimeUtc !== void 0 && (validate84(data.submitTimeUtc, { instancePath: instancePath + "/submitTimeUtc", parentData: data, parentDataProperty: "submitTimeUtc", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate84.errors), errors = vErrors.length)), data.status !== void 0) {
      let data2 = data.status;
      if (typeof data2 != "string") {
        let err5 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data2 !== "INVALID_REQUEST") {
        let err6 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "INVALID_REQUEST" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data3 = data.reason, _errs7 = errors, valid1 = !1, _errs8 = errors;
      validate89(data3, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate89.errors), errors = vErrors.length);
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      let _errs9 = errors;
      if (typeof data3 != "string") {
        let err7 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data3 !== "CONSUMER_AUTHENTICATION_FAILED") {
        let err8 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf/1/const", keyword: "const", params: { allowedValue: "CONSUMER_AUTHENTICATION_FAILED" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
      else {
        let err9 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err10 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.details !== void 0) {
      let data5 = data.details;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          let err11 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate61(data5[i0], { instancePath: instancePath + "/details/" + i0, parentData: data5, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate61.errors), errors = vErrors.length);
      } else {
        let err12 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate224.errors = vErrors, errors === 0;
}
validate224.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var AuthenticationServerErrorReply = validate229, schema72 = { type: "object", required: ["id", "submitTimeUtc", "status", "reason", "message"], properties: { id: { $ref: "#/$defs/TransactionId" }, submitTimeUtc: { $ref: "#/$defs/SubmitTime" }, status: { type: "string", const: "SERVER_ERROR" }, reason: { type: "string", enum: ["SYSTEM_ERROR", "SYSTEM_TIMEOUT"] }, message: { type: "string" } }, additionalProperties: !1 };
function validate229(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate229.evaluated;
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
    if (data.id !== void 0 && (validate63(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate63.errors), errors = vErrors.length)), data.submitTimeUtc !== void 0 && (validate84(data.submitTimeUtc, { instancePath: instancePath + "/submitTimeUtc", parentData: data, parentDataProperty: "submitTimeUtc", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate84.errors), errors = vErrors.length)), data.status !== void 0) {
      let data2 = data.status;
      if (typeof data2 != "string") {
        let err6 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data2 !== "SERVER_ERROR") {
        let err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "SERVER_ERROR" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data3 = data.reason;
      if (typeof data3 != "string") {
        let err8 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (!(data3 === "SYSTEM_ERROR" || data3 === "SYSTEM_TIMEOUT")) {
        let err9 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: schema72.properties.reason.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err10 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate229.errors = vErrors, errors === 0;
}
validate229.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var AuthenticationReply = validate232, schema73 = { type: "object", required: ["clientReferenceInformation", "id", "status", "submitTimeUtc"], properties: { clientReferenceInformation: { $ref: "#/$defs/ReplyReference" }, consumerAuthenticationInformation: { $ref: "#/$defs/CardholderAuthentication" }, errorInformation: { $ref: "#/$defs/AuthenticationError" }, id: { $ref: "#/$defs/TransactionId" }, paymentInformation: { type: "object", properties: { card: { type: "object", properties: { bin: { type: "string", pattern: "^[0-9]{6}$" }, type: { type: "string" } }, additionalProperties: !1 } }, additionalProperties: !1 }, status: { type: "string", enum: ["AUTHENTICATION_SUCCESSFUL", "PENDING_AUTHENTICATION", "AUTHENTICATION_FAILED"] }, submitTimeUtc: { $ref: "#/$defs/SubmitTime" } }, additionalProperties: !1 };
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate232.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clientReferenceInformation === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clientReferenceInformation" }, message: "must have required property 'clientReferenceInformation'" };
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
      if (!(key0 === "clientReferenceInformation" || key0 === "consumerAuthenticationInformation" || key0 === "errorInformation" || key0 === "id" || key0 === "paymentInformation" || key0 === "status" || key0 === "submitTimeUtc")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.clientReferenceInformation !== void 0 && (validate106(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate106.errors), errors = vErrors.length)), data.consumerAuthenticationInformation !== void 0 && (validate80(data.consumerAuthenticationInformation, { instancePath: instancePath + "/consumerAuthenticationInformation", parentData: data, parentDataProperty: "consumerAuthenticationInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate80.errors), errors = vErrors.length)), data.errorInformation !== void 0 && (validate219(data.errorInformation, { instancePath: instancePath + "/errorInformation", parentData: data, parentDataProperty: "errorInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate219.errors), errors = vErrors.length)), data.id !== void 0 && (validate63(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate63.errors), errors = vErrors.length)), data.paymentInformation !== void 0) {
      let data4 = data.paymentInformation;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (let key1 in data4)
          if (key1 !== "card") {
            let err5 = { instancePath: instancePath + "/paymentInformation", schemaPath: "#/properties/paymentInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        if (data4.card !== void 0) {
          let data5 = data4.card;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (let key2 in data5)
              if (!(key2 === "bin" || key2 === "type")) {
                let err6 = { instancePath: instancePath + "/paymentInformation/card", schemaPath: "#/properties/paymentInformation/properties/card/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            if (data5.bin !== void 0) {
              let data6 = data5.bin;
              if (typeof data6 == "string") {
                if (!pattern18.test(data6)) {
                  let err7 = { instancePath: instancePath + "/paymentInformation/card/bin", schemaPath: "#/properties/paymentInformation/properties/card/properties/bin/pattern", keyword: "pattern", params: { pattern: "^[0-9]{6}$" }, message: 'must match pattern "^[0-9]{6}$"' };
                  vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                }
              } else {
                let err8 = { instancePath: instancePath + "/paymentInformation/card/bin", schemaPath: "#/properties/paymentInformation/properties/card/properties/bin/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
            if (data5.type !== void 0 && typeof data5.type != "string") {
              let err9 = { instancePath: instancePath + "/paymentInformation/card/type", schemaPath: "#/properties/paymentInformation/properties/card/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/paymentInformation/card", schemaPath: "#/properties/paymentInformation/properties/card/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/paymentInformation", schemaPath: "#/properties/paymentInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.status !== void 0) {
      let data8 = data.status;
      if (typeof data8 != "string") {
        let err12 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (!(data8 === "AUTHENTICATION_SUCCESSFUL" || data8 === "PENDING_AUTHENTICATION" || data8 === "AUTHENTICATION_FAILED")) {
        let err13 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema73.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    data.submitTimeUtc !== void 0 && (validate84(data.submitTimeUtc, { instancePath: instancePath + "/submitTimeUtc", parentData: data, parentDataProperty: "submitTimeUtc", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate84.errors), errors = vErrors.length));
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate232.errors = vErrors, errors === 0;
}
validate232.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var WebhookProducts = validate238;
function validate238(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate238.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.productId === void 0) {
          let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "productId" }, message: "must have required property 'productId'" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.productName === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "productName" }, message: "must have required property 'productName'" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.eventTypes === void 0) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "eventTypes" }, message: "must have required property 'eventTypes'" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        for (let key0 in data0)
          if (!(key0 === "productId" || key0 === "productName" || key0 === "eventTypes")) {
            let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        if (data0.productId !== void 0 && typeof data0.productId != "string") {
          let err4 = { instancePath: instancePath + "/" + i0 + "/productId", schemaPath: "#/items/properties/productId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.productName !== void 0 && typeof data0.productName != "string") {
          let err5 = { instancePath: instancePath + "/" + i0 + "/productName", schemaPath: "#/items/properties/productName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data0.eventTypes !== void 0) {
          let data3 = data0.eventTypes;
          if (Array.isArray(data3)) {
            let len1 = data3.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data4 = data3[i1];
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.eventName === void 0) {
                  let err6 = { instancePath: instancePath + "/" + i0 + "/eventTypes/" + i1, schemaPath: "#/items/properties/eventTypes/items/required", keyword: "required", params: { missingProperty: "eventName" }, message: "must have required property 'eventName'" };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                }
                if (data4.payloadEncryption === void 0) {
                  let err7 = { instancePath: instancePath + "/" + i0 + "/eventTypes/" + i1, schemaPath: "#/items/properties/eventTypes/items/required", keyword: "required", params: { missingProperty: "payloadEncryption" }, message: "must have required property 'payloadEncryption'" };
                  vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                }
                for (let key1 in data4)
                  if (!(key1 === "eventName" || key1 === "payloadEncryption")) {
                    let err8 = { instancePath: instancePath + "/" + i0 + "/eventTypes/" + i1, schemaPath: "#/items/properties/eventTypes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                  }
                if (data4.eventName !== void 0 && typeof data4.eventName != "string") {
                  let err9 = { instancePath: instancePath + "/" + i0 + "/eventTypes/" + i1 + "/eventName", schemaPath: "#/items/properties/eventTypes/items/properties/eventName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
                if (data4.payloadEncryption !== void 0 && typeof data4.payloadEncryption != "boolean") {
                  let err10 = { instancePath: instancePath + "/" + i0 + "/eventTypes/" + i1 + "/payloadEncryption", schemaPath: "#/items/properties/eventTypes/items/properties/payloadEncryption/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
              } else {
                let err11 = { instancePath: instancePath + "/" + i0 + "/eventTypes/" + i1, schemaPath: "#/items/properties/eventTypes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
          } else {
            let err12 = { instancePath: instancePath + "/" + i0 + "/eventTypes", schemaPath: "#/items/properties/eventTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate238.errors = vErrors, errors === 0;
}
validate238.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var Subscriptions = validate239;
var schema76 = { type: "object", required: ["webhookId", "organizationId", "products", "webhookUrl", "status", "retryPolicy", "securityPolicy", "createdOn", "version", "notificationScope"], properties: { webhookId: { type: "string", format: "uuid" }, organizationId: { type: "string" }, products: { $ref: "#/$defs/RepliedProducts" }, webhookUrl: { type: "string" }, healthCheckUrl: { type: "string" }, status: { $ref: "#/$defs/SubscriptionStatus" }, name: { type: "string" }, description: { type: "string" }, retryPolicy: { type: "object", required: ["algorithm", "firstRetry", "interval", "numberOfRetries", "deactivateFlag", "repeatSequenceCount", "repeatSequenceWaitTime"], properties: { algorithm: { type: "string", enum: ["ARITHMETIC", "GEOMETRIC"] }, firstRetry: { type: "integer" }, interval: { type: "integer" }, numberOfRetries: { type: "integer" }, deactivateFlag: { type: "string", enum: ["true", "false"] }, repeatSequenceCount: { type: "integer" }, repeatSequenceWaitTime: { type: "integer" } }, additionalProperties: !1 }, securityPolicy: { $ref: "#/$defs/SecurityPolicy" }, createdOn: { type: "string" }, updatedOn: { type: "string" }, version: { type: "string" }, notificationScope: { type: "string", enum: ["SELF", "DESCENDANTS"] } }, additionalProperties: !1 };
function validate241(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate241.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.productId === void 0) {
          let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "productId" }, message: "must have required property 'productId'" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        if (data0.eventTypes === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "eventTypes" }, message: "must have required property 'eventTypes'" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        for (let key0 in data0)
          if (!(key0 === "productId" || key0 === "eventTypes")) {
            let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        if (data0.productId !== void 0 && typeof data0.productId != "string") {
          let err3 = { instancePath: instancePath + "/" + i0 + "/productId", schemaPath: "#/items/properties/productId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.eventTypes !== void 0) {
          let data2 = data0.eventTypes;
          if (Array.isArray(data2)) {
            let len1 = data2.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof data2[i1] != "string") {
                let err4 = { instancePath: instancePath + "/" + i0 + "/eventTypes/" + i1, schemaPath: "#/items/properties/eventTypes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
          } else {
            let err5 = { instancePath: instancePath + "/" + i0 + "/eventTypes", schemaPath: "#/items/properties/eventTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate241.errors = vErrors, errors === 0;
}
validate241.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var schema78 = { type: "string", enum: ["ACTIVE", "INACTIVE", "SUSPENDED"] };
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate243.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "ACTIVE" || data === "INACTIVE" || data === "SUSPENDED")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema78.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate243.errors = vErrors, errors === 0;
}
validate243.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema79 = { type: "object", required: ["securityType", "digitalSignatureEnabled"], properties: { securityType: { type: "string" }, digitalSignatureEnabled: { type: "string", enum: ["yes"] } }, additionalProperties: !1 };
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate245.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.securityType === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "securityType" }, message: "must have required property 'securityType'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.digitalSignatureEnabled === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digitalSignatureEnabled" }, message: "must have required property 'digitalSignatureEnabled'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "securityType" || key0 === "digitalSignatureEnabled")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.securityType !== void 0 && typeof data.securityType != "string") {
      let err3 = { instancePath: instancePath + "/securityType", schemaPath: "#/properties/securityType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.digitalSignatureEnabled !== void 0) {
      let data1 = data.digitalSignatureEnabled;
      if (typeof data1 != "string") {
        let err4 = { instancePath: instancePath + "/digitalSignatureEnabled", schemaPath: "#/properties/digitalSignatureEnabled/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (data1 !== "yes") {
        let err5 = { instancePath: instancePath + "/digitalSignatureEnabled", schemaPath: "#/properties/digitalSignatureEnabled/enum", keyword: "enum", params: { allowedValues: schema79.properties.digitalSignatureEnabled.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate245.errors = vErrors, errors === 0;
}
validate245.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate240.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.webhookId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhookId" }, message: "must have required property 'webhookId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.organizationId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "organizationId" }, message: "must have required property 'organizationId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.products === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "products" }, message: "must have required property 'products'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.webhookUrl === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhookUrl" }, message: "must have required property 'webhookUrl'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.status === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.retryPolicy === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retryPolicy" }, message: "must have required property 'retryPolicy'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.securityPolicy === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "securityPolicy" }, message: "must have required property 'securityPolicy'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.createdOn === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdOn" }, message: "must have required property 'createdOn'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.version === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.notificationScope === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notificationScope" }, message: "must have required property 'notificationScope'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema76.properties, key0)) {
        let err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    if (data.webhookId !== void 0 && typeof data.webhookId != "string") {
      let err11 = { instancePath: instancePath + "/webhookId", schemaPath: "#/properties/webhookId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.organizationId !== void 0 && typeof data.organizationId != "string") {
      let err12 = { instancePath: instancePath + "/organizationId", schemaPath: "#/properties/organizationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.products !== void 0 && (validate241(data.products, { instancePath: instancePath + "/products", parentData: data, parentDataProperty: "products", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate241.errors), errors = vErrors.length)), data.webhookUrl !== void 0 && typeof data.webhookUrl != "string") {
      let err13 = { instancePath: instancePath + "/webhookUrl", schemaPath: "#/properties/webhookUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.healthCheckUrl !== void 0 && typeof data.healthCheckUrl != "string") {
      let err14 = { instancePath: instancePath + "/healthCheckUrl", schemaPath: "#/properties/healthCheckUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.status !== void 0 && (validate243(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate243.errors), errors = vErrors.length)), data.name !== void 0 && typeof data.name != "string") {
      let err15 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err16 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.retryPolicy !== void 0) {
      let data8 = data.retryPolicy;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.algorithm === void 0) {
          let err17 = { instancePath: instancePath + "/retryPolicy", schemaPath: "#/properties/retryPolicy/required", keyword: "required", params: { missingProperty: "algorithm" }, message: "must have required property 'algorithm'" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data8.firstRetry === void 0) {
          let err18 = { instancePath: instancePath + "/retryPolicy", schemaPath: "#/properties/retryPolicy/required", keyword: "required", params: { missingProperty: "firstRetry" }, message: "must have required property 'firstRetry'" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data8.interval === void 0) {
          let err19 = { instancePath: instancePath + "/retryPolicy", schemaPath: "#/properties/retryPolicy/required", keyword: "required", params: { missingProperty: "interval" }, message: "must have required property 'interval'" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data8.numberOfRetries === void 0) {
          let err20 = { instancePath: instancePath + "/retryPolicy", schemaPath: "#/properties/retryPolicy/required", keyword: "required", params: { missingProperty: "numberOfRetries" }, message: "must have required property 'numberOfRetries'" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data8.deactivateFlag === void 0) {
          let err21 = { instancePath: instancePath + "/retryPolicy", schemaPath: "#/properties/retryPolicy/required", keyword: "required", params: { missingProperty: "deactivateFlag" }, message: "must have required property 'deactivateFlag'" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data8.repeatSequenceCount === void 0) {
          let err22 = { instancePath: instancePath + "/retryPolicy", schemaPath: "#/properties/retryPolicy/required", keyword: "required", params: { missingProperty: "repeatSequenceCount" }, message: "must have required property 'repeatSequenceCount'" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data8.repeatSequenceWaitTime === void 0) {
          let err23 = { instancePath: instancePath + "/retryPolicy", schemaPath: "#/properties/retryPolicy/required", keyword: "required", params: { missingProperty: "repeatSequenceWaitTime" }, message: "must have required property 'repeatSequenceWaitTime'" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        for (let key1 in data8)
          if (!(key1 === "algorithm" || key1 === "firstRetry" || key1 === "interval" || key1 === "numberOfRetries" || key1 === "deactivateFlag" || key1 === "repeatSequenceCount" || key1 === "repeatSequenceWaitTime")) {
            let err24 = { instancePath: instancePath + "/retryPolicy", schemaPath: "#/properties/retryPolicy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        if (data8.algorithm !== void 0) {
          let data9 = data8.algorithm;
          if (typeof data9 != "string") {
            let err25 = { instancePath: instancePath + "/retryPolicy/algorithm", schemaPath: "#/properties/retryPolicy/properties/algorithm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
          if (!(data9 === "ARITHMETIC" || data9 === "GEOMETRIC")) {
            let err26 = { instancePath: instancePath + "/retryPolicy/algorithm", schemaPath: "#/properties/retryPolicy/properties/algorithm/enum", keyword: "enum", params: { allowedValues: schema76.properties.retryPolicy.properties.algorithm.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        if (data8.firstRetry !== void 0) {
          let data10 = data8.firstRetry;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
            let err27 = { instancePath: instancePath + "/retryPolicy/firstRetry", schemaPath: "#/properties/retryPolicy/properties/firstRetry/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
        if (data8.interval !== void 0) {
          let data11 = data8.interval;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
            let err28 = { instancePath: instancePath + "/retryPolicy/interval", schemaPath: "#/properties/retryPolicy/properties/interval/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        if (data8.numberOfRetries !== void 0) {
          let data12 = data8.numberOfRetries;
          if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
            let err29 = { instancePath: instancePath + "/retryPolicy/numberOfRetries", schemaPath: "#/properties/retryPolicy/properties/numberOfRetries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
        if (data8.deactivateFlag !== void 0) {
          let data13 = data8.deactivateFlag;
          if (typeof data13 != "string") {
            let err30 = { instancePath: instancePath + "/retryPolicy/deactivateFlag", schemaPath: "#/properties/retryPolicy/properties/deactivateFlag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
          if (!(data13 === "true" || data13 === "false")) {
            let err31 = { instancePath: instancePath + "/retryPolicy/deactivateFlag", schemaPath: "#/properties/retryPolicy/properties/deactivateFlag/enum", keyword: "enum", params: { allowedValues: schema76.properties.retryPolicy.properties.deactivateFlag.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
        if (data8.repeatSequenceCount !== void 0) {
          let data14 = data8.repeatSequenceCount;
          if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
            let err32 = { instancePath: instancePath + "/retryPolicy/repeatSequenceCount", schemaPath: "#/properties/retryPolicy/properties/repeatSequenceCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
        if (data8.repeatSequenceWaitTime !== void 0) {
          let data15 = data8.repeatSequenceWaitTime;
          if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
            let err33 = { instancePath: instancePath + "/retryPolicy/repeatSequenceWaitTime", schemaPath: "#/properties/retryPolicy/properties/repeatSequenceWaitTime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
      } else {
        let err34 = { instancePath: instancePath + "/retryPolicy", schemaPath: "#/properties/retryPolicy/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.securityPolicy !== void 0 && (validate245(data.securityPolicy, { instancePath: instancePath + "/securityPolicy", parentData: data, parentDataProperty: "securityPolicy", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate245.errors), errors = vErrors.length)), data.createdOn !== void 0 && typeof data.createdOn != "string") {
      let err35 = { instancePath: instancePath + "/createdOn", schemaPath: "#/properties/createdOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
    if (data.updatedOn !== void 0 && typeof data.updatedOn != "string") {
      let err36 = { instancePath: instancePath + "/updatedOn", schemaPath: "#/properties/updatedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
    }
    if (data.version !== void 0 && typeof data.version != "string") {
      let err37 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
    }
    if (data.notificationScope !== void 0) {
      let data20 = data.notificationScope;
      if (typeof data20 != "string") {
        let err38 = { instancePath: instancePath + "/notificationScope", schemaPath: "#/properties/notificationScope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
      if (!(data20 === "SELF" || data20 === "DESCENDANTS")) {
        let err39 = { instancePath: instancePath + "/notificationScope", schemaPath: "#/properties/notificationScope/enum", keyword: "enum", params: { allowedValues: schema76.properties.notificationScope.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
  } else {
    let err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
  }
  return validate240.errors = vErrors, errors === 0;
}
validate240.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate239.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate240(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate240.errors), errors = vErrors.length);
  } else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate239.errors = vErrors, errors === 0;
}
validate239.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var CreatedSubscription = validate248, schema80 = { type: "object", required: ["webhookId", "organizationId", "products", "webhookUrl", "status", "retryPolicy", "securityPolicy", "createdOn", "version", "notificationScope"], properties: { webhookId: { type: "string", format: "uuid" }, organizationId: { type: "string" }, products: { $ref: "#/$defs/RepliedProducts" }, webhookUrl: { type: "string" }, healthCheckUrl: { type: "string" }, status: { $ref: "#/$defs/SubscriptionStatus" }, name: { type: "string" }, description: { type: "string" }, retryPolicy: { type: "object", required: ["algorithm", "firstRetry", "interval", "numberOfRetries", "deactivateFlag", "repeatSequenceCount", "repeatSequenceWaitTime"], properties: { algorithm: { type: "string", enum: ["ARITHMETIC", "GEOMETRIC"] }, firstRetry: { type: "string" }, interval: { type: "string" }, numberOfRetries: { type: "string" }, deactivateFlag: { type: "string", enum: ["true", "false"] }, repeatSequenceCount: { type: "string" }, repeatSequenceWaitTime: { type: "string" } }, additionalProperties: !1 }, securityPolicy: { $ref: "#/$defs/SecurityPolicy" }, createdOn: { type: "string" }, version: { type: "string" }, notificationScope: { type: "string", enum: ["SELF", "DESCENDANTS"] } }, additionalProperties: !1 };
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate248.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.webhookId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhookId" }, message: "must have required property 'webhookId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.organizationId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "organizationId" }, message: "must have required property 'organizationId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.products === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "products" }, message: "must have required property 'products'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.webhookUrl === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhookUrl" }, message: "must have required property 'webhookUrl'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.status === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.retryPolicy === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retryPolicy" }, message: "must have required property 'retryPolicy'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.securityPolicy === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "securityPolicy" }, message: "must have required property 'securityPolicy'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.createdOn === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdOn" }, message: "must have required property 'createdOn'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.version === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.notificationScope === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notificationScope" }, message: "must have required property 'notificationScope'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema80.properties, key0)) {
        let err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    if (data.webhookId !== void 0 && typeof data.webhookId != "string") {
      let err11 = { instancePath: instancePath + "/webhookId", schemaPath: "#/properties/webhookId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.organizationId !== void 0 && typeof data.organizationId != "string") {
      let err12 = { instancePath: instancePath + "/organizationId", schemaPath: "#/properties/organizationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.products !== void 0 && (validate241(data.products, { instancePath: instancePath + "/products", parentData: data, parentDataProperty: "products", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate241.errors), errors = vErrors.length)), data.webhookUrl !== void 0 && typeof data.webhookUrl != "string") {
      let err13 = { instancePath: instancePath + "/webhookUrl", schemaPath: "#/properties/webhookUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.healthCheckUrl !== void 0 && typeof data.healthCheckUrl != "string") {
      let err14 = { instancePath: instancePath + "/healthCheckUrl", schemaPath: "#/properties/healthCheckUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.status !== void 0 && (validate243(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate243.errors), errors = vErrors.length)), data.name !== void 0 && typeof data.name != "string") {
      let err15 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err16 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.retryPolicy !== void 0) {
      let data8 = data.retryPolicy;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.algorithm === void 0) {
          let err17 = { instancePath: instancePath + "/retryPolicy", schemaPath: "#/properties/retryPolicy/required", keyword: "required", params: { missingProperty: "algorithm" }, message: "must have required property 'algorithm'" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data8.firstRetry === void 0) {
          let err18 = { instancePath: instancePath + "/retryPolicy", schemaPath: "#/properties/retryPolicy/required", keyword: "required", params: { missingProperty: "firstRetry" }, message: "must have required property 'firstRetry'" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data8.interval === void 0) {
          let err19 = { instancePath: instancePath + "/retryPolicy", schemaPath: "#/properties/retryPolicy/required", keyword: "required", params: { missingProperty: "interval" }, message: "must have required property 'interval'" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data8.numberOfRetries === void 0) {
          let err20 = { instancePath: instancePath + "/retryPolicy", schemaPath: "#/properties/retryPolicy/required", keyword: "required", params: { missingProperty: "numberOfRetries" }, message: "must have required property 'numberOfRetries'" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data8.deactivateFlag === void 0) {
          let err21 = { instancePath: instancePath + "/retryPolicy", schemaPath: "#/properties/retryPolicy/required", keyword: "required", params: { missingProperty: "deactivateFlag" }, message: "must have required property 'deactivateFlag'" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data8.repeatSequenceCount === void 0) {
          let err22 = { instancePath: instancePath + "/retryPolicy", schemaPath: "#/properties/retryPolicy/required", keyword: "required", params: { missingProperty: "repeatSequenceCount" }, message: "must have required property 'repeatSequenceCount'" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data8.repeatSequenceWaitTime === void 0) {
          let err23 = { instancePath: instancePath + "/retryPolicy", schemaPath: "#/properties/retryPolicy/required", keyword: "required", params: { missingProperty: "repeatSequenceWaitTime" }, message: "must have required property 'repeatSequenceWaitTime'" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        for (let key1 in data8)
          if (!(key1 === "algorithm" || key1 === "firstRetry" || key1 === "interval" || key1 === "numberOfRetries" || key1 === "deactivateFlag" || key1 === "repeatSequenceCount" || key1 === "repeatSequenceWaitTime")) {
            let err24 = { instancePath: instancePath + "/retryPolicy", schemaPath: "#/properties/retryPolicy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        if (data8.algorithm !== void 0) {
          let data9 = data8.algorithm;
          if (typeof data9 != "string") {
            let err25 = { instancePath: instancePath + "/retryPolicy/algorithm", schemaPath: "#/properties/retryPolicy/properties/algorithm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
          if (!(data9 === "ARITHMETIC" || data9 === "GEOMETRIC")) {
            let err26 = { instancePath: instancePath + "/retryPolicy/algorithm", schemaPath: "#/properties/retryPolicy/properties/algorithm/enum", keyword: "enum", params: { allowedValues: schema80.properties.retryPolicy.properties.algorithm.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        if (data8.firstRetry !== void 0 && typeof data8.firstRetry != "string") {
          let err27 = { instancePath: instancePath + "/retryPolicy/firstRetry", schemaPath: "#/properties/retryPolicy/properties/firstRetry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data8.interval !== void 0 && typeof data8.interval != "string") {
          let err28 = { instancePath: instancePath + "/retryPolicy/interval", schemaPath: "#/properties/retryPolicy/properties/interval/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data8.numberOfRetries !== void 0 && typeof data8.numberOfRetries != "string") {
          let err29 = { instancePath: instancePath + "/retryPolicy/numberOfRetries", schemaPath: "#/properties/retryPolicy/properties/numberOfRetries/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data8.deactivateFlag !== void 0) {
          let data13 = data8.deactivateFlag;
          if (typeof data13 != "string") {
            let err30 = { instancePath: instancePath + "/retryPolicy/deactivateFlag", schemaPath: "#/properties/retryPolicy/properties/deactivateFlag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
          if (!(data13 === "true" || data13 === "false")) {
            let err31 = { instancePath: instancePath + "/retryPolicy/deactivateFlag", schemaPath: "#/properties/retryPolicy/properties/deactivateFlag/enum", keyword: "enum", params: { allowedValues: schema80.properties.retryPolicy.properties.deactivateFlag.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
        if (data8.repeatSequenceCount !== void 0 && typeof data8.repeatSequenceCount != "string") {
          let err32 = { instancePath: instancePath + "/retryPolicy/repeatSequenceCount", schemaPath: "#/properties/retryPolicy/properties/repeatSequenceCount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (data8.repeatSequenceWaitTime !== void 0 && typeof data8.repeatSequenceWaitTime != "string") {
          let err33 = { instancePath: instancePath + "/retryPolicy/repeatSequenceWaitTime", schemaPath: "#/properties/retryPolicy/properties/repeatSequenceWaitTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      } else {
        let err34 = { instancePath: instancePath + "/retryPolicy", schemaPath: "#/properties/retryPolicy/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.securityPolicy !== void 0 && (validate245(data.securityPolicy, { instancePath: instancePath + "/securityPolicy", parentData: data, parentDataProperty: "securityPolicy", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate245.errors), errors = vErrors.length)), data.createdOn !== void 0 && typeof data.createdOn != "string") {
      let err35 = { instancePath: instancePath + "/createdOn", schemaPath: "#/properties/createdOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
    if (data.version !== void 0 && typeof data.version != "string") {
      let err36 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
    }
    if (data.notificationScope !== void 0) {
      let data19 = data.notificationScope;
      if (typeof data19 != "string") {
        let err37 = { instancePath: instancePath + "/notificationScope", schemaPath: "#/properties/notificationScope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
      if (!(data19 === "SELF" || data19 === "DESCENDANTS")) {
        let err38 = { instancePath: instancePath + "/notificationScope", schemaPath: "#/properties/notificationScope/enum", keyword: "enum", params: { allowedValues: schema80.properties.notificationScope.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
  } else {
    let err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
  }
  return validate248.errors = vErrors, errors === 0;
}
validate248.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var Subscription = validate252;
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate252.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.webhookId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhookId" }, message: "must have required property 'webhookId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.organizationId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "organizationId" }, message: "must have required property 'organizationId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.products === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "products" }, message: "must have required property 'products'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.webhookUrl === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhookUrl" }, message: "must have required property 'webhookUrl'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.status === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.retryPolicy === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retryPolicy" }, message: "must have required property 'retryPolicy'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.securityPolicy === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "securityPolicy" }, message: "must have required property 'securityPolicy'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.createdOn === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createdOn" }, message: "must have required property 'createdOn'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.version === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.notificationScope === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notificationScope" }, message: "must have required property 'notificationScope'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema76.properties, key0)) {
        let err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    if (data.webhookId !== void 0 && typeof data.webhookId != "string") {
      let err11 = { instancePath: instancePath + "/webhookId", schemaPath: "#/properties/webhookId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.organizationId !== void 0 && typeof data.organizationId != "string") {
      let err12 = { instancePath: instancePath + "/organizationId", schemaPath: "#/properties/organizationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.products !== void 0 && (validate241(data.products, { instancePath: instancePath + "/products", parentData: data, parentDataProperty: "products", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate241.errors), errors = vErrors.length)), data.webhookUrl !== void 0 && typeof data.webhookUrl != "string") {
      let err13 = { instancePath: instancePath + "/webhookUrl", schemaPath: "#/properties/webhookUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.healthCheckUrl !== void 0 && typeof data.healthCheckUrl != "string") {
      let err14 = { instancePath: instancePath + "/healthCheckUrl", schemaPath: "#/properties/healthCheckUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.status !== void 0 && (validate243(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate243.errors), errors = vErrors.length)), data.name !== void 0 && typeof data.name != "string") {
      let err15 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.description !== void 0 && typeof data.description != "string") {
      let err16 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.retryPolicy !== void 0) {
      let data8 = data.retryPolicy;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.algorithm === void 0) {
          let err17 = { instancePath: instancePath + "/retryPolicy", schemaPath: "#/properties/retryPolicy/required", keyword: "required", params: { missingProperty: "algorithm" }, message: "must have required property 'algorithm'" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data8.firstRetry === void 0) {
          let err18 = { instancePath: instancePath + "/retryPolicy", schemaPath: "#/properties/retryPolicy/required", keyword: "required", params: { missingProperty: "firstRetry" }, message: "must have required property 'firstRetry'" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data8.interval === void 0) {
          let err19 = { instancePath: instancePath + "/retryPolicy", schemaPath: "#/properties/retryPolicy/required", keyword: "required", params: { missingProperty: "interval" }, message: "must have required property 'interval'" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data8.numberOfRetries === void 0) {
          let err20 = { instancePath: instancePath + "/retryPolicy", schemaPath: "#/properties/retryPolicy/required", keyword: "required", params: { missingProperty: "numberOfRetries" }, message: "must have required property 'numberOfRetries'" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data8.deactivateFlag === void 0) {
          let err21 = { instancePath: instancePath + "/retryPolicy", schemaPath: "#/properties/retryPolicy/required", keyword: "required", params: { missingProperty: "deactivateFlag" }, message: "must have required property 'deactivateFlag'" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data8.repeatSequenceCount === void 0) {
          let err22 = { instancePath: instancePath + "/retryPolicy", schemaPath: "#/properties/retryPolicy/required", keyword: "required", params: { missingProperty: "repeatSequenceCount" }, message: "must have required property 'repeatSequenceCount'" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data8.repeatSequenceWaitTime === void 0) {
          let err23 = { instancePath: instancePath + "/retryPolicy", schemaPath: "#/properties/retryPolicy/required", keyword: "required", params: { missingProperty: "repeatSequenceWaitTime" }, message: "must have required property 'repeatSequenceWaitTime'" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        for (let key1 in data8)
          if (!(key1 === "algorithm" || key1 === "firstRetry" || key1 === "interval" || key1 === "numberOfRetries" || key1 === "deactivateFlag" || key1 === "repeatSequenceCount" || key1 === "repeatSequenceWaitTime")) {
            let err24 = { instancePath: instancePath + "/retryPolicy", schemaPath: "#/properties/retryPolicy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        if (data8.algorithm !== void 0) {
          let data9 = data8.algorithm;
          if (typeof data9 != "string") {
            let err25 = { instancePath: instancePath + "/retryPolicy/algorithm", schemaPath: "#/properties/retryPolicy/properties/algorithm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
          if (!(data9 === "ARITHMETIC" || data9 === "GEOMETRIC")) {
            let err26 = { instancePath: instancePath + "/retryPolicy/algorithm", schemaPath: "#/properties/retryPolicy/properties/algorithm/enum", keyword: "enum", params: { allowedValues: schema76.properties.retryPolicy.properties.algorithm.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        if (data8.firstRetry !== void 0) {
          let data10 = data8.firstRetry;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
            let err27 = { instancePath: instancePath + "/retryPolicy/firstRetry", schemaPath: "#/properties/retryPolicy/properties/firstRetry/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
        if (data8.interval !== void 0) {
          let data11 = data8.interval;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
            let err28 = { instancePath: instancePath + "/retryPolicy/interval", schemaPath: "#/properties/retryPolicy/properties/interval/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
        if (data8.numberOfRetries !== void 0) {
          let data12 = data8.numberOfRetries;
          if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
            let err29 = { instancePath: instancePath + "/retryPolicy/numberOfRetries", schemaPath: "#/properties/retryPolicy/properties/numberOfRetries/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
        if (data8.deactivateFlag !== void 0) {
          let data13 = data8.deactivateFlag;
          if (typeof data13 != "string") {
            let err30 = { instancePath: instancePath + "/retryPolicy/deactivateFlag", schemaPath: "#/properties/retryPolicy/properties/deactivateFlag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
          if (!(data13 === "true" || data13 === "false")) {
            let err31 = { instancePath: instancePath + "/retryPolicy/deactivateFlag", schemaPath: "#/properties/retryPolicy/properties/deactivateFlag/enum", keyword: "enum", params: { allowedValues: schema76.properties.retryPolicy.properties.deactivateFlag.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
        if (data8.repeatSequenceCount !== void 0) {
          let data14 = data8.repeatSequenceCount;
          if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
            let err32 = { instancePath: instancePath + "/retryPolicy/repeatSequenceCount", schemaPath: "#/properties/retryPolicy/properties/repeatSequenceCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
        if (data8.repeatSequenceWaitTime !== void 0) {
          let data15 = data8.repeatSequenceWaitTime;
          if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
            let err33 = { instancePath: instancePath + "/retryPolicy/repeatSequenceWaitTime", schemaPath: "#/properties/retryPolicy/properties/repeatSequenceWaitTime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
      } else {
        let err34 = { instancePath: instancePath + "/retryPolicy", schemaPath: "#/properties/retryPolicy/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.securityPolicy !== void 0 && (validate245(data.securityPolicy, { instancePath: instancePath + "/securityPolicy", parentData: data, parentDataProperty: "securityPolicy", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate245.errors), errors = vErrors.length)), data.createdOn !== void 0 && typeof data.createdOn != "string") {
      let err35 = { instancePath: instancePath + "/createdOn", schemaPath: "#/properties/createdOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
    }
    if (data.updatedOn !== void 0 && typeof data.updatedOn != "string") {
      let err36 = { instancePath: instancePath + "/updatedOn", schemaPath: "#/properties/updatedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
    }
    if (data.version !== void 0 && typeof data.version != "string") {
      let err37 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
    }
    if (data.notificationScope !== void 0) {
      let data20 = data.notificationScope;
      if (typeof data20 != "string") {
        let err38 = { instancePath: instancePath + "/notificationScope", schemaPath: "#/properties/notificationScope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
      if (!(data20 === "SELF" || data20 === "DESCENDANTS")) {
        let err39 = { instancePath: instancePath + "/notificationScope", schemaPath: "#/properties/notificationScope/enum", keyword: "enum", params: { allowedValues: schema76.properties.notificationScope.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
  } else {
    let err40 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
  }
  return validate252.errors = vErrors, errors === 0;
}
validate252.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var WebhookStatusReply = validate256;
function validate256(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate256.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "status") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.status !== void 0 && typeof data.status != "string") {
      let err2 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate256.errors = vErrors, errors === 0;
}
validate256.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var TestEvent = validate257, schema83 = { type: "object", required: ["eventType", "webhookId", "productId", "organizationId", "eventDate", "transactionTraceId", "retryNumber", "payloads", "requestType"], properties: { eventType: { type: "string" }, webhookId: { type: "string", format: "uuid" }, productId: { type: "string" }, organizationId: { type: "string" }, eventDate: { type: "string" }, transactionTraceId: { type: "string", format: "uuid" }, retryNumber: { type: "string" }, payloads: { type: "object", required: ["testPayload"], properties: { testPayload: { type: "object", required: ["message"], properties: { message: { type: "string" } }, additionalProperties: !1 } }, additionalProperties: !1 }, requestType: { type: "string" } }, additionalProperties: !1 };
function validate257(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate257.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.eventType === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "eventType" }, message: "must have required property 'eventType'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.webhookId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "webhookId" }, message: "must have required property 'webhookId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.productId === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "productId" }, message: "must have required property 'productId'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.organizationId === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "organizationId" }, message: "must have required property 'organizationId'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.eventDate === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "eventDate" }, message: "must have required property 'eventDate'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.transactionTraceId === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transactionTraceId" }, message: "must have required property 'transactionTraceId'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.retryNumber === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retryNumber" }, message: "must have required property 'retryNumber'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.payloads === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "payloads" }, message: "must have required property 'payloads'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.requestType === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requestType" }, message: "must have required property 'requestType'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema83.properties, key0)) {
        let err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    if (data.eventType !== void 0 && typeof data.eventType != "string") {
      let err10 = { instancePath: instancePath + "/eventType", schemaPath: "#/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.webhookId !== void 0 && typeof data.webhookId != "string") {
      let err11 = { instancePath: instancePath + "/webhookId", schemaPath: "#/properties/webhookId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.productId !== void 0 && typeof data.productId != "string") {
      let err12 = { instancePath: instancePath + "/productId", schemaPath: "#/properties/productId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.organizationId !== void 0 && typeof data.organizationId != "string") {
      let err13 = { instancePath: instancePath + "/organizationId", schemaPath: "#/properties/organizationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.eventDate !== void 0 && typeof data.eventDate != "string") {
      let err14 = { instancePath: instancePath + "/eventDate", schemaPath: "#/properties/eventDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.transactionTraceId !== void 0 && typeof data.transactionTraceId != "string") {
      let err15 = { instancePath: instancePath + "/transactionTraceId", schemaPath: "#/properties/transactionTraceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.retryNumber !== void 0 && typeof data.retryNumber != "string") {
      let err16 = { instancePath: instancePath + "/retryNumber", schemaPath: "#/properties/retryNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.payloads !== void 0) {
      let data7 = data.payloads;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.testPayload === void 0) {
          let err17 = { instancePath: instancePath + "/payloads", schemaPath: "#/properties/payloads/required", keyword: "required", params: { missingProperty: "testPayload" }, message: "must have required property 'testPayload'" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        for (let key1 in data7)
          if (key1 !== "testPayload") {
            let err18 = { instancePath: instancePath + "/payloads", schemaPath: "#/properties/payloads/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        if (data7.testPayload !== void 0) {
          let data8 = data7.testPayload;
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.message === void 0) {
              let err19 = { instancePath: instancePath + "/payloads/testPayload", schemaPath: "#/properties/payloads/properties/testPayload/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            for (let key2 in data8)
              if (key2 !== "message") {
                let err20 = { instancePath: instancePath + "/payloads/testPayload", schemaPath: "#/properties/payloads/properties/testPayload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            if (data8.message !== void 0 && typeof data8.message != "string") {
              let err21 = { instancePath: instancePath + "/payloads/testPayload/message", schemaPath: "#/properties/payloads/properties/testPayload/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
          } else {
            let err22 = { instancePath: instancePath + "/payloads/testPayload", schemaPath: "#/properties/payloads/properties/testPayload/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      } else {
        let err23 = { instancePath: instancePath + "/payloads", schemaPath: "#/properties/payloads/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.requestType !== void 0 && typeof data.requestType != "string") {
      let err24 = { instancePath: instancePath + "/requestType", schemaPath: "#/properties/requestType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
  } else {
    let err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate257.errors = vErrors, errors === 0;
}
validate257.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var SymmetricKeyReply = validate258, schema84 = { type: "object", required: ["submitTimeUtc", "status", "keyInformation"], properties: { submitTimeUtc: { type: "string" }, status: { type: "string", enum: ["SUCCESS"] }, clientReferenceInformation: { $ref: "#/$defs/KeyReference" }, keyInformation: { type: "object", required: ["provider", "tenant", "organizationId", "keyId", "key", "keyType", "status", "expirationDate"], properties: { provider: { type: "string" }, tenant: { type: "string" }, organizationId: { type: "string" }, clientKeyId: { type: "string" }, keyId: { type: "string", format: "uuid" }, key: { type: "string" }, keyType: { type: "string" }, status: { type: "string" }, expirationDate: { type: "string" } }, additionalProperties: !1 } }, additionalProperties: !1 };
function validate259(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate259.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (key0 !== "code") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 == "string") {
        if (func2(data0) > 50) {
          let err1 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate259.errors = vErrors, errors === 0;
}
validate259.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate258(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate258.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.submitTimeUtc === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "submitTimeUtc" }, message: "must have required property 'submitTimeUtc'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.keyInformation === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keyInformation" }, message: "must have required property 'keyInformation'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "submitTimeUtc" || key0 === "status" || key0 === "clientReferenceInformation" || key0 === "keyInformation")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.submitTimeUtc !== void 0 && typeof data.submitTimeUtc != "string") {
      let err4 = { instancePath: instancePath + "/submitTimeUtc", schemaPath: "#/properties/submitTimeUtc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 != "string") {
        let err5 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data1 !== "SUCCESS") {
        let err6 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema84.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.clientReferenceInformation !== void 0 && (validate259(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate259.errors), errors = vErrors.length)), data.keyInformation !== void 0) {
      let data3 = data.keyInformation;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.provider === void 0) {
          let err7 = { instancePath: instancePath + "/keyInformation", schemaPath: "#/properties/keyInformation/required", keyword: "required", params: { missingProperty: "provider" }, message: "must have required property 'provider'" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data3.tenant === void 0) {
          let err8 = { instancePath: instancePath + "/keyInformation", schemaPath: "#/properties/keyInformation/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data3.organizationId === void 0) {
          let err9 = { instancePath: instancePath + "/keyInformation", schemaPath: "#/properties/keyInformation/required", keyword: "required", params: { missingProperty: "organizationId" }, message: "must have required property 'organizationId'" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data3.keyId === void 0) {
          let err10 = { instancePath: instancePath + "/keyInformation", schemaPath: "#/properties/keyInformation/required", keyword: "required", params: { missingProperty: "keyId" }, message: "must have required property 'keyId'" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data3.key === void 0) {
          let err11 = { instancePath: instancePath + "/keyInformation", schemaPath: "#/properties/keyInformation/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data3.keyType === void 0) {
          let err12 = { instancePath: instancePath + "/keyInformation", schemaPath: "#/properties/keyInformation/required", keyword: "required", params: { missingProperty: "keyType" }, message: "must have required property 'keyType'" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data3.status === void 0) {
          let err13 = { instancePath: instancePath + "/keyInformation", schemaPath: "#/properties/keyInformation/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data3.expirationDate === void 0) {
          let err14 = { instancePath: instancePath + "/keyInformation", schemaPath: "#/properties/keyInformation/required", keyword: "required", params: { missingProperty: "expirationDate" }, message: "must have required property 'expirationDate'" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        for (let key1 in data3)
          if (!func1.call(schema84.properties.keyInformation.properties, key1)) {
            let err15 = { instancePath: instancePath + "/keyInformation", schemaPath: "#/properties/keyInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        if (data3.provider !== void 0 && typeof data3.provider != "string") {
          let err16 = { instancePath: instancePath + "/keyInformation/provider", schemaPath: "#/properties/keyInformation/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data3.tenant !== void 0 && typeof data3.tenant != "string") {
          let err17 = { instancePath: instancePath + "/keyInformation/tenant", schemaPath: "#/properties/keyInformation/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data3.organizationId !== void 0 && typeof data3.organizationId != "string") {
          let err18 = { instancePath: instancePath + "/keyInformation/organizationId", schemaPath: "#/properties/keyInformation/properties/organizationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data3.clientKeyId !== void 0 && typeof data3.clientKeyId != "string") {
          let err19 = { instancePath: instancePath + "/keyInformation/clientKeyId", schemaPath: "#/properties/keyInformation/properties/clientKeyId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data3.keyId !== void 0 && typeof data3.keyId != "string") {
          let err20 = { instancePath: instancePath + "/keyInformation/keyId", schemaPath: "#/properties/keyInformation/properties/keyId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data3.key !== void 0 && typeof data3.key != "string") {
          let err21 = { instancePath: instancePath + "/keyInformation/key", schemaPath: "#/properties/keyInformation/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data3.keyType !== void 0 && typeof data3.keyType != "string") {
          let err22 = { instancePath: instancePath + "/keyInformation/keyType", schemaPath: "#/properties/keyInformation/properties/keyType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data3.status !== void 0 && typeof data3.status != "string") {
          let err23 = { instancePath: instancePath + "/keyInformation/status", schemaPath: "#/properties/keyInformation/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data3.expirationDate !== void 0 && typeof data3.expirationDate != "string") {
          let err24 = { instancePath: instancePath + "/keyInformation/expirationDate", schemaPath: "#/properties/keyInformation/properties/expirationDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        let err25 = { instancePath: instancePath + "/keyInformation", schemaPath: "#/properties/keyInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
  } else {
    let err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate258.errors = vErrors, errors === 0;
}
validate258.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var AsymmetricKeyReply = validate261, schema86 = { type: "object", required: ["submitTimeUtc", "status", "keyInformation"], properties: { submitTimeUtc: { type: "string" }, status: { type: "string", enum: ["SUCCESS"] }, clientReferenceInformation: { $ref: "#/$defs/KeyReference" }, keyInformation: { type: "object", required: ["provider", "tenant", "organizationId", "keyId", "keyType", "status", "expirationDate"], properties: { provider: { type: "string" }, tenant: { type: "string" }, organizationId: { type: "string" }, keyId: { type: "string", format: "uuid" }, keyType: { type: "string" }, status: { type: "string" }, expirationDate: { type: "string" } }, additionalProperties: !1 } }, additionalProperties: !1 };
function validate261(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate261.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.submitTimeUtc === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "submitTimeUtc" }, message: "must have required property 'submitTimeUtc'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.keyInformation === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keyInformation" }, message: "must have required property 'keyInformation'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "submitTimeUtc" || key0 === "status" || key0 === "clientReferenceInformation" || key0 === "keyInformation")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.submitTimeUtc !== void 0 && typeof data.submitTimeUtc != "string") {
      let err4 = { instancePath: instancePath + "/submitTimeUtc", schemaPath: "#/properties/submitTimeUtc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 != "string") {
        let err5 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data1 !== "SUCCESS") {
        let err6 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema86.properties.status.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.clientReferenceInformation !== void 0 && (validate259(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate259.errors), errors = vErrors.length)), data.keyInformation !== void 0) {
      let data3 = data.keyInformation;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.provider === void 0) {
          let err7 = { instancePath: instancePath + "/keyInformation", schemaPath: "#/properties/keyInformation/required", keyword: "required", params: { missingProperty: "provider" }, message: "must have required property 'provider'" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data3.tenant === void 0) {
          let err8 = { instancePath: instancePath + "/keyInformation", schemaPath: "#/properties/keyInformation/required", keyword: "required", params: { missingProperty: "tenant" }, message: "must have required property 'tenant'" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data3.organizationId === void 0) {
          let err9 = { instancePath: instancePath + "/keyInformation", schemaPath: "#/properties/keyInformation/required", keyword: "required", params: { missingProperty: "organizationId" }, message: "must have required property 'organizationId'" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data3.keyId === void 0) {
          let err10 = { instancePath: instancePath + "/keyInformation", schemaPath: "#/properties/keyInformation/required", keyword: "required", params: { missingProperty: "keyId" }, message: "must have required property 'keyId'" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data3.keyType === void 0) {
          let err11 = { instancePath: instancePath + "/keyInformation", schemaPath: "#/properties/keyInformation/required", keyword: "required", params: { missingProperty: "keyType" }, message: "must have required property 'keyType'" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data3.status === void 0) {
          let err12 = { instancePath: instancePath + "/keyInformation", schemaPath: "#/properties/keyInformation/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data3.expirationDate === void 0) {
          let err13 = { instancePath: instancePath + "/keyInformation", schemaPath: "#/properties/keyInformation/required", keyword: "required", params: { missingProperty: "expirationDate" }, message: "must have required property 'expirationDate'" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        for (let key1 in data3)
          if (!(key1 === "provider" || key1 === "tenant" || key1 === "organizationId" || key1 === "keyId" || key1 === "keyType" || key1 === "status" || key1 === "expirationDate")) {
            let err14 = { instancePath: instancePath + "/keyInformation", schemaPath: "#/properties/keyInformation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        if (data3.provider !== void 0 && typeof data3.provider != "string") {
          let err15 = { instancePath: instancePath + "/keyInformation/provider", schemaPath: "#/properties/keyInformation/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data3.tenant !== void 0 && typeof data3.tenant != "string") {
          let err16 = { instancePath: instancePath + "/keyInformation/tenant", schemaPath: "#/properties/keyInformation/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data3.organizationId !== void 0 && typeof data3.organizationId != "string") {
          let err17 = { instancePath: instancePath + "/keyInformation/organizationId", schemaPath: "#/properties/keyInformation/properties/organizationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data3.keyId !== void 0 && typeof data3.keyId != "string") {
          let err18 = { instancePath: instancePath + "/keyInformation/keyId", schemaPath: "#/properties/keyInformation/properties/keyId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data3.keyType !== void 0 && typeof data3.keyType != "string") {
          let err19 = { instancePath: instancePath + "/keyInformation/keyType", schemaPath: "#/properties/keyInformation/properties/keyType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data3.status !== void 0 && typeof data3.status != "string") {
          let err20 = { instancePath: instancePath + "/keyInformation/status", schemaPath: "#/properties/keyInformation/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data3.expirationDate !== void 0 && typeof data3.expirationDate != "string") {
          let err21 = { instancePath: instancePath + "/keyInformation/expirationDate", schemaPath: "#/properties/keyInformation/properties/expirationDate/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/keyInformation", schemaPath: "#/properties/keyInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate261.errors = vErrors, errors === 0;
}
validate261.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ReportList = validate263;
var schema88 = { type: "object", required: ["reportId", "reportName", "status"], properties: { link: { type: "object", required: ["reportDownload"], properties: { reportDownload: { type: "object", required: ["href", "method"], properties: { href: { type: "string" }, method: { type: "string", const: "GET" } }, additionalProperties: !1 } }, additionalProperties: !1 }, reportDefinitionId: { type: "string" }, reportName: { type: "string" }, reportMimeType: { $ref: "#/$defs/ReportMimeType" }, reportFrequency: { $ref: "#/$defs/ReportFrequency" }, status: { $ref: "#/$defs/ReportStatus" }, reportStartTime: { type: "string" }, reportEndTime: { type: "string" }, timezone: { type: "string" }, reportId: { type: "string" }, organizationId: { type: "string" }, queuedTime: { type: "string" }, reportGeneratingTime: { type: "string" }, reportCompletedTime: { type: "string" }, subscriptionType: { type: "string" } }, additionalProperties: !1 }, schema89 = { type: "string", enum: ["application/xml", "text/csv"] };
function validate265(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate265.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "application/xml" || data === "text/csv")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema89.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate265.errors = vErrors, errors === 0;
}
validate265.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema90 = { type: "string", enum: ["DAILY", "WEEKLY", "MONTHLY", "ADHOC"] };
function validate267(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate267.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "DAILY" || data === "WEEKLY" || data === "MONTHLY" || data === "ADHOC")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema90.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate267.errors = vErrors, errors === 0;
}
validate267.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema91 = { type: "string", enum: ["COMPLETED", "PENDING", "QUEUED", "RUNNING", "ERROR", "NO_DATA"] };
function validate269(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate269.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (!(data === "COMPLETED" || data === "PENDING" || data === "QUEUED" || data === "RUNNING" || data === "ERROR" || data === "NO_DATA")) {
    let err1 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema91.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate269.errors = vErrors, errors === 0;
}
validate269.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate264(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate264.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reportId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reportId" }, message: "must have required property 'reportId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reportName === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reportName" }, message: "must have required property 'reportName'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema88.properties, key0)) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.link !== void 0) {
      let data0 = data.link;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.reportDownload === void 0) {
          let err4 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/required", keyword: "required", params: { missingProperty: "reportDownload" }, message: "must have required property 'reportDownload'" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        for (let key1 in data0)
          if (key1 !== "reportDownload") {
            let err5 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        if (data0.reportDownload !== void 0) {
          let data1 = data0.reportDownload;
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.href === void 0) {
              let err6 = { instancePath: instancePath + "/link/reportDownload", schemaPath: "#/properties/link/properties/reportDownload/required", keyword: "required", params: { missingProperty: "href" }, message: "must have required property 'href'" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data1.method === void 0) {
              let err7 = { instancePath: instancePath + "/link/reportDownload", schemaPath: "#/properties/link/properties/reportDownload/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            for (let key2 in data1)
              if (!(key2 === "href" || key2 === "method")) {
                let err8 = { instancePath: instancePath + "/link/reportDownload", schemaPath: "#/properties/link/properties/reportDownload/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            if (data1.href !== void 0 && typeof data1.href != "string") {
              let err9 = { instancePath: instancePath + "/link/reportDownload/href", schemaPath: "#/properties/link/properties/reportDownload/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data1.method !== void 0) {
              let data3 = data1.method;
              if (typeof data3 != "string") {
                let err10 = { instancePath: instancePath + "/link/reportDownload/method", schemaPath: "#/properties/link/properties/reportDownload/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
              if (data3 !== "GET") {
                let err11 = { instancePath: instancePath + "/link/reportDownload/method", schemaPath: "#/properties/link/properties/reportDownload/properties/method/const", keyword: "const", params: { allowedValue: "GET" }, message: "must be equal to constant" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
          } else {
            let err12 = { instancePath: instancePath + "/link/reportDownload", schemaPath: "#/properties/link/properties/reportDownload/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/link", schemaPath: "#/properties/link/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.reportDefinitionId !== void 0 && typeof data.reportDefinitionId != "string") {
      let err14 = { instancePath: instancePath + "/reportDefinitionId", schemaPath: "#/properties/reportDefinitionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.reportName !== void 0 && typeof data.reportName != "string") {
      let err15 = { instancePath: instancePath + "/reportName", schemaPath: "#/properties/reportName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.reportMimeType !== void 0 && (validate265(data.reportMimeType, { instancePath: instancePath + "/reportMimeType", parentData: data, parentDataProperty: "reportMimeType", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate265.errors), errors = vErrors.length)), data.reportFrequency !== void 0 && (validate267(data.reportFrequency, { instancePath: instancePath + "/reportFrequency", parentData: data, parentDataProperty: "reportFrequency", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate267.errors), errors = vErrors.length)), data.status !== void 0 && (validate269(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate269.errors), errors = vErrors.length)), data.reportStartTime !== void 0 && typeof data.reportStartTime != "string") {
      let err16 = { instancePath: instancePath + "/reportStartTime", schemaPath: "#/properties/reportStartTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.reportEndTime !== void 0 && typeof data.reportEndTime != "string") {
      let err17 = { instancePath: instancePath + "/reportEndTime", schemaPath: "#/properties/reportEndTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.timezone !== void 0 && typeof data.timezone != "string") {
      let err18 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.reportId !== void 0 && typeof data.reportId != "string") {
      let err19 = { instancePath: instancePath + "/reportId", schemaPath: "#/properties/reportId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.organizationId !== void 0 && typeof data.organizationId != "string") {
      let err20 = { instancePath: instancePath + "/organizationId", schemaPath: "#/properties/organizationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.queuedTime !== void 0 && typeof data.queuedTime != "string") {
      let err21 = { instancePath: instancePath + "/queuedTime", schemaPath: "#/properties/queuedTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.reportGeneratingTime !== void 0 && typeof data.reportGeneratingTime != "string") {
      let err22 = { instancePath: instancePath + "/reportGeneratingTime", schemaPath: "#/properties/reportGeneratingTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.reportCompletedTime !== void 0 && typeof data.reportCompletedTime != "string") {
      let err23 = { instancePath: instancePath + "/reportCompletedTime", schemaPath: "#/properties/reportCompletedTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.subscriptionType !== void 0 && typeof data.subscriptionType != "string") {
      let err24 = { instancePath: instancePath + "/subscriptionType", schemaPath: "#/properties/subscriptionType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
  } else {
    let err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
  }
  return validate264.errors = vErrors, errors === 0;
}
validate264.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate263(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate263.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reportSearchResults === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reportSearchResults" }, message: "must have required property 'reportSearchResults'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "reportSearchResults") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.reportSearchResults !== void 0) {
      let data0 = data.reportSearchResults;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate264(data0[i0], { instancePath: instancePath + "/reportSearchResults/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate264.errors), errors = vErrors.length);
      } else {
        let err2 = { instancePath: instancePath + "/reportSearchResults", schemaPath: "#/properties/reportSearchResults/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate263.errors = vErrors, errors === 0;
}
validate263.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ReportRefusal = validate272, schema92 = { type: "object", required: ["submitTimeUtc", "reason", "message", "details"], properties: { submitTimeUtc: { type: "string" }, reason: { type: "string", enum: ["MISSING_FIELD", "INVALID_DATA"] }, message: { type: "string" }, details: { type: "array", items: { $ref: "#/$defs/FieldError" } } }, additionalProperties: !1 };
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate272.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.submitTimeUtc === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "submitTimeUtc" }, message: "must have required property 'submitTimeUtc'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reason === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.message === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.details === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "details" }, message: "must have required property 'details'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "submitTimeUtc" || key0 === "reason" || key0 === "message" || key0 === "details")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.submitTimeUtc !== void 0 && typeof data.submitTimeUtc != "string") {
      let err5 = { instancePath: instancePath + "/submitTimeUtc", schemaPath: "#/properties/submitTimeUtc/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.reason !== void 0) {
      let data1 = data.reason;
      if (typeof data1 != "string") {
        let err6 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data1 === "MISSING_FIELD" || data1 === "INVALID_DATA")) {
        let err7 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: schema92.properties.reason.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err8 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.details !== void 0) {
      let data3 = data.details;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate61(data3[i0], { instancePath: instancePath + "/details/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate61.errors), errors = vErrors.length);
      } else {
        let err9 = { instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate272.errors = vErrors, errors === 0;
}
validate272.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ErrorBean = validate274;
function validate274(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate274.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.message === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.detail === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "detail" }, message: "must have required property 'detail'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.localizationKey === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "localizationKey" }, message: "must have required property 'localizationKey'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "code" || key0 === "message" || key0 === "detail" || key0 === "localizationKey")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 != "string") {
        let err5 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data0 !== "RESOURCE_NOTFOUND") {
        let err6 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/const", keyword: "const", params: { allowedValue: "RESOURCE_NOTFOUND" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err7 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.detail !== void 0 && typeof data.detail != "string") {
      let err8 = { instancePath: instancePath + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.localizationKey !== void 0 && typeof data.localizationKey != "string") {
      let err9 = { instancePath: instancePath + "/localizationKey", schemaPath: "#/properties/localizationKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate274.errors = vErrors, errors === 0;
}
validate274.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var ReportDescription = validate275, schema94 = { type: "object", required: ["reportId", "reportName", "reportStatus"], properties: { organizationId: { type: "string" }, reportId: { type: "string" }, reportDefinitionId: { type: "string" }, reportName: { type: "string" }, reportMimeType: { $ref: "#/$defs/ReportMimeType" }, reportFrequency: { $ref: "#/$defs/ReportFrequency" }, reportFields: { type: "array", items: { type: "string" } }, reportStatus: { $ref: "#/$defs/ReportStatus" }, reportStartTime: { type: "string" }, reportEndTime: { type: "string" }, timezone: { type: "string" }, reportPreferences: { $ref: "#/$defs/ReportPreferences" } }, additionalProperties: !1 };
function validate279(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate279.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "signedAmounts" || key0 === "fieldNameConvention")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.signedAmounts !== void 0 && typeof data.signedAmounts != "boolean") {
      let err1 = { instancePath: instancePath + "/signedAmounts", schemaPath: "#/properties/signedAmounts/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.fieldNameConvention !== void 0 && typeof data.fieldNameConvention != "string") {
      let err2 = { instancePath: instancePath + "/fieldNameConvention", schemaPath: "#/properties/fieldNameConvention/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate279.errors = vErrors, errors === 0;
}
validate279.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate275(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate275.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.reportId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reportId" }, message: "must have required property 'reportId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.reportName === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reportName" }, message: "must have required property 'reportName'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.reportStatus === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reportStatus" }, message: "must have required property 'reportStatus'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema94.properties, key0)) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.organizationId !== void 0 && typeof data.organizationId != "string") {
      let err4 = { instancePath: instancePath + "/organizationId", schemaPath: "#/properties/organizationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.reportId !== void 0 && typeof data.reportId != "string") {
      let err5 = { instancePath: instancePath + "/reportId", schemaPath: "#/properties/reportId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.reportDefinitionId !== void 0 && typeof data.reportDefinitionId != "string") {
      let err6 = { instancePath: instancePath + "/reportDefinitionId", schemaPath: "#/properties/reportDefinitionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.reportName !== void 0 && typeof data.reportName != "string") {
      let err7 = { instancePath: instancePath + "/reportName", schemaPath: "#/properties/reportName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.reportMimeType !== void 0 && (validate265(data.reportMimeType, { instancePath: instancePath + "/reportMimeType", parentData: data, parentDataProperty: "reportMimeType", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate265.errors), errors = vErrors.length)), data.reportFrequency !== void 0 && (validate267(data.reportFrequency, { instancePath: instancePath + "/reportFrequency", parentData: data, parentDataProperty: "reportFrequency", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate267.errors), errors = vErrors.length)), data.reportFields !== void 0) {
      let data6 = data.reportFields;
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data6[i0] != "string") {
            let err8 = { instancePath: instancePath + "/reportFields/" + i0, schemaPath: "#/properties/reportFields/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
      } else {
        let err9 = { instancePath: instancePath + "/reportFields", schemaPath: "#/properties/reportFields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.reportStatus !== void 0 && (validate269(data.reportStatus, { instancePath: instancePath + "/reportStatus", parentData: data, parentDataProperty: "reportStatus", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate269.errors), errors = vErrors.length)), data.reportStartTime !== void 0 && typeof data.reportStartTime != "string") {
      let err10 = { instancePath: instancePath + "/reportStartTime", schemaPath: "#/properties/reportStartTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.reportEndTime !== void 0 && typeof data.reportEndTime != "string") {
      let err11 = { instancePath: instancePath + "/reportEndTime", schemaPath: "#/properties/reportEndTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.timezone !== void 0 && typeof data.timezone != "string") {
      let err12 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    data.reportPreferences !== void 0 && (validate279(data.reportPreferences, { instancePath: instancePath + "/reportPreferences", parentData: data, parentDataProperty: "reportPreferences", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate279.errors), errors = vErrors.length));
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate275.errors = vErrors, errors === 0;
}
validate275.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var PaymentBatchSummaries = validate281;
var schema97 = { type: "object", required: ["currencyCode", "paymentSubTypeDescription", "startTime", "endTime", "salesCount", "salesAmount", "creditCount", "creditAmount", "merchantId"], properties: { currencyCode: { type: "string" }, paymentSubTypeDescription: { type: "string" }, startTime: { type: "string" }, endTime: { type: "string" }, salesCount: { type: "integer" }, salesAmount: { type: "string" }, creditCount: { type: "integer" }, creditAmount: { type: "string" }, merchantId: { type: "string" }, merchantName: { type: "string" } }, additionalProperties: !1 };
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate282.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.currencyCode === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currencyCode" }, message: "must have required property 'currencyCode'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.paymentSubTypeDescription === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentSubTypeDescription" }, message: "must have required property 'paymentSubTypeDescription'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.startTime === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startTime" }, message: "must have required property 'startTime'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.endTime === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endTime" }, message: "must have required property 'endTime'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.salesCount === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "salesCount" }, message: "must have required property 'salesCount'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.salesAmount === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "salesAmount" }, message: "must have required property 'salesAmount'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.creditCount === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creditCount" }, message: "must have required property 'creditCount'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.creditAmount === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creditAmount" }, message: "must have required property 'creditAmount'" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.merchantId === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "merchantId" }, message: "must have required property 'merchantId'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema97.properties, key0)) {
        let err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    if (data.currencyCode !== void 0 && typeof data.currencyCode != "string") {
      let err10 = { instancePath: instancePath + "/currencyCode", schemaPath: "#/properties/currencyCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.paymentSubTypeDescription !== void 0 && typeof data.paymentSubTypeDescription != "string") {
      let err11 = { instancePath: instancePath + "/paymentSubTypeDescription", schemaPath: "#/properties/paymentSubTypeDescription/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.startTime !== void 0 && typeof data.startTime != "string") {
      let err12 = { instancePath: instancePath + "/startTime", schemaPath: "#/properties/startTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.endTime !== void 0 && typeof data.endTime != "string") {
      let err13 = { instancePath: instancePath + "/endTime", schemaPath: "#/properties/endTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.salesCount !== void 0) {
      let data4 = data.salesCount;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err14 = { instancePath: instancePath + "/salesCount", schemaPath: "#/properties/salesCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.salesAmount !== void 0 && typeof data.salesAmount != "string") {
      let err15 = { instancePath: instancePath + "/salesAmount", schemaPath: "#/properties/salesAmount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.creditCount !== void 0) {
      let data6 = data.creditCount;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        let err16 = { instancePath: instancePath + "/creditCount", schemaPath: "#/properties/creditCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.creditAmount !== void 0 && typeof data.creditAmount != "string") {
      let err17 = { instancePath: instancePath + "/creditAmount", schemaPath: "#/properties/creditAmount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.merchantId !== void 0 && typeof data.merchantId != "string") {
      let err18 = { instancePath: instancePath + "/merchantId", schemaPath: "#/properties/merchantId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.merchantName !== void 0 && typeof data.merchantName != "string") {
      let err19 = { instancePath: instancePath + "/merchantName", schemaPath: "#/properties/merchantName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate282.errors = vErrors, errors === 0;
}
validate282.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate281(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate281.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.startTime === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startTime" }, message: "must have required property 'startTime'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.endTime === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "endTime" }, message: "must have required property 'endTime'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.paymentBatchSummaries === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentBatchSummaries" }, message: "must have required property 'paymentBatchSummaries'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "startTime" || key0 === "endTime" || key0 === "paymentBatchSummaries")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.startTime !== void 0 && typeof data.startTime != "string") {
      let err4 = { instancePath: instancePath + "/startTime", schemaPath: "#/properties/startTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.endTime !== void 0 && typeof data.endTime != "string") {
      let err5 = { instancePath: instancePath + "/endTime", schemaPath: "#/properties/endTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.paymentBatchSummaries !== void 0) {
      let data2 = data.paymentBatchSummaries;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate282(data2[i0], { instancePath: instancePath + "/paymentBatchSummaries/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate282.errors), errors = vErrors.length);
      } else {
        let err6 = { instancePath: instancePath + "/paymentBatchSummaries", schemaPath: "#/properties/paymentBatchSummaries/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate281.errors = vErrors, errors === 0;
}
validate281.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var PurchaseRefundDetails = validate284;
function validate285(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate285.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.requestId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requestId" }, message: "must have required property 'requestId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "requestId" || key0 === "cybersourceMerchantId" || key0 === "transactionReferenceNumber" || key0 === "merchantReferenceNumber")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.requestId !== void 0 && typeof data.requestId != "string") {
      let err2 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.cybersourceMerchantId !== void 0 && typeof data.cybersourceMerchantId != "string") {
      let err3 = { instancePath: instancePath + "/cybersourceMerchantId", schemaPath: "#/properties/cybersourceMerchantId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.transactionReferenceNumber !== void 0 && typeof data.transactionReferenceNumber != "string") {
      let err4 = { instancePath: instancePath + "/transactionReferenceNumber", schemaPath: "#/properties/transactionReferenceNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.merchantReferenceNumber !== void 0 && typeof data.merchantReferenceNumber != "string") {
      let err5 = { instancePath: instancePath + "/merchantReferenceNumber", schemaPath: "#/properties/merchantReferenceNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate285.errors = vErrors, errors === 0;
}
validate285.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema100 = { type: "object", required: ["requestId"], properties: { requestId: { type: "string" }, transactionType: { type: "string" }, submissionTime: { type: "string" }, amount: { type: "string" }, currencyCode: { type: "string" }, paymentMethod: { type: "string" }, paymentType: { type: "string" }, accountSuffix: { type: "string" }, cybersourceBatchTime: { type: "string" }, cybersourceBatchId: { type: "string" }, cardType: { type: "string" } }, additionalProperties: !1 };
function validate287(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate287.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.requestId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requestId" }, message: "must have required property 'requestId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema100.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.requestId !== void 0 && typeof data.requestId != "string") {
      let err2 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.transactionType !== void 0 && typeof data.transactionType != "string") {
      let err3 = { instancePath: instancePath + "/transactionType", schemaPath: "#/properties/transactionType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.submissionTime !== void 0 && typeof data.submissionTime != "string") {
      let err4 = { instancePath: instancePath + "/submissionTime", schemaPath: "#/properties/submissionTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.amount !== void 0 && typeof data.amount != "string") {
      let err5 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.currencyCode !== void 0 && typeof data.currencyCode != "string") {
      let err6 = { instancePath: instancePath + "/currencyCode", schemaPath: "#/properties/currencyCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.paymentMethod !== void 0 && typeof data.paymentMethod != "string") {
      let err7 = { instancePath: instancePath + "/paymentMethod", schemaPath: "#/properties/paymentMethod/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.paymentType !== void 0 && typeof data.paymentType != "string") {
      let err8 = { instancePath: instancePath + "/paymentType", schemaPath: "#/properties/paymentType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.accountSuffix !== void 0 && typeof data.accountSuffix != "string") {
      let err9 = { instancePath: instancePath + "/accountSuffix", schemaPath: "#/properties/accountSuffix/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.cybersourceBatchTime !== void 0 && typeof data.cybersourceBatchTime != "string") {
      let err10 = { instancePath: instancePath + "/cybersourceBatchTime", schemaPath: "#/properties/cybersourceBatchTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.cybersourceBatchId !== void 0 && typeof data.cybersourceBatchId != "string") {
      let err11 = { instancePath: instancePath + "/cybersourceBatchId", schemaPath: "#/properties/cybersourceBatchId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.cardType !== void 0 && typeof data.cardType != "string") {
      let err12 = { instancePath: instancePath + "/cardType", schemaPath: "#/properties/cardType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate287.errors = vErrors, errors === 0;
}
validate287.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate289(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate289.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.requestId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requestId" }, message: "must have required property 'requestId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "requestId" || key0 === "transactionReferenceNumber" || key0 === "time" || key0 === "authorizationRequestId" || key0 === "amount" || key0 === "currencyCode" || key0 === "code" || key0 === "rcode")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.requestId !== void 0 && typeof data.requestId != "string") {
      let err2 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.transactionReferenceNumber !== void 0 && typeof data.transactionReferenceNumber != "string") {
      let err3 = { instancePath: instancePath + "/transactionReferenceNumber", schemaPath: "#/properties/transactionReferenceNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.time !== void 0 && typeof data.time != "string") {
      let err4 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.authorizationRequestId !== void 0 && typeof data.authorizationRequestId != "string") {
      let err5 = { instancePath: instancePath + "/authorizationRequestId", schemaPath: "#/properties/authorizationRequestId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.amount !== void 0 && typeof data.amount != "string") {
      let err6 = { instancePath: instancePath + "/amount", schemaPath: "#/properties/amount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.currencyCode !== void 0 && typeof data.currencyCode != "string") {
      let err7 = { instancePath: instancePath + "/currencyCode", schemaPath: "#/properties/currencyCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.code !== void 0 && typeof data.code != "string") {
      let err8 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.rcode !== void 0 && typeof data.rcode != "string") {
      let err9 = { instancePath: instancePath + "/rcode", schemaPath: "#/properties/rcode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate289.errors = vErrors, errors === 0;
}
validate289.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate291(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate291.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.requestId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requestId" }, message: "must have required property 'requestId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "requestId" || key0 === "firstName" || key0 === "lastName")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.requestId !== void 0 && typeof data.requestId != "string") {
      let err2 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.firstName !== void 0 && typeof data.firstName != "string") {
      let err3 = { instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.lastName !== void 0 && typeof data.lastName != "string") {
      let err4 = { instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate291.errors = vErrors, errors === 0;
}
validate291.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate293(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate293.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.requestId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requestId" }, message: "must have required property 'requestId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "requestId" || key0 === "status" || key0 === "settlementTime" || key0 === "reasonCode" || key0 === "errorText")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.requestId !== void 0 && typeof data.requestId != "string") {
      let err2 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.status !== void 0 && typeof data.status != "string") {
      let err3 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.settlementTime !== void 0 && typeof data.settlementTime != "string") {
      let err4 = { instancePath: instancePath + "/settlementTime", schemaPath: "#/properties/settlementTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.reasonCode !== void 0 && typeof data.reasonCode != "string") {
      let err5 = { instancePath: instancePath + "/reasonCode", schemaPath: "#/properties/reasonCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.errorText !== void 0 && typeof data.errorText != "string") {
      let err6 = { instancePath: instancePath + "/errorText", schemaPath: "#/properties/errorText/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate293.errors = vErrors, errors === 0;
}
validate293.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate284(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate284.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.offset === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "offset" }, message: "must have required property 'offset'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.limit === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limit" }, message: "must have required property 'limit'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.pageResults === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pageResults" }, message: "must have required property 'pageResults'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "offset" || key0 === "limit" || key0 === "pageResults" || key0 === "requestDetails" || key0 === "settlements" || key0 === "authorizations" || key0 === "others" || key0 === "settlementStatuses")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.offset !== void 0) {
      let data0 = data.offset;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err4 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.limit !== void 0) {
      let data1 = data.limit;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err5 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.pageResults !== void 0) {
      let data2 = data.pageResults;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err6 = { instancePath: instancePath + "/pageResults", schemaPath: "#/properties/pageResults/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.requestDetails !== void 0) {
      let data3 = data.requestDetails;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate285(data3[i0], { instancePath: instancePath + "/requestDetails/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate285.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/requestDetails", schemaPath: "#/properties/requestDetails/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.settlements !== void 0) {
      let data5 = data.settlements;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate287(data5[i1], { instancePath: instancePath + "/settlements/" + i1, parentData: data5, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate287.errors), errors = vErrors.length);
      } else {
        let err8 = { instancePath: instancePath + "/settlements", schemaPath: "#/properties/settlements/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.authorizations !== void 0) {
      let data7 = data.authorizations;
      if (Array.isArray(data7)) {
        let len2 = data7.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate289(data7[i2], { instancePath: instancePath + "/authorizations/" + i2, parentData: data7, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate289.errors), errors = vErrors.length);
      } else {
        let err9 = { instancePath: instancePath + "/authorizations", schemaPath: "#/properties/authorizations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.others !== void 0) {
      let data9 = data.others;
      if (Array.isArray(data9)) {
        let len3 = data9.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate291(data9[i3], { instancePath: instancePath + "/others/" + i3, parentData: data9, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate291.errors), errors = vErrors.length);
      } else {
        let err10 = { instancePath: instancePath + "/others", schemaPath: "#/properties/others/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.settlementStatuses !== void 0) {
      let data11 = data.settlementStatuses;
      if (Array.isArray(data11)) {
        let len4 = data11.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate293(data11[i4], { instancePath: instancePath + "/settlementStatuses/" + i4, parentData: data11, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate293.errors), errors = vErrors.length);
      } else {
        let err11 = { instancePath: instancePath + "/settlementStatuses", schemaPath: "#/properties/settlementStatuses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate284.errors = vErrors, errors === 0;
}
validate284.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var MicroformRefusal = validate295;
function validate296(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate296.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length < 1) {
      let err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.location === void 0) {
          let err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property 'location'" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.message === void 0) {
          let err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        for (let key0 in data0)
          if (!(key0 === "location" || key0 === "message")) {
            let err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        if (data0.location !== void 0 && typeof data0.location != "string") {
          let err4 = { instancePath: instancePath + "/" + i0 + "/location", schemaPath: "#/items/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0.message !== void 0 && typeof data0.message != "string") {
          let err5 = { instancePath: instancePath + "/" + i0 + "/message", schemaPath: "#/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate296.errors = vErrors, errors === 0;
}
validate296.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate295(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate295.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.responseStatus === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "responseStatus" }, message: "must have required property 'responseStatus'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "responseStatus") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.responseStatus !== void 0) {
      let data0 = data.responseStatus;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.status === void 0) {
          let err2 = { instancePath: instancePath + "/responseStatus", schemaPath: "#/properties/responseStatus/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.reason === void 0) {
          let err3 = { instancePath: instancePath + "/responseStatus", schemaPath: "#/properties/responseStatus/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.message === void 0) {
          let err4 = { instancePath: instancePath + "/responseStatus", schemaPath: "#/properties/responseStatus/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        for (let key1 in data0)
          if (!(key1 === "status" || key1 === "reason" || key1 === "message" || key1 === "correlationId" || key1 === "details")) {
            let err5 = { instancePath: instancePath + "/responseStatus", schemaPath: "#/properties/responseStatus/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        if (data0.status !== void 0) {
          let data1 = data0.status;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            let err6 = { instancePath: instancePath + "/responseStatus/status", schemaPath: "#/properties/responseStatus/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data0.reason !== void 0 && typeof data0.reason != "string") {
          let err7 = { instancePath: instancePath + "/responseStatus/reason", schemaPath: "#/properties/responseStatus/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data0.message !== void 0 && typeof data0.message != "string") {
          let err8 = { instancePath: instancePath + "/responseStatus/message", schemaPath: "#/properties/responseStatus/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data0.correlationId !== void 0 && typeof data0.correlationId != "string") {
          let err9 = { instancePath: instancePath + "/responseStatus/correlationId", schemaPath: "#/properties/responseStatus/properties/correlationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        data0.details !== void 0 && (validate296(data0.details, { instancePath: instancePath + "/responseStatus/details", parentData: data0, parentDataProperty: "details", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate296.errors), errors = vErrors.length));
      } else {
        let err10 = { instancePath: instancePath + "/responseStatus", schemaPath: "#/properties/responseStatus/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate295.errors = vErrors, errors === 0;
}
validate295.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var UnifiedCheckoutRefusal = validate298;
function validate298(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate298.evaluated;
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
      if (!(key0 === "correlationId" || key0 === "reason" || key0 === "message" || key0 === "informationLink" || key0 === "details")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.correlationId !== void 0 && typeof data.correlationId != "string") {
      let err3 = { instancePath: instancePath + "/correlationId", schemaPath: "#/properties/correlationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.reason !== void 0 && typeof data.reason != "string") {
      let err4 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err5 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.informationLink !== void 0 && typeof data.informationLink != "string") {
      let err6 = { instancePath: instancePath + "/informationLink", schemaPath: "#/properties/informationLink/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    data.details !== void 0 && (validate296(data.details, { instancePath: instancePath + "/details", parentData: data, parentDataProperty: "details", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate296.errors), errors = vErrors.length));
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate298.errors = vErrors, errors === 0;
}
validate298.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var PublicKey = validate300;
function validate300(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate300.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kty === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kty" }, message: "must have required property 'kty'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.n === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "n" }, message: "must have required property 'n'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.e === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "e" }, message: "must have required property 'e'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.kid === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kid" }, message: "must have required property 'kid'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "kty" || key0 === "n" || key0 === "e" || key0 === "use" || key0 === "alg" || key0 === "kid")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.kty !== void 0) {
      let data0 = data.kty;
      if (typeof data0 != "string") {
        let err5 = { instancePath: instancePath + "/kty", schemaPath: "#/properties/kty/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data0 !== "RSA") {
        let err6 = { instancePath: instancePath + "/kty", schemaPath: "#/properties/kty/const", keyword: "const", params: { allowedValue: "RSA" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.n !== void 0 && typeof data.n != "string") {
      let err7 = { instancePath: instancePath + "/n", schemaPath: "#/properties/n/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.e !== void 0 && typeof data.e != "string") {
      let err8 = { instancePath: instancePath + "/e", schemaPath: "#/properties/e/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.use !== void 0 && typeof data.use != "string") {
      let err9 = { instancePath: instancePath + "/use", schemaPath: "#/properties/use/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.alg !== void 0 && typeof data.alg != "string") {
      let err10 = { instancePath: instancePath + "/alg", schemaPath: "#/properties/alg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.kid !== void 0 && typeof data.kid != "string") {
      let err11 = { instancePath: instancePath + "/kid", schemaPath: "#/properties/kid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate300.errors = vErrors, errors === 0;
}
validate300.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var VaultCustomer = validate301, schema108 = { type: "object", required: ["_links", "id", "metadata"], properties: { _links: { $ref: "#/$defs/VaultLinks" }, id: { type: "string" }, buyerInformation: { type: "object" }, clientReferenceInformation: { type: "object" }, objectInformation: { type: "object" }, merchantDefinedInformation: { type: "array", items: { type: "object" } }, defaultPaymentInstrument: { $ref: "#/$defs/VaultRequiredId" }, defaultShippingAddress: { $ref: "#/$defs/VaultRequiredId" }, metadata: { $ref: "#/$defs/VaultMetadata" }, _embedded: { type: "object", properties: { defaultPaymentInstrument: { $ref: "#/$defs/VaultPaymentInstrument" }, defaultShippingAddress: { $ref: "#/$defs/VaultShippingAddress" } }, additionalProperties: !1 } }, additionalProperties: !1 };
function validate303(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate303.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.href === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "href" }, message: "must have required property 'href'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "href") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.href !== void 0 && typeof data.href != "string") {
      let err2 = { instancePath: instancePath + "/href", schemaPath: "#/properties/href/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate303.errors = vErrors, errors === 0;
}
validate303.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate302.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "self" || key0 === "customer" || key0 === "paymentInstruments" || key0 === "shippingAddresses" || key0 === "first" || key0 === "prev" || key0 === "next" || key0 === "last")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.self !== void 0 && (validate303(data.self, { instancePath: instancePath + "/self", parentData: data, parentDataProperty: "self", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate303.errors), errors = vErrors.length)), data.customer !== void 0 && (validate303(data.customer, { instancePath: instancePath + "/customer", parentData: data, parentDataProperty: "customer", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate303.errors), errors = vErrors.length)), data.paymentInstruments !== void 0 && (validate303(data.paymentInstruments, { instancePath: instancePath + "/paymentInstruments", parentData: data, parentDataProperty: "paymentInstruments", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate303.errors), errors = vErrors.length)), data.shippingAddresses !== void 0 && (validate303(data.shippingAddresses, { instancePath: instancePath + "/shippingAddresses", parentData: data, parentDataProperty: "shippingAddresses", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate303.errors), errors = vErrors.length)), data.first !== void 0 && (validate303(data.first, { instancePath: instancePath + "/first", parentData: data, parentDataProperty: "first", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate303.errors), errors = vErrors.length)), data.prev !== void 0 && (validate303(data.prev, { instancePath: instancePath + "/prev", parentData: data, parentDataProperty: "prev", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate303.errors), errors = vErrors.length)), data.next !== void 0 && (validate303(data.next, { instancePath: instancePath + "/next", parentData: data, parentDataProperty: "next", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate303.errors), errors = vErrors.length)), data.last !== void 0 && (validate303(data.last, { instancePath: instancePath + "/last", parentData: data, parentDataProperty: "last", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate303.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate302.errors = vErrors, errors === 0;
}
validate302.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate315(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate315.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.creator === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creator" }, message: "must have required property 'creator'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "creator") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.creator !== void 0 && typeof data.creator != "string") {
      let err2 = { instancePath: instancePath + "/creator", schemaPath: "#/properties/creator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate315.errors = vErrors, errors === 0;
}
validate315.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema112 = { type: "object", required: ["_links", "id", "object", "state", "instrumentIdentifier", "metadata"], properties: { _links: { $ref: "#/$defs/VaultLinks" }, id: { type: "string" }, object: { type: "string", enum: ["paymentInstrument"] }, default: { type: "boolean" }, state: { type: "string", enum: ["ACTIVE", "CLOSED"] }, card: { type: "object" }, bankAccount: { type: "object" }, billTo: { type: "object" }, buyerInformation: { type: "object" }, processingInformation: { type: "object" }, merchantInformation: { type: "object" }, instrumentIdentifier: { $ref: "#/$defs/VaultRequiredId" }, metadata: { $ref: "#/$defs/VaultMetadata" }, _embedded: { type: "object", properties: { instrumentIdentifier: { $ref: "#/$defs/VaultInstrumentIdentifier" } }, additionalProperties: !1 } }, additionalProperties: !1 }, schema113 = { type: "object", required: ["_links", "id", "object", "state", "card", "metadata"], properties: { _links: { $ref: "#/$defs/VaultLinks" }, id: { type: "string" }, object: { type: "string", enum: ["instrumentIdentifier"] }, state: { type: "string", enum: ["ACTIVE", "CLOSED"] }, card: { type: "object", required: ["number"], properties: { number: { type: "string" }, expirationMonth: { type: "string" }, expirationYear: { type: "string" } }, additionalProperties: !1 }, billTo: { type: "object" }, processingInformation: { type: "object" }, metadata: { $ref: "#/$defs/VaultMetadata" } }, additionalProperties: !1 };
function validate321(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate321.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data._links === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_links" }, message: "must have required property '_links'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.object === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.state === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.card === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "card" }, message: "must have required property 'card'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.metadata === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "_links" || key0 === "id" || key0 === "object" || key0 === "state" || key0 === "card" || key0 === "billTo" || key0 === "processingInformation" || key0 === "metadata")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data._links !== void 0 && (validate302(data._links, { instancePath: instancePath + "/_links", parentData: data, parentDataProperty: "_links", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate302.errors), errors = vErrors.length)), data.id !== void 0 && typeof data.id != "string") {
      let err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.object !== void 0) {
      let data2 = data.object;
      if (typeof data2 != "string") {
        let err8 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data2 !== "instrumentIdentifier") {
        let err9 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: schema113.properties.object.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.state !== void 0) {
      let data3 = data.state;
      if (typeof data3 != "string") {
        let err10 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (!(data3 === "ACTIVE" || data3 === "CLOSED")) {
        let err11 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema113.properties.state.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.card !== void 0) {
      let data4 = data.card;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.number === void 0) {
          let err12 = { instancePath: instancePath + "/card", schemaPath: "#/properties/card/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        for (let key1 in data4)
          if (!(key1 === "number" || key1 === "expirationMonth" || key1 === "expirationYear")) {
            let err13 = { instancePath: instancePath + "/card", schemaPath: "#/properties/card/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        if (data4.number !== void 0 && typeof data4.number != "string") {
          let err14 = { instancePath: instancePath + "/card/number", schemaPath: "#/properties/card/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data4.expirationMonth !== void 0 && typeof data4.expirationMonth != "string") {
          let err15 = { instancePath: instancePath + "/card/expirationMonth", schemaPath: "#/properties/card/properties/expirationMonth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data4.expirationYear !== void 0 && typeof data4.expirationYear != "string") {
          let err16 = { instancePath: instancePath + "/card/expirationYear", schemaPath: "#/properties/card/properties/expirationYear/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/card", schemaPath: "#/properties/card/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.billTo !== void 0) {
      let data8 = data.billTo;
      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
        let err18 = { instancePath: instancePath + "/billTo", schemaPath: "#/properties/billTo/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.processingInformation !== void 0) {
      let data9 = data.processingInformation;
      if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
        let err19 = { instancePath: instancePath + "/processingInformation", schemaPath: "#/properties/processingInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    data.metadata !== void 0 && (validate315(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate315.errors), errors = vErrors.length));
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate321.errors = vErrors, errors === 0;
}
validate321.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate317(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate317.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data._links === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_links" }, message: "must have required property '_links'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.object === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.state === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.instrumentIdentifier === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instrumentIdentifier" }, message: "must have required property 'instrumentIdentifier'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.metadata === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema112.properties, key0)) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data._links !== void 0 && (validate302(data._links, { instancePath: instancePath + "/_links", parentData: data, parentDataProperty: "_links", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate302.errors), errors = vErrors.length)), data.id !== void 0 && typeof data.id != "string") {
      let err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.object !== void 0) {
      let data2 = data.object;
      if (typeof data2 != "string") {
        let err8 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data2 !== "paymentInstrument") {
        let err9 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: schema112.properties.object.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.default !== void 0 && typeof data.default != "boolean") {
      let err10 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.state !== void 0) {
      let data4 = data.state;
      if (typeof data4 != "string") {
        let err11 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (!(data4 === "ACTIVE" || data4 === "CLOSED")) {
        let err12 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema112.properties.state.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.card !== void 0) {
      let data5 = data.card;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        let err13 = { instancePath: instancePath + "/card", schemaPath: "#/properties/card/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.bankAccount !== void 0) {
      let data6 = data.bankAccount;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        let err14 = { instancePath: instancePath + "/bankAccount", schemaPath: "#/properties/bankAccount/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.billTo !== void 0) {
      let data7 = data.billTo;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        let err15 = { instancePath: instancePath + "/billTo", schemaPath: "#/properties/billTo/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.buyerInformation !== void 0) {
      let data8 = data.buyerInformation;
      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
        let err16 = { instancePath: instancePath + "/buyerInformation", schemaPath: "#/properties/buyerInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.processingInformation !== void 0) {
      let data9 = data.processingInformation;
      if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
        let err17 = { instancePath: instancePath + "/processingInformation", schemaPath: "#/properties/processingInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.merchantInformation !== void 0) {
      let data10 = data.merchantInformation;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
        let err18 = { instancePath: instancePath + "/merchantInformation", schemaPath: "#/properties/merchantInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.instrumentIdentifier !== void 0 && (validate67(data.instrumentIdentifier, { instancePath: instancePath + "/instrumentIdentifier", parentData: data, parentDataProperty: "instrumentIdentifier", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate67.errors), errors = vErrors.length)), data.metadata !== void 0 && (validate315(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate315.errors), errors = vErrors.length)), data._embedded !== void 0) {
      let data13 = data._embedded;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (let key1 in data13)
          if (key1 !== "instrumentIdentifier") {
            let err19 = { instancePath: instancePath + "/_embedded", schemaPath: "#/properties/_embedded/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        data13.instrumentIdentifier !== void 0 && (validate321(data13.instrumentIdentifier, { instancePath: instancePath + "/_embedded/instrumentIdentifier", parentData: data13, parentDataProperty: "instrumentIdentifier", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate321.errors), errors = vErrors.length));
      } else {
        let err20 = { instancePath: instancePath + "/_embedded", schemaPath: "#/properties/_embedded/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate317.errors = vErrors, errors === 0;
}
validate317.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate326(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate326.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data._links === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_links" }, message: "must have required property '_links'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.metadata === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "_links" || key0 === "id" || key0 === "default" || key0 === "shipTo" || key0 === "metadata")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data._links !== void 0 && (validate302(data._links, { instancePath: instancePath + "/_links", parentData: data, parentDataProperty: "_links", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate302.errors), errors = vErrors.length)), data.id !== void 0 && typeof data.id != "string") {
      let err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.default !== void 0 && typeof data.default != "boolean") {
      let err5 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.shipTo !== void 0) {
      let data3 = data.shipTo;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        let err6 = { instancePath: instancePath + "/shipTo", schemaPath: "#/properties/shipTo/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    data.metadata !== void 0 && (validate315(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate315.errors), errors = vErrors.length));
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate326.errors = vErrors, errors === 0;
}
validate326.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate301(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate301.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data._links === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_links" }, message: "must have required property '_links'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.metadata === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema108.properties, key0)) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data._links !== void 0 && (validate302(data._links, { instancePath: instancePath + "/_links", parentData: data, parentDataProperty: "_links", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate302.errors), errors = vErrors.length)), data.id !== void 0 && typeof data.id != "string") {
      let err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.buyerInformation !== void 0) {
      let data2 = data.buyerInformation;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        let err5 = { instancePath: instancePath + "/buyerInformation", schemaPath: "#/properties/buyerInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.clientReferenceInformation !== void 0) {
      let data3 = data.clientReferenceInformation;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        let err6 = { instancePath: instancePath + "/clientReferenceInformation", schemaPath: "#/properties/clientReferenceInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.objectInformation !== void 0) {
      let data4 = data.objectInformation;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        let err7 = { instancePath: instancePath + "/objectInformation", schemaPath: "#/properties/objectInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.merchantDefinedInformation !== void 0) {
      let data5 = data.merchantDefinedInformation;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
            let err8 = { instancePath: instancePath + "/merchantDefinedInformation/" + i0, schemaPath: "#/properties/merchantDefinedInformation/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        let err9 = { instancePath: instancePath + "/merchantDefinedInformation", schemaPath: "#/properties/merchantDefinedInformation/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.defaultPaymentInstrument !== void 0 && (validate67(data.defaultPaymentInstrument, { instancePath: instancePath + "/defaultPaymentInstrument", parentData: data, parentDataProperty: "defaultPaymentInstrument", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate67.errors), errors = vErrors.length)), data.defaultShippingAddress !== void 0 && (validate67(data.defaultShippingAddress, { instancePath: instancePath + "/defaultShippingAddress", parentData: data, parentDataProperty: "defaultShippingAddress", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate67.errors), errors = vErrors.length)), data.metadata !== void 0 && (validate315(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate315.errors), errors = vErrors.length)), data._embedded !== void 0) {
      let data10 = data._embedded;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (let key1 in data10)
          if (!(key1 === "defaultPaymentInstrument" || key1 === "defaultShippingAddress")) {
            let err10 = { instancePath: instancePath + "/_embedded", schemaPath: "#/properties/_embedded/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        data10.defaultPaymentInstrument !== void 0 && (validate317(data10.defaultPaymentInstrument, { instancePath: instancePath + "/_embedded/defaultPaymentInstrument", parentData: data10, parentDataProperty: "defaultPaymentInstrument", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate317.errors), errors = vErrors.length)), data10.defaultShippingAddress !== void 0 && (validate326(data10.defaultShippingAddress, { instancePath: instancePath + "/_embedded/defaultShippingAddress", parentData: data10, parentDataProperty: "defaultShippingAddress", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate326.errors), errors = vErrors.length));
      } else {
        let err11 = { instancePath: instancePath + "/_embedded", schemaPath: "#/properties/_embedded/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate301.errors = vErrors, errors === 0;
}
validate301.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var VaultErrors = validate330, schema115 = { type: "object", required: ["errors"], properties: { errors: { type: "array", items: { type: "object", required: ["type", "message"], properties: { type: { type: "string", enum: ["missingFields", "invalidFields", "invalidHeaders", "forbidden", "notFound", "conflict", "instrumentIdentifierDeletionError", "notAvailable"] }, message: { type: "string" }, details: { type: "array", items: { type: "object", required: ["name", "location"], properties: { name: { type: "string" }, location: { type: "string", enum: ["body", "query", "header"] } }, additionalProperties: !1 } } }, additionalProperties: !1 } }, _links: { $ref: "#/$defs/VaultLinks" } }, additionalProperties: !1 };
function validate330(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate330.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.errors === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "errors" || key0 === "_links")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.errors !== void 0) {
      let data0 = data.errors;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.type === void 0) {
              let err2 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.message === void 0) {
              let err3 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            for (let key1 in data1)
              if (!(key1 === "type" || key1 === "message" || key1 === "details")) {
                let err4 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            if (data1.type !== void 0) {
              let data2 = data1.type;
              if (typeof data2 != "string") {
                let err5 = { instancePath: instancePath + "/errors/" + i0 + "/type", schemaPath: "#/properties/errors/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
              if (!(data2 === "missingFields" || data2 === "invalidFields" || data2 === "invalidHeaders" || data2 === "forbidden" || data2 === "notFound" || data2 === "conflict" || data2 === "instrumentIdentifierDeletionError" || data2 === "notAvailable")) {
                let err6 = { instancePath: instancePath + "/errors/" + i0 + "/type", schemaPath: "#/properties/errors/items/properties/type/enum", keyword: "enum", params: { allowedValues: schema115.properties.errors.items.properties.type.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            }
            if (data1.message !== void 0 && typeof data1.message != "string") {
              let err7 = { instancePath: instancePath + "/errors/" + i0 + "/message", schemaPath: "#/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data1.details !== void 0) {
              let data4 = data1.details;
              if (Array.isArray(data4)) {
                let len1 = data4.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data5 = data4[i1];
                  if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                    if (data5.name === void 0) {
                      let err8 = { instancePath: instancePath + "/errors/" + i0 + "/details/" + i1, schemaPath: "#/properties/errors/items/properties/details/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                    }
                    if (data5.location === void 0) {
                      let err9 = { instancePath: instancePath + "/errors/" + i0 + "/details/" + i1, schemaPath: "#/properties/errors/items/properties/details/items/required", keyword: "required", params: { missingProperty: "location" }, message: "must have required property 'location'" };
                      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                    }
                    for (let key2 in data5)
                      if (!(key2 === "name" || key2 === "location")) {
                        let err10 = { instancePath: instancePath + "/errors/" + i0 + "/details/" + i1, schemaPath: "#/properties/errors/items/properties/details/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                      }
                    if (data5.name !== void 0 && typeof data5.name != "string") {
                      let err11 = { instancePath: instancePath + "/errors/" + i0 + "/details/" + i1 + "/name", schemaPath: "#/properties/errors/items/properties/details/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                    }
                    if (data5.location !== void 0) {
                      let data7 = data5.location;
                      if (typeof data7 != "string") {
                        let err12 = { instancePath: instancePath + "/errors/" + i0 + "/details/" + i1 + "/location", schemaPath: "#/properties/errors/items/properties/details/items/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                      }
                      if (!(data7 === "body" || data7 === "query" || data7 === "header")) {
                        let err13 = { instancePath: instancePath + "/errors/" + i0 + "/details/" + i1 + "/location", schemaPath: "#/properties/errors/items/properties/details/items/properties/location/enum", keyword: "enum", params: { allowedValues: schema115.properties.errors.items.properties.details.items.properties.location.enum }, message: "must be equal to one of the allowed values" };
                        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                      }
                    }
                  } else {
                    let err14 = { instancePath: instancePath + "/errors/" + i0 + "/details/" + i1, schemaPath: "#/properties/errors/items/properties/details/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                  }
                }
              } else {
                let err15 = { instancePath: instancePath + "/errors/" + i0 + "/details", schemaPath: "#/properties/errors/items/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            }
          } else {
            let err16 = { instancePath: instancePath + "/errors/" + i0, schemaPath: "#/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        let err17 = { instancePath: instancePath + "/errors", schemaPath: "#/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    data._links !== void 0 && (validate302(data._links, { instancePath: instancePath + "/_links", parentData: data, parentDataProperty: "_links", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate302.errors), errors = vErrors.length));
  } else {
    let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate330.errors = vErrors, errors === 0;
}
validate330.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var VaultPaymentInstruments = validate332, schema116 = { type: "object", required: ["_links", "object", "offset", "limit", "count", "total"], properties: { _links: { $ref: "#/$defs/VaultLinks" }, object: { type: "string", enum: ["collection"] }, offset: { type: "integer" }, limit: { type: "integer" }, count: { type: "integer" }, total: { type: "integer" }, _embedded: { type: "object", properties: { paymentInstruments: { type: "array", items: { $ref: "#/$defs/VaultPaymentInstrument" } } }, additionalProperties: !1 } }, additionalProperties: !1 };
function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate332.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data._links === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_links" }, message: "must have required property '_links'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.object === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.offset === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "offset" }, message: "must have required property 'offset'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.limit === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limit" }, message: "must have required property 'limit'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.count === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.total === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "_links" || key0 === "object" || key0 === "offset" || key0 === "limit" || key0 === "count" || key0 === "total" || key0 === "_embedded")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data._links !== void 0 && (validate302(data._links, { instancePath: instancePath + "/_links", parentData: data, parentDataProperty: "_links", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate302.errors), errors = vErrors.length)), data.object !== void 0) {
      let data1 = data.object;
      if (typeof data1 != "string") {
        let err7 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data1 !== "collection") {
        let err8 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: schema116.properties.object.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.offset !== void 0) {
      let data2 = data.offset;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err9 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.limit !== void 0) {
      let data3 = data.limit;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err10 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.count !== void 0) {
      let data4 = data.count;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err11 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.total !== void 0) {
      let data5 = data.total;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err12 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data._embedded !== void 0) {
      let data6 = data._embedded;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (let key1 in data6)
          if (key1 !== "paymentInstruments") {
            let err13 = { instancePath: instancePath + "/_embedded", schemaPath: "#/properties/_embedded/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        if (data6.paymentInstruments !== void 0) {
          let data7 = data6.paymentInstruments;
          if (Array.isArray(data7)) {
            let len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++)
              validate317(data7[i0], { instancePath: instancePath + "/_embedded/paymentInstruments/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate317.errors), errors = vErrors.length);
          } else {
            let err14 = { instancePath: instancePath + "/_embedded/paymentInstruments", schemaPath: "#/properties/_embedded/properties/paymentInstruments/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/_embedded", schemaPath: "#/properties/_embedded/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate332.errors = vErrors, errors === 0;
}
validate332.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var VaultPaymentInstrument = validate335;
function validate335(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate335.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data._links === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_links" }, message: "must have required property '_links'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.object === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.state === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.instrumentIdentifier === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "instrumentIdentifier" }, message: "must have required property 'instrumentIdentifier'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.metadata === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema112.properties, key0)) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data._links !== void 0 && (validate302(data._links, { instancePath: instancePath + "/_links", parentData: data, parentDataProperty: "_links", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate302.errors), errors = vErrors.length)), data.id !== void 0 && typeof data.id != "string") {
      let err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.object !== void 0) {
      let data2 = data.object;
      if (typeof data2 != "string") {
        let err8 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data2 !== "paymentInstrument") {
        let err9 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: schema112.properties.object.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.default !== void 0 && typeof data.default != "boolean") {
      let err10 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.state !== void 0) {
      let data4 = data.state;
      if (typeof data4 != "string") {
        let err11 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (!(data4 === "ACTIVE" || data4 === "CLOSED")) {
        let err12 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema112.properties.state.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.card !== void 0) {
      let data5 = data.card;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        let err13 = { instancePath: instancePath + "/card", schemaPath: "#/properties/card/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.bankAccount !== void 0) {
      let data6 = data.bankAccount;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        let err14 = { instancePath: instancePath + "/bankAccount", schemaPath: "#/properties/bankAccount/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.billTo !== void 0) {
      let data7 = data.billTo;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7))) {
        let err15 = { instancePath: instancePath + "/billTo", schemaPath: "#/properties/billTo/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.buyerInformation !== void 0) {
      let data8 = data.buyerInformation;
      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
        let err16 = { instancePath: instancePath + "/buyerInformation", schemaPath: "#/properties/buyerInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.processingInformation !== void 0) {
      let data9 = data.processingInformation;
      if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
        let err17 = { instancePath: instancePath + "/processingInformation", schemaPath: "#/properties/processingInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.merchantInformation !== void 0) {
      let data10 = data.merchantInformation;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
        let err18 = { instancePath: instancePath + "/merchantInformation", schemaPath: "#/properties/merchantInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.instrumentIdentifier !== void 0 && (validate67(data.instrumentIdentifier, { instancePath: instancePath + "/instrumentIdentifier", parentData: data, parentDataProperty: "instrumentIdentifier", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate67.errors), errors = vErrors.length)), data.metadata !== void 0 && (validate315(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate315.errors), errors = vErrors.length)), data._embedded !== void 0) {
      let data13 = data._embedded;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        for (let key1 in data13)
          if (key1 !== "instrumentIdentifier") {
            let err19 = { instancePath: instancePath + "/_embedded", schemaPath: "#/properties/_embedded/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        data13.instrumentIdentifier !== void 0 && (validate321(data13.instrumentIdentifier, { instancePath: instancePath + "/_embedded/instrumentIdentifier", parentData: data13, parentDataProperty: "instrumentIdentifier", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate321.errors), errors = vErrors.length));
      } else {
        let err20 = { instancePath: instancePath + "/_embedded", schemaPath: "#/properties/_embedded/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate335.errors = vErrors, errors === 0;
}
validate335.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var VaultShippingAddresses = validate340, schema118 = { type: "object", required: ["_links", "object", "offset", "limit", "count", "total"], properties: { _links: { $ref: "#/$defs/VaultLinks" }, object: { type: "string", enum: ["collection"] }, offset: { type: "integer" }, limit: { type: "integer" }, count: { type: "integer" }, total: { type: "integer" }, _embedded: { type: "object", properties: { shippingAddresses: { type: "array", items: { $ref: "#/$defs/VaultShippingAddress" } } }, additionalProperties: !1 } }, additionalProperties: !1 };
function validate340(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate340.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data._links === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_links" }, message: "must have required property '_links'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.object === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.offset === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "offset" }, message: "must have required property 'offset'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.limit === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limit" }, message: "must have required property 'limit'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.count === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.total === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "total" }, message: "must have required property 'total'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "_links" || key0 === "object" || key0 === "offset" || key0 === "limit" || key0 === "count" || key0 === "total" || key0 === "_embedded")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data._links !== void 0 && (validate302(data._links, { instancePath: instancePath + "/_links", parentData: data, parentDataProperty: "_links", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate302.errors), errors = vErrors.length)), data.object !== void 0) {
      let data1 = data.object;
      if (typeof data1 != "string") {
        let err7 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data1 !== "collection") {
        let err8 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: schema118.properties.object.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.offset !== void 0) {
      let data2 = data.offset;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err9 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.limit !== void 0) {
      let data3 = data.limit;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        let err10 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.count !== void 0) {
      let data4 = data.count;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        let err11 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.total !== void 0) {
      let data5 = data.total;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        let err12 = { instancePath: instancePath + "/total", schemaPath: "#/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data._embedded !== void 0) {
      let data6 = data._embedded;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (let key1 in data6)
          if (key1 !== "shippingAddresses") {
            let err13 = { instancePath: instancePath + "/_embedded", schemaPath: "#/properties/_embedded/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        if (data6.shippingAddresses !== void 0) {
          let data7 = data6.shippingAddresses;
          if (Array.isArray(data7)) {
            let len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++)
              validate326(data7[i0], { instancePath: instancePath + "/_embedded/shippingAddresses/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate326.errors), errors = vErrors.length);
          } else {
            let err14 = { instancePath: instancePath + "/_embedded/shippingAddresses", schemaPath: "#/properties/_embedded/properties/shippingAddresses/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/_embedded", schemaPath: "#/properties/_embedded/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate340.errors = vErrors, errors === 0;
}
validate340.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var VaultShippingAddress = validate343;
function validate343(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate343.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data._links === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_links" }, message: "must have required property '_links'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.metadata === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "_links" || key0 === "id" || key0 === "default" || key0 === "shipTo" || key0 === "metadata")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data._links !== void 0 && (validate302(data._links, { instancePath: instancePath + "/_links", parentData: data, parentDataProperty: "_links", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate302.errors), errors = vErrors.length)), data.id !== void 0 && typeof data.id != "string") {
      let err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.default !== void 0 && typeof data.default != "boolean") {
      let err5 = { instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.shipTo !== void 0) {
      let data3 = data.shipTo;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        let err6 = { instancePath: instancePath + "/shipTo", schemaPath: "#/properties/shipTo/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    data.metadata !== void 0 && (validate315(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate315.errors), errors = vErrors.length));
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate343.errors = vErrors, errors === 0;
}
validate343.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var VaultInstrumentIdentifier = validate346;
function validate346(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate346.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data._links === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_links" }, message: "must have required property '_links'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.object === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "object" }, message: "must have required property 'object'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.state === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.card === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "card" }, message: "must have required property 'card'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.metadata === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" }, message: "must have required property 'metadata'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "_links" || key0 === "id" || key0 === "object" || key0 === "state" || key0 === "card" || key0 === "billTo" || key0 === "processingInformation" || key0 === "metadata")) {
        let err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    if (data._links !== void 0 && (validate302(data._links, { instancePath: instancePath + "/_links", parentData: data, parentDataProperty: "_links", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate302.errors), errors = vErrors.length)), data.id !== void 0 && typeof data.id != "string") {
      let err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.object !== void 0) {
      let data2 = data.object;
      if (typeof data2 != "string") {
        let err8 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (data2 !== "instrumentIdentifier") {
        let err9 = { instancePath: instancePath + "/object", schemaPath: "#/properties/object/enum", keyword: "enum", params: { allowedValues: schema113.properties.object.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.state !== void 0) {
      let data3 = data.state;
      if (typeof data3 != "string") {
        let err10 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (!(data3 === "ACTIVE" || data3 === "CLOSED")) {
        let err11 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema113.properties.state.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.card !== void 0) {
      let data4 = data.card;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.number === void 0) {
          let err12 = { instancePath: instancePath + "/card", schemaPath: "#/properties/card/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        for (let key1 in data4)
          if (!(key1 === "number" || key1 === "expirationMonth" || key1 === "expirationYear")) {
            let err13 = { instancePath: instancePath + "/card", schemaPath: "#/properties/card/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        if (data4.number !== void 0 && typeof data4.number != "string") {
          let err14 = { instancePath: instancePath + "/card/number", schemaPath: "#/properties/card/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data4.expirationMonth !== void 0 && typeof data4.expirationMonth != "string") {
          let err15 = { instancePath: instancePath + "/card/expirationMonth", schemaPath: "#/properties/card/properties/expirationMonth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data4.expirationYear !== void 0 && typeof data4.expirationYear != "string") {
          let err16 = { instancePath: instancePath + "/card/expirationYear", schemaPath: "#/properties/card/properties/expirationYear/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/card", schemaPath: "#/properties/card/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.billTo !== void 0) {
      let data8 = data.billTo;
      if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
        let err18 = { instancePath: instancePath + "/billTo", schemaPath: "#/properties/billTo/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.processingInformation !== void 0) {
      let data9 = data.processingInformation;
      if (!(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
        let err19 = { instancePath: instancePath + "/processingInformation", schemaPath: "#/properties/processingInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    data.metadata !== void 0 && (validate315(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate315.errors), errors = vErrors.length));
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate346.errors = vErrors, errors === 0;
}
validate346.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function append(errors, more) {
  if (errors === null) return more;
  for (let error of more) errors.push(error);
  return errors;
}

// <stdin>
var replyValidators = { createPayment: { 201: PaymentReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, readPayment: { 200: ReplayedReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, incrementAuth: { 201: PaymentReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, capturePayment: { 201: CaptureReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, authReversal: { 201: ReversalReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, mitReversal: { 201: ReversalReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, refundPayment: { 201: RefundReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, refundCapture: { 201: RefundReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, createCredit: { 201: CreditReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, voidPayment: { 201: VoidReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, voidCapture: { 201: VoidReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, voidRefund: { 201: VoidReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, voidCredit: { 201: VoidReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, mitVoid: { 201: VoidReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, refreshPaymentStatus: { 201: PaymentReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, readCapture: { 200: ReplayedReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, readReversal: { 200: ReplayedReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, readRefund: { 200: ReplayedReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, readCredit: { 200: ReplayedReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, readVoid: { 200: ReplayedReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, getTransaction: { 200: TransactionDetails, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, createSearch: { 201: SearchReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, getSearch: { 200: SearchReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, payerAuthSetup: { 201: AuthenticationSetupReply, 400: AuthenticationRefusedReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: AuthenticationServerErrorReply, 503: HttpStatusReply }, checkPayerAuthEnrollment: { 201: AuthenticationReply, 400: AuthenticationRefusedReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: AuthenticationServerErrorReply, 503: HttpStatusReply }, validateAuthenticationResults: { 201: AuthenticationReply, 400: AuthenticationRefusedReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: AuthenticationServerErrorReply, 503: HttpStatusReply }, findProductsToSubscribe: { 200: WebhookProducts, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 406: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, getWebhookSubscriptionsByOrg: { 200: Subscriptions, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 406: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, createWebhookSubscription: { 201: CreatedSubscription, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 406: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, getWebhookSubscriptionById: { 200: Subscription, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 406: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, deleteWebhookSubscription: { 200: WebhookStatusReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 406: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, updateWebhookSubscription: { 200: Subscription, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 406: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, updateWebhookStatus: { 200: WebhookStatusReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 406: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, testWebhook: { 201: TestEvent, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 406: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, saveSymEgressKey: { 201: SymmetricKeyReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 406: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, saveAsymEgressKey: { 201: AsymmetricKeyReply, 400: InvalidRequestReply, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 406: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, searchReports: { 200: ReportList, 400: ReportRefusal, 401: UnauthenticatedReply, 404: ErrorBean, 405: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, createReport: { 400: ReportRefusal, 401: UnauthenticatedReply, 404: ErrorBean, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, getReportByReportId: { 200: ReportDescription, 400: ReportRefusal, 401: UnauthenticatedReply, 404: ErrorBean, 405: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, downloadReport: { 400: ReportRefusal, 401: UnauthenticatedReply, 404: ErrorBean, 405: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, getPaymentBatchSummary: { 200: PaymentBatchSummaries, 400: ReportRefusal, 401: UnauthenticatedReply, 404: ErrorBean, 405: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, getPurchaseAndRefundDetails: { 200: PurchaseRefundDetails, 400: ReportRefusal, 401: UnauthenticatedReply, 404: ErrorBean, 405: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, generateCaptureContext: { 400: MicroformRefusal, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, generateUnifiedCheckoutCaptureContext: { 400: UnifiedCheckoutRefusal, 401: UnauthenticatedReply, 404: HttpStatusReply, 405: HttpStatusReply, 413: HttpStatusReply, 415: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, getPublicKey: { 200: PublicKey, 400: InvalidRequestReply, 404: HttpStatusReply, 405: HttpStatusReply, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, postCustomer: { 201: VaultCustomer, 400: VaultErrors, 401: UnauthenticatedReply, 403: VaultErrors, 404: VaultErrors, 405: HttpStatusReply, 410: VaultErrors, 413: HttpStatusReply, 415: HttpStatusReply, 424: VaultErrors, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, getCustomer: { 200: VaultCustomer, 400: VaultErrors, 401: UnauthenticatedReply, 403: VaultErrors, 404: VaultErrors, 405: HttpStatusReply, 410: VaultErrors, 424: VaultErrors, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, deleteCustomer: { 400: VaultErrors, 401: UnauthenticatedReply, 403: VaultErrors, 404: VaultErrors, 405: HttpStatusReply, 410: VaultErrors, 424: VaultErrors, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, patchCustomer: { 200: VaultCustomer, 400: VaultErrors, 401: UnauthenticatedReply, 403: VaultErrors, 404: VaultErrors, 405: HttpStatusReply, 410: VaultErrors, 413: HttpStatusReply, 415: HttpStatusReply, 424: VaultErrors, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, getCustomerPaymentInstrumentsList: { 200: VaultPaymentInstruments, 400: VaultErrors, 401: UnauthenticatedReply, 403: VaultErrors, 404: VaultErrors, 405: HttpStatusReply, 410: VaultErrors, 424: VaultErrors, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, postCustomerPaymentInstrument: { 201: VaultPaymentInstrument, 400: VaultErrors, 401: UnauthenticatedReply, 403: VaultErrors, 404: VaultErrors, 405: HttpStatusReply, 410: VaultErrors, 413: HttpStatusReply, 415: HttpStatusReply, 424: VaultErrors, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, getCustomerPaymentInstrument: { 200: VaultPaymentInstrument, 400: VaultErrors, 401: UnauthenticatedReply, 403: VaultErrors, 404: VaultErrors, 405: HttpStatusReply, 410: VaultErrors, 424: VaultErrors, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, deleteCustomerPaymentInstrument: { 400: VaultErrors, 401: UnauthenticatedReply, 403: VaultErrors, 404: VaultErrors, 405: HttpStatusReply, 409: VaultErrors, 410: VaultErrors, 424: VaultErrors, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, patchCustomersPaymentInstrument: { 200: VaultPaymentInstrument, 400: VaultErrors, 401: UnauthenticatedReply, 403: VaultErrors, 404: VaultErrors, 405: HttpStatusReply, 410: VaultErrors, 413: HttpStatusReply, 415: HttpStatusReply, 424: VaultErrors, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, getCustomerShippingAddressesList: { 200: VaultShippingAddresses, 400: VaultErrors, 401: UnauthenticatedReply, 403: VaultErrors, 404: VaultErrors, 405: HttpStatusReply, 410: VaultErrors, 424: VaultErrors, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, postCustomerShippingAddress: { 201: VaultShippingAddress, 400: VaultErrors, 401: UnauthenticatedReply, 403: VaultErrors, 404: VaultErrors, 405: HttpStatusReply, 410: VaultErrors, 413: HttpStatusReply, 415: HttpStatusReply, 424: VaultErrors, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, getCustomerShippingAddress: { 200: VaultShippingAddress, 400: VaultErrors, 401: UnauthenticatedReply, 403: VaultErrors, 404: VaultErrors, 405: HttpStatusReply, 410: VaultErrors, 424: VaultErrors, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, deleteCustomerShippingAddress: { 400: VaultErrors, 401: UnauthenticatedReply, 403: VaultErrors, 404: VaultErrors, 405: HttpStatusReply, 409: VaultErrors, 410: VaultErrors, 424: VaultErrors, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, patchCustomersShippingAddress: { 200: VaultShippingAddress, 400: VaultErrors, 401: UnauthenticatedReply, 403: VaultErrors, 404: VaultErrors, 405: HttpStatusReply, 410: VaultErrors, 413: HttpStatusReply, 415: HttpStatusReply, 424: VaultErrors, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, postInstrumentIdentifier: { 200: VaultInstrumentIdentifier, 201: VaultInstrumentIdentifier, 400: VaultErrors, 401: UnauthenticatedReply, 403: VaultErrors, 404: VaultErrors, 405: HttpStatusReply, 410: VaultErrors, 413: HttpStatusReply, 415: HttpStatusReply, 424: VaultErrors, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, getInstrumentIdentifier: { 200: VaultInstrumentIdentifier, 400: VaultErrors, 401: UnauthenticatedReply, 403: VaultErrors, 404: VaultErrors, 405: HttpStatusReply, 410: VaultErrors, 424: VaultErrors, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, deleteInstrumentIdentifier: { 400: VaultErrors, 401: UnauthenticatedReply, 403: VaultErrors, 404: VaultErrors, 405: HttpStatusReply, 409: VaultErrors, 410: VaultErrors, 424: VaultErrors, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, patchInstrumentIdentifier: { 200: VaultInstrumentIdentifier, 400: VaultErrors, 401: UnauthenticatedReply, 403: VaultErrors, 404: VaultErrors, 405: HttpStatusReply, 410: VaultErrors, 413: HttpStatusReply, 415: HttpStatusReply, 424: VaultErrors, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, getInstrumentIdentifierPaymentInstrumentsList: { 200: VaultPaymentInstruments, 400: VaultErrors, 401: UnauthenticatedReply, 403: VaultErrors, 404: VaultErrors, 405: HttpStatusReply, 410: VaultErrors, 424: VaultErrors, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, postPaymentInstrument: { 201: VaultPaymentInstrument, 400: VaultErrors, 401: UnauthenticatedReply, 403: VaultErrors, 404: VaultErrors, 405: HttpStatusReply, 410: VaultErrors, 413: HttpStatusReply, 415: HttpStatusReply, 424: VaultErrors, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, getPaymentInstrument: { 200: VaultPaymentInstrument, 400: VaultErrors, 401: UnauthenticatedReply, 403: VaultErrors, 404: VaultErrors, 405: HttpStatusReply, 410: VaultErrors, 424: VaultErrors, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, deletePaymentInstrument: { 400: VaultErrors, 401: UnauthenticatedReply, 403: VaultErrors, 404: VaultErrors, 405: HttpStatusReply, 409: VaultErrors, 410: VaultErrors, 424: VaultErrors, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply }, patchPaymentInstrument: { 200: VaultPaymentInstrument, 400: VaultErrors, 401: UnauthenticatedReply, 403: VaultErrors, 404: VaultErrors, 405: HttpStatusReply, 410: VaultErrors, 413: HttpStatusReply, 415: HttpStatusReply, 424: VaultErrors, 429: HttpStatusReply, 500: HttpStatusReply, 502: ServerErrorReply, 503: HttpStatusReply } };
export {
  replyValidators
};
