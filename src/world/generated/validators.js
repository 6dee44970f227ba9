// Generated from src/world/world.schema.json by `npm run generate`. Do not edit.
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

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return !0;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return !1;
        var length, i, keys;
        if (Array.isArray(a)) {
          if (length = a.length, length != b.length) return !1;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return !1;
          return !0;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        if (keys = Object.keys(a), length = keys.length, length !== Object.keys(b).length) return !1;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return !1;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return !1;
        }
        return !0;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// validators:validators
var WorldFile = validate21, schema32 = { type: "object", additionalProperties: !1, required: ["acquirers", "issuers", "cards", "merchants"], properties: { $schema: { type: "string" }, acquirers: { type: "array", minItems: 1, items: { $ref: "#/$defs/AcquirerEntry" } }, issuers: { type: "array", minItems: 1, items: { $ref: "#/$defs/IssuerEntry" } }, cards: { type: "array", items: { $ref: "#/$defs/CardEntry" } }, merchants: { type: "array", minItems: 1, items: { $ref: "#/$defs/MerchantEntry" } }, portfolios: { type: "array", items: { $ref: "#/$defs/PortfolioEntry" } }, unlistedCards: { $ref: "#/$defs/UnlistedCards" }, refusals: { type: "object", propertyNames: { $ref: "#/$defs/RefusalName" }, additionalProperties: { $ref: "#/$defs/RefusalChange" } }, rules: { type: "object", propertyNames: { $ref: "#/$defs/RuleName" }, additionalProperties: { enum: ["refuse", "odd", "note", "off"] } } } }, schema33 = { type: "object", additionalProperties: !1, required: ["id", "name", "forwardedAcquirerCode", "jpo", "approval"], properties: { id: { type: "string", minLength: 1, maxLength: 30 }, name: { type: "string", minLength: 1 }, forwardedAcquirerCode: { type: "string", minLength: 1, maxLength: 32 }, jpo: { type: "boolean" }, approval: { enum: ["smcc", "vpc"] } } }, schema50 = { type: "object", additionalProperties: !1, required: ["policy"], properties: { policy: { enum: ["refuse", "allow"] }, issuer: { type: "string" } } }, schema51 = { enum: ["card-not-listed", "duplicate-request", "acquirer-without-jpo", "currency-not-jpy", "bad-card-number", "card-type-contradicts-number", "card-not-visa", "option-not-contracted", "card-expired", "single-with-foreign-visa", "issuer-without-jpo", "revolving-not-contracted", "installment-count-not-offered", "bonus-month-closed", "bonus-amount-over-total"] }, schema52 = { type: "object", additionalProperties: !1, properties: { enabled: { type: "boolean" }, outcome: { oneOf: [{ type: "object", additionalProperties: !1, required: ["http", "reason", "message"], properties: { http: { const: 400 }, reason: { enum: ["INVALID_DATA", "INVALID_CARD", "CARD_TYPE_NOT_ACCEPTED", "INVALID_MERCHANT_CONFIGURATION", "PROCESSOR_UNAVAILABLE", "INVALID_AMOUNT", "INVALID_CARD_TYPE", "NOT_SUPPORTED"] }, message: { type: "string", minLength: 1 } } }, { type: "object", additionalProperties: !1, required: ["http", "reason", "message"], properties: { http: { const: 201 }, reason: { enum: ["CONTACT_PROCESSOR", "EXPIRED_CARD", "PROCESSOR_DECLINED", "ISSUER_UNAVAILABLE", "UNAUTHORIZED_CARD", "PAYMENT_REFUSED", "INVALID_ACCOUNT", "GENERAL_DECLINE", "INVALID_MERCHANT_CONFIGURATION", "PROCESSOR_ERROR", "EXCEEDS_CREDIT_LIMIT", "INSUFFICIENT_FUND"] }, message: { type: "string", minLength: 1 }, responseCode: { type: "string", minLength: 1, maxLength: 10 }, responseCategoryCode: { type: "string", minLength: 1, maxLength: 3 } } }] } } }, schema53 = { enum: ["currency-unknown", "capture-option-differs", "jpo-empty-options", "jpo-simple-order-code", "jpo-unknown-code", "jpo-required-field", "jpo-out-of-place-field", "jpo-unknown-field", "jpo-combination-without-bonus", "jpo-card-present-terminal", "jpo-two-bonus-forms", "jpo-installments-range", "jpo-first-billing-month-range", "jpo-first-billing-month-digits", "jpo-katakana", "jpo-alphanumeric", "search-no-wildcards", "search-epoch-seconds", "search-sort", "search-sort-missing", "search-setting"] }, func1 = Object.prototype.hasOwnProperty, func2 = require_ucs2length().default;
var schema35 = { type: "array", uniqueItems: !0, items: { enum: ["single", "bonus", "installment", "combination", "revolving"] } }, func0 = require_equal().default, pattern4 = new RegExp("^[A-Z]{2}$", "u");
var pattern5 = new RegExp("^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.begins === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "begins" }, message: "must have required property 'begins'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.ends === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ends" }, message: "must have required property 'ends'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.paid === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paid" }, message: "must have required property 'paid'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "begins" || key0 === "ends" || key0 === "paid")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.begins !== void 0) {
      let data0 = data.begins;
      if (typeof data0 == "string") {
        if (!pattern5.test(data0)) {
          let err4 = { instancePath: instancePath + "/begins", schemaPath: "#/$defs/MonthDay/pattern", keyword: "pattern", params: { pattern: "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/begins", schemaPath: "#/$defs/MonthDay/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.ends !== void 0) {
      let data1 = data.ends;
      if (typeof data1 == "string") {
        if (!pattern5.test(data1)) {
          let err6 = { instancePath: instancePath + "/ends", schemaPath: "#/$defs/MonthDay/pattern", keyword: "pattern", params: { pattern: "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/ends", schemaPath: "#/$defs/MonthDay/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.paid !== void 0) {
      let data2 = data.paid;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err8 = { instancePath: instancePath + "/paid", schemaPath: "#/properties/paid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 12 || isNaN(data2)) {
          let err9 = { instancePath: instancePath + "/paid", schemaPath: "#/properties/paid/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 }, message: "must be <= 12" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          let err10 = { instancePath: instancePath + "/paid", schemaPath: "#/properties/paid/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.country === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "country" }, message: "must have required property 'country'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.options === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "name" || key0 === "country" || key0 === "options" || key0 === "installmentCounts" || key0 === "bonusWindows")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func2(data0) > 30) {
          let err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (func2(data0) < 1) {
          let err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func2(data1) < 1) {
          let err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.country !== void 0) {
      let data2 = data.country;
      if (typeof data2 == "string") {
        if (!pattern4.test(data2)) {
          let err10 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.options !== void 0) {
      let data3 = data.options;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (!(data4 === "single" || data4 === "bonus" || data4 === "installment" || data4 === "combination" || data4 === "revolving")) {
            let err12 = { instancePath: instancePath + "/options/" + i0, schemaPath: "#/$defs/Options/items/enum", keyword: "enum", params: { allowedValues: schema35.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        let i1 = data3.length, j0;
        if (i1 > 1) {
          outer0: for (; i1--; )
            for (j0 = i1; j0--; )
              if (func0(data3[i1], data3[j0])) {
                let err13 = { instancePath: instancePath + "/options", schemaPath: "#/$defs/Options/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                break outer0;
              }
        }
      } else {
        let err14 = { instancePath: instancePath + "/options", schemaPath: "#/$defs/Options/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.installmentCounts !== void 0) {
      let data5 = data.installmentCounts;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data6 = data5[i2];
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            let err15 = { instancePath: instancePath + "/installmentCounts/" + i2, schemaPath: "#/properties/installmentCounts/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 99 || isNaN(data6)) {
              let err16 = { instancePath: instancePath + "/installmentCounts/" + i2, schemaPath: "#/properties/installmentCounts/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99 }, message: "must be <= 99" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data6 < 1 || isNaN(data6)) {
              let err17 = { instancePath: instancePath + "/installmentCounts/" + i2, schemaPath: "#/properties/installmentCounts/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          }
        }
        let i3 = data5.length, j1;
        if (i3 > 1) {
          let indices0 = {};
          for (; i3--; ) {
            let item0 = data5[i3];
            if (typeof item0 == "number" && !(item0 % 1) && !isNaN(item0) && isFinite(item0)) {
              if (typeof indices0[item0] == "number") {
                j1 = indices0[item0];
                let err18 = { instancePath: instancePath + "/installmentCounts", schemaPath: "#/properties/installmentCounts/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                break;
              }
              indices0[item0] = i3;
            }
          }
        }
      } else {
        let err19 = { instancePath: instancePath + "/installmentCounts", schemaPath: "#/properties/installmentCounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.bonusWindows !== void 0) {
      let data7 = data.bonusWindows;
      if (Array.isArray(data7)) {
        let len2 = data7.length;
        for (let i4 = 0; i4 < len2; i4++)
          validate23(data7[i4], { instancePath: instancePath + "/bonusWindows/" + i4, parentData: data7, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
      } else {
        let err20 = { instancePath: instancePath + "/bonusWindows", schemaPath: "#/properties/bonusWindows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern7 = new RegExp("^[0-9]{12,19}$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.issuer === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "issuer" }, message: "must have required property 'issuer'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "number" || key0 === "issuer" || key0 === "outcome" || key0 === "revolvingContract" || key0 === "description")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.number !== void 0) {
      let data0 = data.number;
      if (typeof data0 == "string") {
        if (!pattern7.test(data0)) {
          let err3 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12,19}$" }, message: 'must match pattern "^[0-9]{12,19}$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.issuer !== void 0 && typeof data.issuer != "string") {
      let err5 = { instancePath: instancePath + "/issuer", schemaPath: "#/properties/issuer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.outcome !== void 0) {
      let data2 = data.outcome;
      if (typeof data2 == "string") {
        if (func2(data2) < 1) {
          let err6 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.revolvingContract !== void 0 && typeof data.revolvingContract != "boolean") {
      let err8 = { instancePath: instancePath + "/revolvingContract", schemaPath: "#/properties/revolvingContract/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.description !== void 0) {
      let data4 = data.description;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.en === void 0) {
          let err9 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/Description/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        for (let key1 in data4)
          if (!(key1 === "en" || key1 === "ja")) {
            let err10 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/Description/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        if (data4.en !== void 0 && typeof data4.en != "string") {
          let err11 = { instancePath: instancePath + "/description/en", schemaPath: "#/$defs/Description/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data4.ja !== void 0 && typeof data4.ja != "string") {
          let err12 = { instancePath: instancePath + "/description/ja", schemaPath: "#/$defs/Description/properties/ja/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/Description/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema41 = { type: "object", additionalProperties: !1, required: ["merchantId", "acquirer", "keyId", "sharedSecret", "options"], properties: { merchantId: { type: "string", pattern: "^[A-Za-z0-9_-]{1,30}$" }, acquirer: { type: "string" }, keyId: { type: "string", minLength: 1, maxLength: 64 }, sharedSecret: { type: "string", pattern: "^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$" }, options: { $ref: "#/$defs/Options" }, uncontractedOption: { enum: ["accept", "refuse"], default: "accept" }, relaxedRequirements: { type: "boolean", default: !1 }, amountTriggers: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/AmountList" }, default: ["sandbox"] }, duplicateWindow: { type: "integer", minimum: 0, maximum: 86400, default: 0 }, services: { $ref: "#/$defs/Services" }, description: { $ref: "#/$defs/Description" }, certificate: { $ref: "#/$defs/Certificate" } } }, schema43 = { enum: ["sandbox", "vpc", "jcn"] }, schema44 = { type: "object", additionalProperties: !1, properties: { captures: { enum: ["single", "multiple", "split"], default: "single" }, overCapture: { enum: ["refuse", "small", "20-percent"], default: "refuse" }, partialReversals: { type: "boolean", default: !1 }, reversalAfterVoid: { type: "boolean", default: !0 }, reversalReason: { enum: ["any", "34"], default: "any" }, credits: { type: "boolean", default: !0 }, creditAuthorization: { type: "boolean", default: !1 }, overRefund: { enum: ["refuse", "accept"], default: "refuse" }, incrementalAuthorization: { type: "boolean", default: !0 }, transactionIdDays: { type: "integer", minimum: 0, maximum: 365, default: 180 }, searchDelay: { type: "integer", minimum: 0, maximum: 36e5, default: 0 }, selfLinks: { enum: ["not-found", "replay"], default: "not-found" } } };
var pattern8 = new RegExp("^[A-Za-z0-9_-]{1,30}$", "u"), pattern9 = new RegExp("^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", "u"), pattern10 = new RegExp(`^-----BEGIN CERTIFICATE-----
[A-Za-z0-9+/=
]+-----END CERTIFICATE-----
?$`, "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.merchantId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "merchantId" }, message: "must have required property 'merchantId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.acquirer === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "acquirer" }, message: "must have required property 'acquirer'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.keyId === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keyId" }, message: "must have required property 'keyId'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.sharedSecret === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sharedSecret" }, message: "must have required property 'sharedSecret'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.options === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema41.properties, key0)) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.merchantId !== void 0) {
      let data0 = data.merchantId;
      if (typeof data0 == "string") {
        if (!pattern8.test(data0)) {
          let err6 = { instancePath: instancePath + "/merchantId", schemaPath: "#/properties/merchantId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,30}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,30}$"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/merchantId", schemaPath: "#/properties/merchantId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.acquirer !== void 0 && typeof data.acquirer != "string") {
      let err8 = { instancePath: instancePath + "/acquirer", schemaPath: "#/properties/acquirer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.keyId !== void 0) {
      let data2 = data.keyId;
      if (typeof data2 == "string") {
        if (func2(data2) > 64) {
          let err9 = { instancePath: instancePath + "/keyId", schemaPath: "#/properties/keyId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (func2(data2) < 1) {
          let err10 = { instancePath: instancePath + "/keyId", schemaPath: "#/properties/keyId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/keyId", schemaPath: "#/properties/keyId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.sharedSecret !== void 0) {
      let data3 = data.sharedSecret;
      if (typeof data3 == "string") {
        if (!pattern9.test(data3)) {
          let err12 = { instancePath: instancePath + "/sharedSecret", schemaPath: "#/properties/sharedSecret/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$" }, message: 'must match pattern "^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/sharedSecret", schemaPath: "#/properties/sharedSecret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.options !== void 0) {
      let data4 = data.options;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (!(data5 === "single" || data5 === "bonus" || data5 === "installment" || data5 === "combination" || data5 === "revolving")) {
            let err14 = { instancePath: instancePath + "/options/" + i0, schemaPath: "#/$defs/Options/items/enum", keyword: "enum", params: { allowedValues: schema35.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        let i1 = data4.length, j0;
        if (i1 > 1) {
          outer0: for (; i1--; )
            for (j0 = i1; j0--; )
              if (func0(data4[i1], data4[j0])) {
                let err15 = { instancePath: instancePath + "/options", schemaPath: "#/$defs/Options/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                break outer0;
              }
        }
      } else {
        let err16 = { instancePath: instancePath + "/options", schemaPath: "#/$defs/Options/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.uncontractedOption !== void 0) {
      let data6 = data.uncontractedOption;
      if (!(data6 === "accept" || data6 === "refuse")) {
        let err17 = { instancePath: instancePath + "/uncontractedOption", schemaPath: "#/properties/uncontractedOption/enum", keyword: "enum", params: { allowedValues: schema41.properties.uncontractedOption.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.relaxedRequirements !== void 0 && typeof data.relaxedRequirements != "boolean") {
      let err18 = { instancePath: instancePath + "/relaxedRequirements", schemaPath: "#/properties/relaxedRequirements/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.amountTriggers !== void 0) {
      let data8 = data.amountTriggers;
      if (Array.isArray(data8)) {
        let len1 = data8.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data9 = data8[i2];
          if (!(data9 === "sandbox" || data9 === "vpc" || data9 === "jcn")) {
            let err19 = { instancePath: instancePath + "/amountTriggers/" + i2, schemaPath: "#/$defs/AmountList/enum", keyword: "enum", params: { allowedValues: schema43.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        let i3 = data8.length, j1;
        if (i3 > 1) {
          outer1: for (; i3--; )
            for (j1 = i3; j1--; )
              if (func0(data8[i3], data8[j1])) {
                let err20 = { instancePath: instancePath + "/amountTriggers", schemaPath: "#/properties/amountTriggers/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                break outer1;
              }
        }
      } else {
        let err21 = { instancePath: instancePath + "/amountTriggers", schemaPath: "#/properties/amountTriggers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.duplicateWindow !== void 0) {
      let data10 = data.duplicateWindow;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        let err22 = { instancePath: instancePath + "/duplicateWindow", schemaPath: "#/properties/duplicateWindow/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 86400 || isNaN(data10)) {
          let err23 = { instancePath: instancePath + "/duplicateWindow", schemaPath: "#/properties/duplicateWindow/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
          let err24 = { instancePath: instancePath + "/duplicateWindow", schemaPath: "#/properties/duplicateWindow/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      }
    }
    if (data.services !== void 0) {
      let data11 = data.services;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (let key1 in data11)
          if (!func1.call(schema44.properties, key1)) {
            let err25 = { instancePath: instancePath + "/services", schemaPath: "#/$defs/Services/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        if (data11.captures !== void 0) {
          let data12 = data11.captures;
          if (!(data12 === "single" || data12 === "multiple" || data12 === "split")) {
            let err26 = { instancePath: instancePath + "/services/captures", schemaPath: "#/$defs/Services/properties/captures/enum", keyword: "enum", params: { allowedValues: schema44.properties.captures.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        if (data11.overCapture !== void 0) {
          let data13 = data11.overCapture;
          if (!(data13 === "refuse" || data13 === "small" || data13 === "20-percent")) {
            let err27 = { instancePath: instancePath + "/services/overCapture", schemaPath: "#/$defs/Services/properties/overCapture/enum", keyword: "enum", params: { allowedValues: schema44.properties.overCapture.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
        if (data11.partialReversals !== void 0 && typeof data11.partialReversals != "boolean") {
          let err28 = { instancePath: instancePath + "/services/partialReversals", schemaPath: "#/$defs/Services/properties/partialReversals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data11.reversalAfterVoid !== void 0 && typeof data11.reversalAfterVoid != "boolean") {
          let err29 = { instancePath: instancePath + "/services/reversalAfterVoid", schemaPath: "#/$defs/Services/properties/reversalAfterVoid/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data11.reversalReason !== void 0) {
          let data16 = data11.reversalReason;
          if (!(data16 === "any" || data16 === "34")) {
            let err30 = { instancePath: instancePath + "/services/reversalReason", schemaPath: "#/$defs/Services/properties/reversalReason/enum", keyword: "enum", params: { allowedValues: schema44.properties.reversalReason.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
        if (data11.credits !== void 0 && typeof data11.credits != "boolean") {
          let err31 = { instancePath: instancePath + "/services/credits", schemaPath: "#/$defs/Services/properties/credits/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (data11.creditAuthorization !== void 0 && typeof data11.creditAuthorization != "boolean") {
          let err32 = { instancePath: instancePath + "/services/creditAuthorization", schemaPath: "#/$defs/Services/properties/creditAuthorization/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (data11.overRefund !== void 0) {
          let data19 = data11.overRefund;
          if (!(data19 === "refuse" || data19 === "accept")) {
            let err33 = { instancePath: instancePath + "/services/overRefund", schemaPath: "#/$defs/Services/properties/overRefund/enum", keyword: "enum", params: { allowedValues: schema44.properties.overRefund.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
        if (data11.incrementalAuthorization !== void 0 && typeof data11.incrementalAuthorization != "boolean") {
          let err34 = { instancePath: instancePath + "/services/incrementalAuthorization", schemaPath: "#/$defs/Services/properties/incrementalAuthorization/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        if (data11.transactionIdDays !== void 0) {
          let data21 = data11.transactionIdDays;
          if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
            let err35 = { instancePath: instancePath + "/services/transactionIdDays", schemaPath: "#/$defs/Services/properties/transactionIdDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 > 365 || isNaN(data21)) {
              let err36 = { instancePath: instancePath + "/services/transactionIdDays", schemaPath: "#/$defs/Services/properties/transactionIdDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 }, message: "must be <= 365" };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
            if (data21 < 0 || isNaN(data21)) {
              let err37 = { instancePath: instancePath + "/services/transactionIdDays", schemaPath: "#/$defs/Services/properties/transactionIdDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
          }
        }
        if (data11.searchDelay !== void 0) {
          let data22 = data11.searchDelay;
          if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
            let err38 = { instancePath: instancePath + "/services/searchDelay", schemaPath: "#/$defs/Services/properties/searchDelay/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 > 36e5 || isNaN(data22)) {
              let err39 = { instancePath: instancePath + "/services/searchDelay", schemaPath: "#/$defs/Services/properties/searchDelay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36e5 }, message: "must be <= 3600000" };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
            if (data22 < 0 || isNaN(data22)) {
              let err40 = { instancePath: instancePath + "/services/searchDelay", schemaPath: "#/$defs/Services/properties/searchDelay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
          }
        }
        if (data11.selfLinks !== void 0) {
          let data23 = data11.selfLinks;
          if (!(data23 === "not-found" || data23 === "replay")) {
            let err41 = { instancePath: instancePath + "/services/selfLinks", schemaPath: "#/$defs/Services/properties/selfLinks/enum", keyword: "enum", params: { allowedValues: schema44.properties.selfLinks.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
      } else {
        let err42 = { instancePath: instancePath + "/services", schemaPath: "#/$defs/Services/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.description !== void 0) {
      let data24 = data.description;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (data24.en === void 0) {
          let err43 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/Description/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'" };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        for (let key2 in data24)
          if (!(key2 === "en" || key2 === "ja")) {
            let err44 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/Description/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
        if (data24.en !== void 0 && typeof data24.en != "string") {
          let err45 = { instancePath: instancePath + "/description/en", schemaPath: "#/$defs/Description/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        if (data24.ja !== void 0 && typeof data24.ja != "string") {
          let err46 = { instancePath: instancePath + "/description/ja", schemaPath: "#/$defs/Description/properties/ja/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
      } else {
        let err47 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/Description/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.certificate !== void 0) {
      let data27 = data.certificate;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        if (data27.serialNumber === void 0) {
          let err48 = { instancePath: instancePath + "/certificate", schemaPath: "#/$defs/Certificate/required", keyword: "required", params: { missingProperty: "serialNumber" }, message: "must have required property 'serialNumber'" };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
        if (data27.pem === void 0) {
          let err49 = { instancePath: instancePath + "/certificate", schemaPath: "#/$defs/Certificate/required", keyword: "required", params: { missingProperty: "pem" }, message: "must have required property 'pem'" };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
        for (let key3 in data27)
          if (!(key3 === "serialNumber" || key3 === "pem")) {
            let err50 = { instancePath: instancePath + "/certificate", schemaPath: "#/$defs/Certificate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
        if (data27.serialNumber !== void 0) {
          let data28 = data27.serialNumber;
          if (typeof data28 == "string") {
            if (func2(data28) > 64) {
              let err51 = { instancePath: instancePath + "/certificate/serialNumber", schemaPath: "#/$defs/Certificate/properties/serialNumber/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
            }
            if (func2(data28) < 1) {
              let err52 = { instancePath: instancePath + "/certificate/serialNumber", schemaPath: "#/$defs/Certificate/properties/serialNumber/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
            }
          } else {
            let err53 = { instancePath: instancePath + "/certificate/serialNumber", schemaPath: "#/$defs/Certificate/properties/serialNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
          }
        }
        if (data27.pem !== void 0) {
          let data29 = data27.pem;
          if (typeof data29 == "string") {
            if (!pattern10.test(data29)) {
              let err54 = { instancePath: instancePath + "/certificate/pem", schemaPath: "#/$defs/Certificate/properties/pem/pattern", keyword: "pattern", params: { pattern: `^-----BEGIN CERTIFICATE-----
[A-Za-z0-9+/=
]+-----END CERTIFICATE-----
?$` }, message: `must match pattern "^-----BEGIN CERTIFICATE-----
[A-Za-z0-9+/=
]+-----END CERTIFICATE-----
?$"` };
              vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
            }
          } else {
            let err55 = { instancePath: instancePath + "/certificate/pem", schemaPath: "#/$defs/Certificate/properties/pem/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
        }
      } else {
        let err56 = { instancePath: instancePath + "/certificate", schemaPath: "#/$defs/Certificate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
    }
  } else {
    let err57 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.portfolioId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "portfolioId" }, message: "must have required property 'portfolioId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.keyId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keyId" }, message: "must have required property 'keyId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.sharedSecret === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sharedSecret" }, message: "must have required property 'sharedSecret'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.merchants === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "merchants" }, message: "must have required property 'merchants'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "portfolioId" || key0 === "keyId" || key0 === "sharedSecret" || key0 === "certificate" || key0 === "merchants" || key0 === "description")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.portfolioId !== void 0) {
      let data0 = data.portfolioId;
      if (typeof data0 == "string") {
        if (!pattern8.test(data0)) {
          let err5 = { instancePath: instancePath + "/portfolioId", schemaPath: "#/properties/portfolioId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,30}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,30}$"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/portfolioId", schemaPath: "#/properties/portfolioId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.keyId !== void 0) {
      let data1 = data.keyId;
      if (typeof data1 == "string") {
        if (func2(data1) > 64) {
          let err7 = { instancePath: instancePath + "/keyId", schemaPath: "#/properties/keyId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (func2(data1) < 1) {
          let err8 = { instancePath: instancePath + "/keyId", schemaPath: "#/properties/keyId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/keyId", schemaPath: "#/properties/keyId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.sharedSecret !== void 0) {
      let data2 = data.sharedSecret;
      if (typeof data2 == "string") {
        if (!pattern9.test(data2)) {
          let err10 = { instancePath: instancePath + "/sharedSecret", schemaPath: "#/properties/sharedSecret/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$" }, message: 'must match pattern "^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/sharedSecret", schemaPath: "#/properties/sharedSecret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.certificate !== void 0) {
      let data3 = data.certificate;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.serialNumber === void 0) {
          let err12 = { instancePath: instancePath + "/certificate", schemaPath: "#/$defs/Certificate/required", keyword: "required", params: { missingProperty: "serialNumber" }, message: "must have required property 'serialNumber'" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data3.pem === void 0) {
          let err13 = { instancePath: instancePath + "/certificate", schemaPath: "#/$defs/Certificate/required", keyword: "required", params: { missingProperty: "pem" }, message: "must have required property 'pem'" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        for (let key1 in data3)
          if (!(key1 === "serialNumber" || key1 === "pem")) {
            let err14 = { instancePath: instancePath + "/certificate", schemaPath: "#/$defs/Certificate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        if (data3.serialNumber !== void 0) {
          let data4 = data3.serialNumber;
          if (typeof data4 == "string") {
            if (func2(data4) > 64) {
              let err15 = { instancePath: instancePath + "/certificate/serialNumber", schemaPath: "#/$defs/Certificate/properties/serialNumber/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (func2(data4) < 1) {
              let err16 = { instancePath: instancePath + "/certificate/serialNumber", schemaPath: "#/$defs/Certificate/properties/serialNumber/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            let err17 = { instancePath: instancePath + "/certificate/serialNumber", schemaPath: "#/$defs/Certificate/properties/serialNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data3.pem !== void 0) {
          let data5 = data3.pem;
          if (typeof data5 == "string") {
            if (!pattern10.test(data5)) {
              let err18 = { instancePath: instancePath + "/certificate/pem", schemaPath: "#/$defs/Certificate/properties/pem/pattern", keyword: "pattern", params: { pattern: `^-----BEGIN CERTIFICATE-----
[A-Za-z0-9+/=
]+-----END CERTIFICATE-----
?$` }, message: `must match pattern "^-----BEGIN CERTIFICATE-----
[A-Za-z0-9+/=
]+-----END CERTIFICATE-----
?$"` };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            let err19 = { instancePath: instancePath + "/certificate/pem", schemaPath: "#/$defs/Certificate/properties/pem/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        let err20 = { instancePath: instancePath + "/certificate", schemaPath: "#/$defs/Certificate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.merchants !== void 0) {
      let data6 = data.merchants;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          let err21 = { instancePath: instancePath + "/merchants", schemaPath: "#/properties/merchants/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data6[i0] != "string") {
            let err22 = { instancePath: instancePath + "/merchants/" + i0, schemaPath: "#/properties/merchants/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        let i1 = data6.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data6[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err23 = { instancePath: instancePath + "/merchants", schemaPath: "#/properties/merchants/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err24 = { instancePath: instancePath + "/merchants", schemaPath: "#/properties/merchants/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.description !== void 0) {
      let data8 = data.description;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.en === void 0) {
          let err25 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/Description/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        for (let key2 in data8)
          if (!(key2 === "en" || key2 === "ja")) {
            let err26 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/Description/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        if (data8.en !== void 0 && typeof data8.en != "string") {
          let err27 = { instancePath: instancePath + "/description/en", schemaPath: "#/$defs/Description/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data8.ja !== void 0 && typeof data8.ja != "string") {
          let err28 = { instancePath: instancePath + "/description/ja", schemaPath: "#/$defs/Description/properties/ja/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/Description/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
  } else {
    let err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
validate30.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.acquirers === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "acquirers" }, message: "must have required property 'acquirers'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.issuers === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "issuers" }, message: "must have required property 'issuers'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.cards === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cards" }, message: "must have required property 'cards'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.merchants === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "merchants" }, message: "must have required property 'merchants'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema32.properties, key0)) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.$schema !== void 0 && typeof data.$schema != "string") {
      let err5 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.acquirers !== void 0) {
      let data1 = data.acquirers;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          let err6 = { instancePath: instancePath + "/acquirers", schemaPath: "#/properties/acquirers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.id === void 0) {
              let err7 = { instancePath: instancePath + "/acquirers/" + i0, schemaPath: "#/$defs/AcquirerEntry/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data2.name === void 0) {
              let err8 = { instancePath: instancePath + "/acquirers/" + i0, schemaPath: "#/$defs/AcquirerEntry/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data2.forwardedAcquirerCode === void 0) {
              let err9 = { instancePath: instancePath + "/acquirers/" + i0, schemaPath: "#/$defs/AcquirerEntry/required", keyword: "required", params: { missingProperty: "forwardedAcquirerCode" }, message: "must have required property 'forwardedAcquirerCode'" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data2.jpo === void 0) {
              let err10 = { instancePath: instancePath + "/acquirers/" + i0, schemaPath: "#/$defs/AcquirerEntry/required", keyword: "required", params: { missingProperty: "jpo" }, message: "must have required property 'jpo'" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data2.approval === void 0) {
              let err11 = { instancePath: instancePath + "/acquirers/" + i0, schemaPath: "#/$defs/AcquirerEntry/required", keyword: "required", params: { missingProperty: "approval" }, message: "must have required property 'approval'" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            for (let key1 in data2)
              if (!(key1 === "id" || key1 === "name" || key1 === "forwardedAcquirerCode" || key1 === "jpo" || key1 === "approval")) {
                let err12 = { instancePath: instancePath + "/acquirers/" + i0, schemaPath: "#/$defs/AcquirerEntry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            if (data2.id !== void 0) {
              let data3 = data2.id;
              if (typeof data3 == "string") {
                if (func2(data3) > 30) {
                  let err13 = { instancePath: instancePath + "/acquirers/" + i0 + "/id", schemaPath: "#/$defs/AcquirerEntry/properties/id/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters" };
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                }
                if (func2(data3) < 1) {
                  let err14 = { instancePath: instancePath + "/acquirers/" + i0 + "/id", schemaPath: "#/$defs/AcquirerEntry/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                }
              } else {
                let err15 = { instancePath: instancePath + "/acquirers/" + i0 + "/id", schemaPath: "#/$defs/AcquirerEntry/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            }
            if (data2.name !== void 0) {
              let data4 = data2.name;
              if (typeof data4 == "string") {
                if (func2(data4) < 1) {
                  let err16 = { instancePath: instancePath + "/acquirers/" + i0 + "/name", schemaPath: "#/$defs/AcquirerEntry/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                }
              } else {
                let err17 = { instancePath: instancePath + "/acquirers/" + i0 + "/name", schemaPath: "#/$defs/AcquirerEntry/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data2.forwardedAcquirerCode !== void 0) {
              let data5 = data2.forwardedAcquirerCode;
              if (typeof data5 == "string") {
                if (func2(data5) > 32) {
                  let err18 = { instancePath: instancePath + "/acquirers/" + i0 + "/forwardedAcquirerCode", schemaPath: "#/$defs/AcquirerEntry/properties/forwardedAcquirerCode/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
                if (func2(data5) < 1) {
                  let err19 = { instancePath: instancePath + "/acquirers/" + i0 + "/forwardedAcquirerCode", schemaPath: "#/$defs/AcquirerEntry/properties/forwardedAcquirerCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
              } else {
                let err20 = { instancePath: instancePath + "/acquirers/" + i0 + "/forwardedAcquirerCode", schemaPath: "#/$defs/AcquirerEntry/properties/forwardedAcquirerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            }
            if (data2.jpo !== void 0 && typeof data2.jpo != "boolean") {
              let err21 = { instancePath: instancePath + "/acquirers/" + i0 + "/jpo", schemaPath: "#/$defs/AcquirerEntry/properties/jpo/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data2.approval !== void 0) {
              let data7 = data2.approval;
              if (!(data7 === "smcc" || data7 === "vpc")) {
                let err22 = { instancePath: instancePath + "/acquirers/" + i0 + "/approval", schemaPath: "#/$defs/AcquirerEntry/properties/approval/enum", keyword: "enum", params: { allowedValues: schema33.properties.approval.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
          } else {
            let err23 = { instancePath: instancePath + "/acquirers/" + i0, schemaPath: "#/$defs/AcquirerEntry/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      } else {
        let err24 = { instancePath: instancePath + "/acquirers", schemaPath: "#/properties/acquirers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.issuers !== void 0) {
      let data8 = data.issuers;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          let err25 = { instancePath: instancePath + "/issuers", schemaPath: "#/properties/issuers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        let len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate22(data8[i1], { instancePath: instancePath + "/issuers/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
      } else {
        let err26 = { instancePath: instancePath + "/issuers", schemaPath: "#/properties/issuers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.cards !== void 0) {
      let data10 = data.cards;
      if (Array.isArray(data10)) {
        let len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate26(data10[i2], { instancePath: instancePath + "/cards/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
      } else {
        let err27 = { instancePath: instancePath + "/cards", schemaPath: "#/properties/cards/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.merchants !== void 0) {
      let data12 = data.merchants;
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          let err28 = { instancePath: instancePath + "/merchants", schemaPath: "#/properties/merchants/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        let len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate28(data12[i3], { instancePath: instancePath + "/merchants/" + i3, parentData: data12, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
      } else {
        let err29 = { instancePath: instancePath + "/merchants", schemaPath: "#/properties/merchants/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.portfolios !== void 0) {
      let data14 = data.portfolios;
      if (Array.isArray(data14)) {
        let len4 = data14.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate30(data14[i4], { instancePath: instancePath + "/portfolios/" + i4, parentData: data14, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
      } else {
        let err30 = { instancePath: instancePath + "/portfolios", schemaPath: "#/properties/portfolios/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.unlistedCards !== void 0) {
      let data16 = data.unlistedCards;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.policy === void 0) {
          let err31 = { instancePath: instancePath + "/unlistedCards", schemaPath: "#/$defs/UnlistedCards/required", keyword: "required", params: { missingProperty: "policy" }, message: "must have required property 'policy'" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        for (let key2 in data16)
          if (!(key2 === "policy" || key2 === "issuer")) {
            let err32 = { instancePath: instancePath + "/unlistedCards", schemaPath: "#/$defs/UnlistedCards/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        if (data16.policy !== void 0) {
          let data17 = data16.policy;
          if (!(data17 === "refuse" || data17 === "allow")) {
            let err33 = { instancePath: instancePath + "/unlistedCards/policy", schemaPath: "#/$defs/UnlistedCards/properties/policy/enum", keyword: "enum", params: { allowedValues: schema50.properties.policy.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
        if (data16.issuer !== void 0 && typeof data16.issuer != "string") {
          let err34 = { instancePath: instancePath + "/unlistedCards/issuer", schemaPath: "#/$defs/UnlistedCards/properties/issuer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      } else {
        let err35 = { instancePath: instancePath + "/unlistedCards", schemaPath: "#/$defs/UnlistedCards/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.refusals !== void 0) {
      let data19 = data.refusals;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (let key3 in data19) {
          let _errs40 = errors;
          if (!(key3 === "card-not-listed" || key3 === "duplicate-request" || key3 === "acquirer-without-jpo" || key3 === "currency-not-jpy" || key3 === "bad-card-number" || key3 === "card-type-contradicts-number" || key3 === "card-not-visa" || key3 === "option-not-contracted" || key3 === "card-expired" || key3 === "single-with-foreign-visa" || key3 === "issuer-without-jpo" || key3 === "revolving-not-contracted" || key3 === "installment-count-not-offered" || key3 === "bonus-month-closed" || key3 === "bonus-amount-over-total")) {
            let err36 = { instancePath: instancePath + "/refusals", schemaPath: "#/$defs/RefusalName/enum", keyword: "enum", params: { allowedValues: schema51.enum }, message: "must be equal to one of the allowed values", propertyName: key3 };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
          var valid15 = _errs40 === errors;
          if (!valid15) {
            let err37 = { instancePath: instancePath + "/refusals", schemaPath: "#/properties/refusals/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid" };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
        for (let key4 in data19) {
          let data20 = data19[key4];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            for (let key5 in data20)
              if (!(key5 === "enabled" || key5 === "outcome")) {
                let err38 = { instancePath: instancePath + "/refusals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/RefusalChange/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
            if (data20.enabled !== void 0 && typeof data20.enabled != "boolean") {
              let err39 = { instancePath: instancePath + "/refusals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/enabled", schemaPath: "#/$defs/RefusalChange/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
            if (data20.outcome !== void 0) {
              let data22 = data20.outcome, _errs50 = errors, valid20 = !1, passing0 = null, _errs51 = errors;
              if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                if (data22.http === void 0) {
                  let err40 = { instancePath: instancePath + "/refusals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome", schemaPath: "#/$defs/RefusalChange/properties/outcome/oneOf/0/required", keyword: "required", params: { missingProperty: "http" }, message: "must have required property 'http'" };
                  vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                }
                if (data22.reason === void 0) {
                  let err41 = { instancePath: instancePath + "/refusals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome", schemaPath: "#/$defs/RefusalChange/properties/outcome/oneOf/0/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                  vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                }
                if (data22.message === void 0) {
                  let err42 = { instancePath: instancePath + "/refusals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome", schemaPath: "#/$defs/RefusalChange/properties/outcome/oneOf/0/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
                  vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                }
                for (let key6 in data22)
                  if (!(key6 === "http" || key6 === "reason" || key6 === "message")) {
                    let err43 = { instancePath: instancePath + "/refusals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome", schemaPath: "#/$defs/RefusalChange/properties/outcome/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                  }
                if (data22.http !== void 0 && data22.http !== 400) {
                  let err44 = { instancePath: instancePath + "/refusals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome/http", schemaPath: "#/$defs/RefusalChange/properties/outcome/oneOf/0/properties/http/const", keyword: "const", params: { allowedValue: 400 }, message: "must be equal to constant" };
                  vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                }
                if (data22.reason !== void 0) {
                  let data24 = data22.reason;
                  if (!(data24 === "INVALID_DATA" || data24 === "INVALID_CARD" || data24 === "CARD_TYPE_NOT_ACCEPTED" || data24 === "INVALID_MERCHANT_CONFIGURATION" || data24 === "PROCESSOR_UNAVAILABLE" || data24 === "INVALID_AMOUNT" || data24 === "INVALID_CARD_TYPE" || data24 === "NOT_SUPPORTED")) {
                    let err45 = { instancePath: instancePath + "/refusals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome/reason", schemaPath: "#/$defs/RefusalChange/properties/outcome/oneOf/0/properties/reason/enum", keyword: "enum", params: { allowedValues: schema52.properties.outcome.oneOf[0].properties.reason.enum }, message: "must be equal to one of the allowed values" };
                    vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                  }
                }
                if (data22.message !== void 0) {
                  let data25 = data22.message;
                  if (typeof data25 == "string") {
                    if (func2(data25) < 1) {
                      let err46 = { instancePath: instancePath + "/refusals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome/message", schemaPath: "#/$defs/RefusalChange/properties/outcome/oneOf/0/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                    }
                  } else {
                    let err47 = { instancePath: instancePath + "/refusals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome/message", schemaPath: "#/$defs/RefusalChange/properties/outcome/oneOf/0/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                  }
                }
              } else {
                let err48 = { instancePath: instancePath + "/refusals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome", schemaPath: "#/$defs/RefusalChange/properties/outcome/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
              }
              var _valid0 = _errs51 === errors;
              if (_valid0) {
                valid20 = !0, passing0 = 0;
                var props0 = !0;
              }
              let _errs58 = errors;
              if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                if (data22.http === void 0) {
                  let err49 = { instancePath: instancePath + "/refusals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome", schemaPath: "#/$defs/RefusalChange/properties/outcome/oneOf/1/required", keyword: "required", params: { missingProperty: "http" }, message: "must have required property 'http'" };
                  vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                }
                if (data22.reason === void 0) {
                  let err50 = { instancePath: instancePath + "/refusals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome", schemaPath: "#/$defs/RefusalChange/properties/outcome/oneOf/1/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                  vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                }
                if (data22.message === void 0) {
                  let err51 = { instancePath: instancePath + "/refusals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome", schemaPath: "#/$defs/RefusalChange/properties/outcome/oneOf/1/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
                  vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                }
                for (let key7 in data22)
                  if (!(key7 === "http" || key7 === "reason" || key7 === "message" || key7 === "responseCode" || key7 === "responseCategoryCode")) {
                    let err52 = { instancePath: instancePath + "/refusals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome", schemaPath: "#/$defs/RefusalChange/properties/outcome/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                  }
                if (data22.http !== void 0 && data22.http !== 201) {
                  let err53 = { instancePath: instancePath + "/refusals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome/http", schemaPath: "#/$defs/RefusalChange/properties/outcome/oneOf/1/properties/http/const", keyword: "const", params: { allowedValue: 201 }, message: "must be equal to constant" };
                  vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                }
                if (data22.reason !== void 0) {
                  let data27 = data22.reason;
                  if (!(data27 === "CONTACT_PROCESSOR" || data27 === "EXPIRED_CARD" || data27 === "PROCESSOR_DECLINED" || data27 === "ISSUER_UNAVAILABLE" || data27 === "UNAUTHORIZED_CARD" || data27 === "PAYMENT_REFUSED" || data27 === "INVALID_ACCOUNT" || data27 === "GENERAL_DECLINE" || data27 === "INVALID_MERCHANT_CONFIGURATION" || data27 === "PROCESSOR_ERROR" || data27 === "EXCEEDS_CREDIT_LIMIT" || data27 === "INSUFFICIENT_FUND")) {
                    let err54 = { instancePath: instancePath + "/refusals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome/reason", schemaPath: "#/$defs/RefusalChange/properties/outcome/oneOf/1/properties/reason/enum", keyword: "enum", params: { allowedValues: schema52.properties.outcome.oneOf[1].properties.reason.enum }, message: "must be equal to one of the allowed values" };
                    vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                  }
                }
                if (data22.message !== void 0) {
                  let data28 = data22.message;
                  if (typeof data28 == "string") {
                    if (func2(data28) < 1) {
                      let err55 = { instancePath: instancePath + "/refusals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome/message", schemaPath: "#/$defs/RefusalChange/properties/outcome/oneOf/1/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                    }
                  } else {
                    let err56 = { instancePath: instancePath + "/refusals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome/message", schemaPath: "#/$defs/RefusalChange/properties/outcome/oneOf/1/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                  }
                }
                if (data22.responseCode !== void 0) {
                  let data29 = data22.responseCode;
                  if (typeof data29 == "string") {
                    if (func2(data29) > 10) {
                      let err57 = { instancePath: instancePath + "/refusals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome/responseCode", schemaPath: "#/$defs/RefusalChange/properties/outcome/oneOf/1/properties/responseCode/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
                      vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                    }
                    if (func2(data29) < 1) {
                      let err58 = { instancePath: instancePath + "/refusals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome/responseCode", schemaPath: "#/$defs/RefusalChange/properties/outcome/oneOf/1/properties/responseCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                    }
                  } else {
                    let err59 = { instancePath: instancePath + "/refusals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome/responseCode", schemaPath: "#/$defs/RefusalChange/properties/outcome/oneOf/1/properties/responseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                  }
                }
                if (data22.responseCategoryCode !== void 0) {
                  let data30 = data22.responseCategoryCode;
                  if (typeof data30 == "string") {
                    if (func2(data30) > 3) {
                      let err60 = { instancePath: instancePath + "/refusals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome/responseCategoryCode", schemaPath: "#/$defs/RefusalChange/properties/outcome/oneOf/1/properties/responseCategoryCode/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
                      vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                    }
                    if (func2(data30) < 1) {
                      let err61 = { instancePath: instancePath + "/refusals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome/responseCategoryCode", schemaPath: "#/$defs/RefusalChange/properties/outcome/oneOf/1/properties/responseCategoryCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                    }
                  } else {
                    let err62 = { instancePath: instancePath + "/refusals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome/responseCategoryCode", schemaPath: "#/$defs/RefusalChange/properties/outcome/oneOf/1/properties/responseCategoryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                  }
                }
              } else {
                let err63 = { instancePath: instancePath + "/refusals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome", schemaPath: "#/$defs/RefusalChange/properties/outcome/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
              }
              var _valid0 = _errs58 === errors;
              if (_valid0 && valid20 ? (valid20 = !1, passing0 = [passing0, 1]) : _valid0 && (valid20 = !0, passing0 = 1, props0 !== !0 && (props0 = !0)), valid20)
                errors = _errs50, vErrors !== null && (_errs50 ? vErrors.length = _errs50 : vErrors = null);
              else {
                let err64 = { instancePath: instancePath + "/refusals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/outcome", schemaPath: "#/$defs/RefusalChange/properties/outcome/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
              }
            }
          } else {
            let err65 = { instancePath: instancePath + "/refusals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/RefusalChange/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
          }
        }
      } else {
        let err66 = { instancePath: instancePath + "/refusals", schemaPath: "#/properties/refusals/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
      }
    }
    if (data.rules !== void 0) {
      let data31 = data.rules;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        for (let key8 in data31) {
          let _errs71 = errors;
          if (!(key8 === "currency-unknown" || key8 === "capture-option-differs" || key8 === "jpo-empty-options" || key8 === "jpo-simple-order-code" || key8 === "jpo-unknown-code" || key8 === "jpo-required-field" || key8 === "jpo-out-of-place-field" || key8 === "jpo-unknown-field" || key8 === "jpo-combination-without-bonus" || key8 === "jpo-card-present-terminal" || key8 === "jpo-two-bonus-forms" || key8 === "jpo-installments-range" || key8 === "jpo-first-billing-month-range" || key8 === "jpo-first-billing-month-digits" || key8 === "jpo-katakana" || key8 === "jpo-alphanumeric" || key8 === "search-no-wildcards" || key8 === "search-epoch-seconds" || key8 === "search-sort" || key8 === "search-sort-missing" || key8 === "search-setting")) {
            let err67 = { instancePath: instancePath + "/rules", schemaPath: "#/$defs/RuleName/enum", keyword: "enum", params: { allowedValues: schema53.enum }, message: "must be equal to one of the allowed values", propertyName: key8 };
            vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
          }
          var valid23 = _errs71 === errors;
          if (!valid23) {
            let err68 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames", keyword: "propertyNames", params: { propertyName: key8 }, message: "property name must be valid" };
            vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
          }
        }
        for (let key9 in data31) {
          let data32 = data31[key9];
          if (!(data32 === "refuse" || data32 === "odd" || data32 === "note" || data32 === "off")) {
            let err69 = { instancePath: instancePath + "/rules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema32.properties.rules.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
          }
        }
      } else {
        let err70 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
      }
    }
  } else {
    let err71 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var AcquirerEntry = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.forwardedAcquirerCode === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "forwardedAcquirerCode" }, message: "must have required property 'forwardedAcquirerCode'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.jpo === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "jpo" }, message: "must have required property 'jpo'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.approval === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "approval" }, message: "must have required property 'approval'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "name" || key0 === "forwardedAcquirerCode" || key0 === "jpo" || key0 === "approval")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func2(data0) > 30) {
          let err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (func2(data0) < 1) {
          let err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func2(data1) < 1) {
          let err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        let err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.forwardedAcquirerCode !== void 0) {
      let data2 = data.forwardedAcquirerCode;
      if (typeof data2 == "string") {
        if (func2(data2) > 32) {
          let err11 = { instancePath: instancePath + "/forwardedAcquirerCode", schemaPath: "#/properties/forwardedAcquirerCode/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (func2(data2) < 1) {
          let err12 = { instancePath: instancePath + "/forwardedAcquirerCode", schemaPath: "#/properties/forwardedAcquirerCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/forwardedAcquirerCode", schemaPath: "#/properties/forwardedAcquirerCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.jpo !== void 0 && typeof data.jpo != "boolean") {
      let err14 = { instancePath: instancePath + "/jpo", schemaPath: "#/properties/jpo/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.approval !== void 0) {
      let data4 = data.approval;
      if (!(data4 === "smcc" || data4 === "vpc")) {
        let err15 = { instancePath: instancePath + "/approval", schemaPath: "#/properties/approval/enum", keyword: "enum", params: { allowedValues: schema33.properties.approval.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate32.errors = vErrors, errors === 0;
}
validate32.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var IssuerEntry = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.country === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "country" }, message: "must have required property 'country'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.options === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "id" || key0 === "name" || key0 === "country" || key0 === "options" || key0 === "installmentCounts" || key0 === "bonusWindows")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func2(data0) > 30) {
          let err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (func2(data0) < 1) {
          let err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func2(data1) < 1) {
          let err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.country !== void 0) {
      let data2 = data.country;
      if (typeof data2 == "string") {
        if (!pattern4.test(data2)) {
          let err10 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.options !== void 0) {
      let data3 = data.options;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (!(data4 === "single" || data4 === "bonus" || data4 === "installment" || data4 === "combination" || data4 === "revolving")) {
            let err12 = { instancePath: instancePath + "/options/" + i0, schemaPath: "#/$defs/Options/items/enum", keyword: "enum", params: { allowedValues: schema35.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        let i1 = data3.length, j0;
        if (i1 > 1) {
          outer0: for (; i1--; )
            for (j0 = i1; j0--; )
              if (func0(data3[i1], data3[j0])) {
                let err13 = { instancePath: instancePath + "/options", schemaPath: "#/$defs/Options/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                break outer0;
              }
        }
      } else {
        let err14 = { instancePath: instancePath + "/options", schemaPath: "#/$defs/Options/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.installmentCounts !== void 0) {
      let data5 = data.installmentCounts;
      if (Array.isArray(data5)) {
        let len1 = data5.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data6 = data5[i2];
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            let err15 = { instancePath: instancePath + "/installmentCounts/" + i2, schemaPath: "#/properties/installmentCounts/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 99 || isNaN(data6)) {
              let err16 = { instancePath: instancePath + "/installmentCounts/" + i2, schemaPath: "#/properties/installmentCounts/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99 }, message: "must be <= 99" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data6 < 1 || isNaN(data6)) {
              let err17 = { instancePath: instancePath + "/installmentCounts/" + i2, schemaPath: "#/properties/installmentCounts/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          }
        }
        let i3 = data5.length, j1;
        if (i3 > 1) {
          let indices0 = {};
          for (; i3--; ) {
            let item0 = data5[i3];
            if (typeof item0 == "number" && !(item0 % 1) && !isNaN(item0) && isFinite(item0)) {
              if (typeof indices0[item0] == "number") {
                j1 = indices0[item0];
                let err18 = { instancePath: instancePath + "/installmentCounts", schemaPath: "#/properties/installmentCounts/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                break;
              }
              indices0[item0] = i3;
            }
          }
        }
      } else {
        let err19 = { instancePath: instancePath + "/installmentCounts", schemaPath: "#/properties/installmentCounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.bonusWindows !== void 0) {
      let data7 = data.bonusWindows;
      if (Array.isArray(data7)) {
        let len2 = data7.length;
        for (let i4 = 0; i4 < len2; i4++)
          validate23(data7[i4], { instancePath: instancePath + "/bonusWindows/" + i4, parentData: data7, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
      } else {
        let err20 = { instancePath: instancePath + "/bonusWindows", schemaPath: "#/properties/bonusWindows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
validate33.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var CardEntry = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "number" }, message: "must have required property 'number'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.issuer === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "issuer" }, message: "must have required property 'issuer'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "number" || key0 === "issuer" || key0 === "outcome" || key0 === "revolvingContract" || key0 === "description")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.number !== void 0) {
      let data0 = data.number;
      if (typeof data0 == "string") {
        if (!pattern7.test(data0)) {
          let err3 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/pattern", keyword: "pattern", params: { pattern: "^[0-9]{12,19}$" }, message: 'must match pattern "^[0-9]{12,19}$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.issuer !== void 0 && typeof data.issuer != "string") {
      let err5 = { instancePath: instancePath + "/issuer", schemaPath: "#/properties/issuer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.outcome !== void 0) {
      let data2 = data.outcome;
      if (typeof data2 == "string") {
        if (func2(data2) < 1) {
          let err6 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.revolvingContract !== void 0 && typeof data.revolvingContract != "boolean") {
      let err8 = { instancePath: instancePath + "/revolvingContract", schemaPath: "#/properties/revolvingContract/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.description !== void 0) {
      let data4 = data.description;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.en === void 0) {
          let err9 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/Description/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        for (let key1 in data4)
          if (!(key1 === "en" || key1 === "ja")) {
            let err10 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/Description/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        if (data4.en !== void 0 && typeof data4.en != "string") {
          let err11 = { instancePath: instancePath + "/description/en", schemaPath: "#/$defs/Description/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data4.ja !== void 0 && typeof data4.ja != "string") {
          let err12 = { instancePath: instancePath + "/description/ja", schemaPath: "#/$defs/Description/properties/ja/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/Description/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
validate35.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var MerchantEntry = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.merchantId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "merchantId" }, message: "must have required property 'merchantId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.acquirer === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "acquirer" }, message: "must have required property 'acquirer'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.keyId === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keyId" }, message: "must have required property 'keyId'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.sharedSecret === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sharedSecret" }, message: "must have required property 'sharedSecret'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.options === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema41.properties, key0)) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.merchantId !== void 0) {
      let data0 = data.merchantId;
      if (typeof data0 == "string") {
        if (!pattern8.test(data0)) {
          let err6 = { instancePath: instancePath + "/merchantId", schemaPath: "#/properties/merchantId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,30}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,30}$"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/merchantId", schemaPath: "#/properties/merchantId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.acquirer !== void 0 && typeof data.acquirer != "string") {
      let err8 = { instancePath: instancePath + "/acquirer", schemaPath: "#/properties/acquirer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.keyId !== void 0) {
      let data2 = data.keyId;
      if (typeof data2 == "string") {
        if (func2(data2) > 64) {
          let err9 = { instancePath: instancePath + "/keyId", schemaPath: "#/properties/keyId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (func2(data2) < 1) {
          let err10 = { instancePath: instancePath + "/keyId", schemaPath: "#/properties/keyId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/keyId", schemaPath: "#/properties/keyId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.sharedSecret !== void 0) {
      let data3 = data.sharedSecret;
      if (typeof data3 == "string") {
        if (!pattern9.test(data3)) {
          let err12 = { instancePath: instancePath + "/sharedSecret", schemaPath: "#/properties/sharedSecret/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$" }, message: 'must match pattern "^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/sharedSecret", schemaPath: "#/properties/sharedSecret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.options !== void 0) {
      let data4 = data.options;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (!(data5 === "single" || data5 === "bonus" || data5 === "installment" || data5 === "combination" || data5 === "revolving")) {
            let err14 = { instancePath: instancePath + "/options/" + i0, schemaPath: "#/$defs/Options/items/enum", keyword: "enum", params: { allowedValues: schema35.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        let i1 = data4.length, j0;
        if (i1 > 1) {
          outer0: for (; i1--; )
            for (j0 = i1; j0--; )
              if (func0(data4[i1], data4[j0])) {
                let err15 = { instancePath: instancePath + "/options", schemaPath: "#/$defs/Options/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                break outer0;
              }
        }
      } else {
        let err16 = { instancePath: instancePath + "/options", schemaPath: "#/$defs/Options/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.uncontractedOption !== void 0) {
      let data6 = data.uncontractedOption;
      if (!(data6 === "accept" || data6 === "refuse")) {
        let err17 = { instancePath: instancePath + "/uncontractedOption", schemaPath: "#/properties/uncontractedOption/enum", keyword: "enum", params: { allowedValues: schema41.properties.uncontractedOption.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.relaxedRequirements !== void 0 && typeof data.relaxedRequirements != "boolean") {
      let err18 = { instancePath: instancePath + "/relaxedRequirements", schemaPath: "#/properties/relaxedRequirements/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.amountTriggers !== void 0) {
      let data8 = data.amountTriggers;
      if (Array.isArray(data8)) {
        let len1 = data8.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data9 = data8[i2];
          if (!(data9 === "sandbox" || data9 === "vpc" || data9 === "jcn")) {
            let err19 = { instancePath: instancePath + "/amountTriggers/" + i2, schemaPath: "#/$defs/AmountList/enum", keyword: "enum", params: { allowedValues: schema43.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        let i3 = data8.length, j1;
        if (i3 > 1) {
          outer1: for (; i3--; )
            for (j1 = i3; j1--; )
              if (func0(data8[i3], data8[j1])) {
                let err20 = { instancePath: instancePath + "/amountTriggers", schemaPath: "#/properties/amountTriggers/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                break outer1;
              }
        }
      } else {
        let err21 = { instancePath: instancePath + "/amountTriggers", schemaPath: "#/properties/amountTriggers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.duplicateWindow !== void 0) {
      let data10 = data.duplicateWindow;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        let err22 = { instancePath: instancePath + "/duplicateWindow", schemaPath: "#/properties/duplicateWindow/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 86400 || isNaN(data10)) {
          let err23 = { instancePath: instancePath + "/duplicateWindow", schemaPath: "#/properties/duplicateWindow/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
          let err24 = { instancePath: instancePath + "/duplicateWindow", schemaPath: "#/properties/duplicateWindow/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      }
    }
    if (data.services !== void 0) {
      let data11 = data.services;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (let key1 in data11)
          if (!func1.call(schema44.properties, key1)) {
            let err25 = { instancePath: instancePath + "/services", schemaPath: "#/$defs/Services/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        if (data11.captures !== void 0) {
          let data12 = data11.captures;
          if (!(data12 === "single" || data12 === "multiple" || data12 === "split")) {
            let err26 = { instancePath: instancePath + "/services/captures", schemaPath: "#/$defs/Services/properties/captures/enum", keyword: "enum", params: { allowedValues: schema44.properties.captures.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        if (data11.overCapture !== void 0) {
          let data13 = data11.overCapture;
          if (!(data13 === "refuse" || data13 === "small" || data13 === "20-percent")) {
            let err27 = { instancePath: instancePath + "/services/overCapture", schemaPath: "#/$defs/Services/properties/overCapture/enum", keyword: "enum", params: { allowedValues: schema44.properties.overCapture.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
        if (data11.partialReversals !== void 0 && typeof data11.partialReversals != "boolean") {
          let err28 = { instancePath: instancePath + "/services/partialReversals", schemaPath: "#/$defs/Services/properties/partialReversals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data11.reversalAfterVoid !== void 0 && typeof data11.reversalAfterVoid != "boolean") {
          let err29 = { instancePath: instancePath + "/services/reversalAfterVoid", schemaPath: "#/$defs/Services/properties/reversalAfterVoid/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data11.reversalReason !== void 0) {
          let data16 = data11.reversalReason;
          if (!(data16 === "any" || data16 === "34")) {
            let err30 = { instancePath: instancePath + "/services/reversalReason", schemaPath: "#/$defs/Services/properties/reversalReason/enum", keyword: "enum", params: { allowedValues: schema44.properties.reversalReason.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
        if (data11.credits !== void 0 && typeof data11.credits != "boolean") {
          let err31 = { instancePath: instancePath + "/services/credits", schemaPath: "#/$defs/Services/properties/credits/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (data11.creditAuthorization !== void 0 && typeof data11.creditAuthorization != "boolean") {
          let err32 = { instancePath: instancePath + "/services/creditAuthorization", schemaPath: "#/$defs/Services/properties/creditAuthorization/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (data11.overRefund !== void 0) {
          let data19 = data11.overRefund;
          if (!(data19 === "refuse" || data19 === "accept")) {
            let err33 = { instancePath: instancePath + "/services/overRefund", schemaPath: "#/$defs/Services/properties/overRefund/enum", keyword: "enum", params: { allowedValues: schema44.properties.overRefund.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
        if (data11.incrementalAuthorization !== void 0 && typeof data11.incrementalAuthorization != "boolean") {
          let err34 = { instancePath: instancePath + "/services/incrementalAuthorization", schemaPath: "#/$defs/Services/properties/incrementalAuthorization/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        if (data11.transactionIdDays !== void 0) {
          let data21 = data11.transactionIdDays;
          if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
            let err35 = { instancePath: instancePath + "/services/transactionIdDays", schemaPath: "#/$defs/Services/properties/transactionIdDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 > 365 || isNaN(data21)) {
              let err36 = { instancePath: instancePath + "/services/transactionIdDays", schemaPath: "#/$defs/Services/properties/transactionIdDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 }, message: "must be <= 365" };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
            if (data21 < 0 || isNaN(data21)) {
              let err37 = { instancePath: instancePath + "/services/transactionIdDays", schemaPath: "#/$defs/Services/properties/transactionIdDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
          }
        }
        if (data11.searchDelay !== void 0) {
          let data22 = data11.searchDelay;
          if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
            let err38 = { instancePath: instancePath + "/services/searchDelay", schemaPath: "#/$defs/Services/properties/searchDelay/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 > 36e5 || isNaN(data22)) {
              let err39 = { instancePath: instancePath + "/services/searchDelay", schemaPath: "#/$defs/Services/properties/searchDelay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36e5 }, message: "must be <= 3600000" };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
            if (data22 < 0 || isNaN(data22)) {
              let err40 = { instancePath: instancePath + "/services/searchDelay", schemaPath: "#/$defs/Services/properties/searchDelay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
          }
        }
        if (data11.selfLinks !== void 0) {
          let data23 = data11.selfLinks;
          if (!(data23 === "not-found" || data23 === "replay")) {
            let err41 = { instancePath: instancePath + "/services/selfLinks", schemaPath: "#/$defs/Services/properties/selfLinks/enum", keyword: "enum", params: { allowedValues: schema44.properties.selfLinks.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
      } else {
        let err42 = { instancePath: instancePath + "/services", schemaPath: "#/$defs/Services/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.description !== void 0) {
      let data24 = data.description;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (data24.en === void 0) {
          let err43 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/Description/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'" };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        for (let key2 in data24)
          if (!(key2 === "en" || key2 === "ja")) {
            let err44 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/Description/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
        if (data24.en !== void 0 && typeof data24.en != "string") {
          let err45 = { instancePath: instancePath + "/description/en", schemaPath: "#/$defs/Description/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        if (data24.ja !== void 0 && typeof data24.ja != "string") {
          let err46 = { instancePath: instancePath + "/description/ja", schemaPath: "#/$defs/Description/properties/ja/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
      } else {
        let err47 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/Description/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
    }
    if (data.certificate !== void 0) {
      let data27 = data.certificate;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        if (data27.serialNumber === void 0) {
          let err48 = { instancePath: instancePath + "/certificate", schemaPath: "#/$defs/Certificate/required", keyword: "required", params: { missingProperty: "serialNumber" }, message: "must have required property 'serialNumber'" };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
        if (data27.pem === void 0) {
          let err49 = { instancePath: instancePath + "/certificate", schemaPath: "#/$defs/Certificate/required", keyword: "required", params: { missingProperty: "pem" }, message: "must have required property 'pem'" };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
        for (let key3 in data27)
          if (!(key3 === "serialNumber" || key3 === "pem")) {
            let err50 = { instancePath: instancePath + "/certificate", schemaPath: "#/$defs/Certificate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
        if (data27.serialNumber !== void 0) {
          let data28 = data27.serialNumber;
          if (typeof data28 == "string") {
            if (func2(data28) > 64) {
              let err51 = { instancePath: instancePath + "/certificate/serialNumber", schemaPath: "#/$defs/Certificate/properties/serialNumber/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
            }
            if (func2(data28) < 1) {
              let err52 = { instancePath: instancePath + "/certificate/serialNumber", schemaPath: "#/$defs/Certificate/properties/serialNumber/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
            }
          } else {
            let err53 = { instancePath: instancePath + "/certificate/serialNumber", schemaPath: "#/$defs/Certificate/properties/serialNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
          }
        }
        if (data27.pem !== void 0) {
          let data29 = data27.pem;
          if (typeof data29 == "string") {
            if (!pattern10.test(data29)) {
              let err54 = { instancePath: instancePath + "/certificate/pem", schemaPath: "#/$defs/Certificate/properties/pem/pattern", keyword: "pattern", params: { pattern: `^-----BEGIN CERTIFICATE-----
[A-Za-z0-9+/=
]+-----END CERTIFICATE-----
?$` }, message: `must match pattern "^-----BEGIN CERTIFICATE-----
[A-Za-z0-9+/=
]+-----END CERTIFICATE-----
?$"` };
              vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
            }
          } else {
            let err55 = { instancePath: instancePath + "/certificate/pem", schemaPath: "#/$defs/Certificate/properties/pem/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
        }
      } else {
        let err56 = { instancePath: instancePath + "/certificate", schemaPath: "#/$defs/Certificate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
    }
  } else {
    let err57 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
  }
  return validate36.errors = vErrors, errors === 0;
}
validate36.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var PortfolioEntry = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.portfolioId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "portfolioId" }, message: "must have required property 'portfolioId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.keyId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keyId" }, message: "must have required property 'keyId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.sharedSecret === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sharedSecret" }, message: "must have required property 'sharedSecret'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.merchants === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "merchants" }, message: "must have required property 'merchants'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "portfolioId" || key0 === "keyId" || key0 === "sharedSecret" || key0 === "certificate" || key0 === "merchants" || key0 === "description")) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.portfolioId !== void 0) {
      let data0 = data.portfolioId;
      if (typeof data0 == "string") {
        if (!pattern8.test(data0)) {
          let err5 = { instancePath: instancePath + "/portfolioId", schemaPath: "#/properties/portfolioId/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_-]{1,30}$" }, message: 'must match pattern "^[A-Za-z0-9_-]{1,30}$"' };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        let err6 = { instancePath: instancePath + "/portfolioId", schemaPath: "#/properties/portfolioId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.keyId !== void 0) {
      let data1 = data.keyId;
      if (typeof data1 == "string") {
        if (func2(data1) > 64) {
          let err7 = { instancePath: instancePath + "/keyId", schemaPath: "#/properties/keyId/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (func2(data1) < 1) {
          let err8 = { instancePath: instancePath + "/keyId", schemaPath: "#/properties/keyId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/keyId", schemaPath: "#/properties/keyId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.sharedSecret !== void 0) {
      let data2 = data.sharedSecret;
      if (typeof data2 == "string") {
        if (!pattern9.test(data2)) {
          let err10 = { instancePath: instancePath + "/sharedSecret", schemaPath: "#/properties/sharedSecret/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$" }, message: 'must match pattern "^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/sharedSecret", schemaPath: "#/properties/sharedSecret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.certificate !== void 0) {
      let data3 = data.certificate;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.serialNumber === void 0) {
          let err12 = { instancePath: instancePath + "/certificate", schemaPath: "#/$defs/Certificate/required", keyword: "required", params: { missingProperty: "serialNumber" }, message: "must have required property 'serialNumber'" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data3.pem === void 0) {
          let err13 = { instancePath: instancePath + "/certificate", schemaPath: "#/$defs/Certificate/required", keyword: "required", params: { missingProperty: "pem" }, message: "must have required property 'pem'" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        for (let key1 in data3)
          if (!(key1 === "serialNumber" || key1 === "pem")) {
            let err14 = { instancePath: instancePath + "/certificate", schemaPath: "#/$defs/Certificate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        if (data3.serialNumber !== void 0) {
          let data4 = data3.serialNumber;
          if (typeof data4 == "string") {
            if (func2(data4) > 64) {
              let err15 = { instancePath: instancePath + "/certificate/serialNumber", schemaPath: "#/$defs/Certificate/properties/serialNumber/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (func2(data4) < 1) {
              let err16 = { instancePath: instancePath + "/certificate/serialNumber", schemaPath: "#/$defs/Certificate/properties/serialNumber/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            let err17 = { instancePath: instancePath + "/certificate/serialNumber", schemaPath: "#/$defs/Certificate/properties/serialNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data3.pem !== void 0) {
          let data5 = data3.pem;
          if (typeof data5 == "string") {
            if (!pattern10.test(data5)) {
              let err18 = { instancePath: instancePath + "/certificate/pem", schemaPath: "#/$defs/Certificate/properties/pem/pattern", keyword: "pattern", params: { pattern: `^-----BEGIN CERTIFICATE-----
[A-Za-z0-9+/=
]+-----END CERTIFICATE-----
?$` }, message: `must match pattern "^-----BEGIN CERTIFICATE-----
[A-Za-z0-9+/=
]+-----END CERTIFICATE-----
?$"` };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            let err19 = { instancePath: instancePath + "/certificate/pem", schemaPath: "#/$defs/Certificate/properties/pem/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        let err20 = { instancePath: instancePath + "/certificate", schemaPath: "#/$defs/Certificate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.merchants !== void 0) {
      let data6 = data.merchants;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          let err21 = { instancePath: instancePath + "/merchants", schemaPath: "#/properties/merchants/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data6[i0] != "string") {
            let err22 = { instancePath: instancePath + "/merchants/" + i0, schemaPath: "#/properties/merchants/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        let i1 = data6.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data6[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err23 = { instancePath: instancePath + "/merchants", schemaPath: "#/properties/merchants/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err24 = { instancePath: instancePath + "/merchants", schemaPath: "#/properties/merchants/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.description !== void 0) {
      let data8 = data.description;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.en === void 0) {
          let err25 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/Description/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        for (let key2 in data8)
          if (!(key2 === "en" || key2 === "ja")) {
            let err26 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/Description/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        if (data8.en !== void 0 && typeof data8.en != "string") {
          let err27 = { instancePath: instancePath + "/description/en", schemaPath: "#/$defs/Description/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data8.ja !== void 0 && typeof data8.ja != "string") {
          let err28 = { instancePath: instancePath + "/description/ja", schemaPath: "#/$defs/Description/properties/ja/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        let err29 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/Description/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
  } else {
    let err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
validate37.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  AcquirerEntry as validateAcquirerEntry,
  CardEntry as validateCardEntry,
  IssuerEntry as validateIssuerEntry,
  MerchantEntry as validateMerchantEntry,
  PortfolioEntry as validatePortfolioEntry,
  WorldFile as validateWorldFile
};
