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
var PaymentRequest = validate21;
var func1 = require_ucs2length().default;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 == "string") {
        if (func1(data0) > 50) {
          let err0 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.transactionId !== void 0) {
      let data1 = data.transactionId, _errs5 = errors, valid2 = !1, _errs6 = errors;
      if (typeof data1 == "string") {
        if (func1(data1) > 30) {
          let err2 = { instancePath: instancePath + "/transactionId", schemaPath: "#/$defs/CallersTransactionId/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/transactionId", schemaPath: "#/$defs/CallersTransactionId/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      var _valid0 = _errs6 === errors;
      valid2 = valid2 || _valid0;
      let _errs8 = errors;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err4 = { instancePath: instancePath + "/transactionId", schemaPath: "#/$defs/CallersTransactionId/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      var _valid0 = _errs8 === errors;
      valid2 = valid2 || _valid0;
      let _errs10 = errors;
      if (data1 !== null) {
        let err5 = { instancePath: instancePath + "/transactionId", schemaPath: "#/$defs/CallersTransactionId/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid0 = _errs10 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs5, vErrors !== null && (_errs5 ? vErrors.length = _errs5 : vErrors = null);
      else {
        let err6 = { instancePath: instancePath + "/transactionId", schemaPath: "#/$defs/CallersTransactionId/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.partner !== void 0) {
      let data2 = data.partner;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.developerId !== void 0) {
          let data3 = data2.developerId;
          if (typeof data3 == "string") {
            if (func1(data3) > 8) {
              let err7 = { instancePath: instancePath + "/partner/developerId", schemaPath: "#/properties/partner/properties/developerId/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/partner/developerId", schemaPath: "#/properties/partner/properties/developerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data2.solutionId !== void 0) {
          let data4 = data2.solutionId;
          if (typeof data4 == "string") {
            if (func1(data4) > 8) {
              let err9 = { instancePath: instancePath + "/partner/solutionId", schemaPath: "#/properties/partner/properties/solutionId/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/partner/solutionId", schemaPath: "#/properties/partner/properties/solutionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/partner", schemaPath: "#/properties/partner/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: { code: !0, transactionId: !0, partner: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema36 = { anyOf: [{ type: "boolean" }, { type: "string", enum: ["true", "false"] }] };
var pattern4 = new RegExp("^[0-9]*$", "u"), pattern6 = new RegExp("^[0-6]?$", "u"), pattern9 = new RegExp("^(0?[1-6])?$", "u"), pattern7 = new RegExp("^(0?[1-9]|1[0-2])?$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.month !== void 0) {
      let data0 = data.month;
      if (typeof data0 == "string") {
        if (!pattern7.test(data0)) {
          let err0 = { instancePath: instancePath + "/month", schemaPath: "#/$defs/BonusMonth/pattern", keyword: "pattern", params: { pattern: "^(0?[1-9]|1[0-2])?$" }, message: 'must match pattern "^(0?[1-9]|1[0-2])?$"' };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath: instancePath + "/month", schemaPath: "#/$defs/BonusMonth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.amount !== void 0) {
      let data1 = data.amount;
      if (typeof data1 == "string") {
        if (func1(data1) > 12) {
          let err2 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/BonusAmount/maxLength", keyword: "maxLength", params: { limit: 12 }, message: "must NOT have more than 12 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (!pattern4.test(data1)) {
          let err3 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/BonusAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" }, message: 'must match pattern "^[0-9]*$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/amount", schemaPath: "#/$defs/BonusAmount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = { props: { month: !0, amount: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.paymentMethod !== void 0) {
      let data0 = data.paymentMethod;
      if (typeof data0 == "string") {
        if (func1(data0) > 2) {
          let err0 = { instancePath: instancePath + "/paymentMethod", schemaPath: "#/properties/paymentMethod/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath: instancePath + "/paymentMethod", schemaPath: "#/properties/paymentMethod/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.installments !== void 0) {
      let data1 = data.installments;
      if (typeof data1 == "string") {
        if (func1(data1) > 2) {
          let err2 = { instancePath: instancePath + "/installments", schemaPath: "#/properties/installments/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (!pattern4.test(data1)) {
          let err3 = { instancePath: instancePath + "/installments", schemaPath: "#/properties/installments/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" }, message: 'must match pattern "^[0-9]*$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/installments", schemaPath: "#/properties/installments/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.firstBillingMonth !== void 0) {
      let data2 = data.firstBillingMonth;
      if (typeof data2 == "string") {
        if (func1(data2) > 2) {
          let err5 = { instancePath: instancePath + "/firstBillingMonth", schemaPath: "#/properties/firstBillingMonth/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!pattern4.test(data2)) {
          let err6 = { instancePath: instancePath + "/firstBillingMonth", schemaPath: "#/properties/firstBillingMonth/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" }, message: 'must match pattern "^[0-9]*$"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/firstBillingMonth", schemaPath: "#/properties/firstBillingMonth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.businessName !== void 0) {
      let data3 = data.businessName;
      if (typeof data3 == "string") {
        if (func1(data3) > 25) {
          let err8 = { instancePath: instancePath + "/businessName", schemaPath: "#/properties/businessName/maxLength", keyword: "maxLength", params: { limit: 25 }, message: "must NOT have more than 25 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/businessName", schemaPath: "#/properties/businessName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.businessNameKatakana !== void 0) {
      let data4 = data.businessNameKatakana;
      if (typeof data4 == "string") {
        if (func1(data4) > 25) {
          let err10 = { instancePath: instancePath + "/businessNameKatakana", schemaPath: "#/properties/businessNameKatakana/maxLength", keyword: "maxLength", params: { limit: 25 }, message: "must NOT have more than 25 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/businessNameKatakana", schemaPath: "#/properties/businessNameKatakana/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.businessNameAlphaNumeric !== void 0) {
      let data5 = data.businessNameAlphaNumeric;
      if (typeof data5 == "string") {
        if (func1(data5) > 25) {
          let err12 = { instancePath: instancePath + "/businessNameAlphaNumeric", schemaPath: "#/properties/businessNameAlphaNumeric/maxLength", keyword: "maxLength", params: { limit: 25 }, message: "must NOT have more than 25 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/businessNameAlphaNumeric", schemaPath: "#/properties/businessNameAlphaNumeric/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.terminalId !== void 0) {
      let data6 = data.terminalId;
      if (typeof data6 == "string") {
        if (func1(data6) > 13) {
          let err14 = { instancePath: instancePath + "/terminalId", schemaPath: "#/properties/terminalId/maxLength", keyword: "maxLength", params: { limit: 13 }, message: "must NOT have more than 13 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/terminalId", schemaPath: "#/properties/terminalId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.jis2TrackData !== void 0) {
      let data7 = data.jis2TrackData;
      if (typeof data7 == "string") {
        if (func1(data7) > 69) {
          let err16 = { instancePath: instancePath + "/jis2TrackData", schemaPath: "#/properties/jis2TrackData/maxLength", keyword: "maxLength", params: { limit: 69 }, message: "must NOT have more than 69 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/jis2TrackData", schemaPath: "#/properties/jis2TrackData/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.preapprovalType !== void 0) {
      let data8 = data.preapprovalType;
      if (typeof data8 == "string") {
        if (func1(data8) > 1) {
          let err18 = { instancePath: instancePath + "/preapprovalType", schemaPath: "#/properties/preapprovalType/maxLength", keyword: "maxLength", params: { limit: 1 }, message: "must NOT have more than 1 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (!pattern6.test(data8)) {
          let err19 = { instancePath: instancePath + "/preapprovalType", schemaPath: "#/properties/preapprovalType/pattern", keyword: "pattern", params: { pattern: "^[0-6]?$" }, message: 'must match pattern "^[0-6]?$"' };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/preapprovalType", schemaPath: "#/properties/preapprovalType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.bonuses !== void 0) {
      let data9 = data.bonuses, _errs20 = errors, valid1 = !1, _errs21 = errors;
      if (Array.isArray(data9)) {
        if (data9.length > 6) {
          let err21 = { instancePath: instancePath + "/bonuses", schemaPath: "#/properties/bonuses/anyOf/0/maxItems", keyword: "maxItems", params: { limit: 6 }, message: "must NOT have more than 6 items" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        let len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0], _errs24 = errors, valid4 = !1, _errs25 = errors;
          validate26(data10, { instancePath: instancePath + "/bonuses/" + i0, parentData: data9, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
          var _valid1 = _errs25 === errors;
          if (valid4 = valid4 || _valid1, _valid1) {
            var props0 = {};
            props0.month = !0, props0.amount = !0;
          }
          let _errs26 = errors;
          if (data10 !== null) {
            let err22 = { instancePath: instancePath + "/bonuses/" + i0, schemaPath: "#/properties/bonuses/anyOf/0/items/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
          var _valid1 = _errs26 === errors;
          if (valid4 = valid4 || _valid1, valid4)
            errors = _errs24, vErrors !== null && (_errs24 ? vErrors.length = _errs24 : vErrors = null);
          else {
            let err23 = { instancePath: instancePath + "/bonuses/" + i0, schemaPath: "#/properties/bonuses/anyOf/0/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      } else {
        let err24 = { instancePath: instancePath + "/bonuses", schemaPath: "#/properties/bonuses/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
      var _valid0 = _errs21 === errors;
      valid1 = valid1 || _valid0;
      let _errs28 = errors;
      if (typeof data9 == "string") {
        if (func1(data9) > 2) {
          let err25 = { instancePath: instancePath + "/bonuses", schemaPath: "#/properties/bonuses/anyOf/1/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (!pattern9.test(data9)) {
          let err26 = { instancePath: instancePath + "/bonuses", schemaPath: "#/properties/bonuses/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(0?[1-6])?$" }, message: 'must match pattern "^(0?[1-6])?$"' };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        let err27 = { instancePath: instancePath + "/bonuses", schemaPath: "#/properties/bonuses/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      var _valid0 = _errs28 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs20, vErrors !== null && (_errs20 ? vErrors.length = _errs20 : vErrors = null);
      else {
        let err28 = { instancePath: instancePath + "/bonuses", schemaPath: "#/properties/bonuses/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.bonusMonth !== void 0) {
      let data11 = data.bonusMonth;
      if (typeof data11 == "string") {
        if (!pattern7.test(data11)) {
          let err29 = { instancePath: instancePath + "/bonusMonth", schemaPath: "#/$defs/BonusMonth/pattern", keyword: "pattern", params: { pattern: "^(0?[1-9]|1[0-2])?$" }, message: 'must match pattern "^(0?[1-9]|1[0-2])?$"' };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        let err30 = { instancePath: instancePath + "/bonusMonth", schemaPath: "#/$defs/BonusMonth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.bonusAmount !== void 0) {
      let data12 = data.bonusAmount;
      if (typeof data12 == "string") {
        if (func1(data12) > 12) {
          let err31 = { instancePath: instancePath + "/bonusAmount", schemaPath: "#/$defs/BonusAmount/maxLength", keyword: "maxLength", params: { limit: 12 }, message: "must NOT have more than 12 characters" };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (!pattern4.test(data12)) {
          let err32 = { instancePath: instancePath + "/bonusAmount", schemaPath: "#/$defs/BonusAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" }, message: 'must match pattern "^[0-9]*$"' };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      } else {
        let err33 = { instancePath: instancePath + "/bonusAmount", schemaPath: "#/$defs/BonusAmount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.secondBonusMonth !== void 0) {
      let data13 = data.secondBonusMonth;
      if (typeof data13 == "string") {
        if (!pattern7.test(data13)) {
          let err34 = { instancePath: instancePath + "/secondBonusMonth", schemaPath: "#/$defs/BonusMonth/pattern", keyword: "pattern", params: { pattern: "^(0?[1-9]|1[0-2])?$" }, message: 'must match pattern "^(0?[1-9]|1[0-2])?$"' };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      } else {
        let err35 = { instancePath: instancePath + "/secondBonusMonth", schemaPath: "#/$defs/BonusMonth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.secondBonusAmount !== void 0) {
      let data14 = data.secondBonusAmount;
      if (typeof data14 == "string") {
        if (func1(data14) > 12) {
          let err36 = { instancePath: instancePath + "/secondBonusAmount", schemaPath: "#/$defs/BonusAmount/maxLength", keyword: "maxLength", params: { limit: 12 }, message: "must NOT have more than 12 characters" };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (!pattern4.test(data14)) {
          let err37 = { instancePath: instancePath + "/secondBonusAmount", schemaPath: "#/$defs/BonusAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" }, message: 'must match pattern "^[0-9]*$"' };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
      } else {
        let err38 = { instancePath: instancePath + "/secondBonusAmount", schemaPath: "#/$defs/BonusAmount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
  } else {
    let err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: { paymentMethod: !0, installments: !0, firstBillingMonth: !0, businessName: !0, businessNameKatakana: !0, businessNameAlphaNumeric: !0, terminalId: !0, jis2TrackData: !0, preapprovalType: !0, bonuses: !0, bonusMonth: !0, bonusAmount: !0, secondBonusMonth: !0, secondBonusAmount: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.capture !== void 0) {
      let data0 = data.capture, _errs4 = errors, valid3 = !1, _errs5 = errors;
      if (typeof data0 != "boolean") {
        let err0 = { instancePath: instancePath + "/capture", schemaPath: "#/$defs/Flag/anyOf/0/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      var _valid0 = _errs5 === errors;
      valid3 = valid3 || _valid0;
      let _errs7 = errors;
      if (typeof data0 != "string") {
        let err1 = { instancePath: instancePath + "/capture", schemaPath: "#/$defs/Flag/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (!(data0 === "true" || data0 === "false")) {
        let err2 = { instancePath: instancePath + "/capture", schemaPath: "#/$defs/Flag/anyOf/1/enum", keyword: "enum", params: { allowedValues: schema36.anyOf[1].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs7 === errors;
      if (valid3 = valid3 || _valid0, valid3)
        errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/capture", schemaPath: "#/$defs/Flag/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.commerceIndicator !== void 0) {
      let data1 = data.commerceIndicator;
      if (typeof data1 == "string") {
        if (func1(data1) > 20) {
          let err4 = { instancePath: instancePath + "/commerceIndicator", schemaPath: "#/properties/commerceIndicator/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/commerceIndicator", schemaPath: "#/properties/commerceIndicator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.reconciliationId !== void 0) {
      let data2 = data.reconciliationId;
      if (typeof data2 == "string") {
        if (func1(data2) > 60) {
          let err6 = { instancePath: instancePath + "/reconciliationId", schemaPath: "#/properties/reconciliationId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/reconciliationId", schemaPath: "#/properties/reconciliationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.authorizationOptions !== void 0) {
      let data3 = data.authorizationOptions;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.ignoreAvsResult !== void 0) {
          let data4 = data3.ignoreAvsResult, _errs17 = errors, valid6 = !1, _errs18 = errors;
          if (typeof data4 != "boolean") {
            let err8 = { instancePath: instancePath + "/authorizationOptions/ignoreAvsResult", schemaPath: "#/$defs/Flag/anyOf/0/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          var _valid1 = _errs18 === errors;
          valid6 = valid6 || _valid1;
          let _errs20 = errors;
          if (typeof data4 != "string") {
            let err9 = { instancePath: instancePath + "/authorizationOptions/ignoreAvsResult", schemaPath: "#/$defs/Flag/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (!(data4 === "true" || data4 === "false")) {
            let err10 = { instancePath: instancePath + "/authorizationOptions/ignoreAvsResult", schemaPath: "#/$defs/Flag/anyOf/1/enum", keyword: "enum", params: { allowedValues: schema36.anyOf[1].enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
          var _valid1 = _errs20 === errors;
          if (valid6 = valid6 || _valid1, valid6)
            errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
          else {
            let err11 = { instancePath: instancePath + "/authorizationOptions/ignoreAvsResult", schemaPath: "#/$defs/Flag/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data3.ignoreCvResult !== void 0) {
          let data5 = data3.ignoreCvResult, _errs24 = errors, valid8 = !1, _errs25 = errors;
          if (typeof data5 != "boolean") {
            let err12 = { instancePath: instancePath + "/authorizationOptions/ignoreCvResult", schemaPath: "#/$defs/Flag/anyOf/0/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          var _valid2 = _errs25 === errors;
          valid8 = valid8 || _valid2;
          let _errs27 = errors;
          if (typeof data5 != "string") {
            let err13 = { instancePath: instancePath + "/authorizationOptions/ignoreCvResult", schemaPath: "#/$defs/Flag/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          if (!(data5 === "true" || data5 === "false")) {
            let err14 = { instancePath: instancePath + "/authorizationOptions/ignoreCvResult", schemaPath: "#/$defs/Flag/anyOf/1/enum", keyword: "enum", params: { allowedValues: schema36.anyOf[1].enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          var _valid2 = _errs27 === errors;
          if (valid8 = valid8 || _valid2, valid8)
            errors = _errs24, vErrors !== null && (_errs24 ? vErrors.length = _errs24 : vErrors = null);
          else {
            let err15 = { instancePath: instancePath + "/authorizationOptions/ignoreCvResult", schemaPath: "#/$defs/Flag/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data3.partialAuthIndicator !== void 0) {
          let data6 = data3.partialAuthIndicator, _errs31 = errors, valid10 = !1, _errs32 = errors;
          if (typeof data6 != "boolean") {
            let err16 = { instancePath: instancePath + "/authorizationOptions/partialAuthIndicator", schemaPath: "#/$defs/Flag/anyOf/0/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          var _valid3 = _errs32 === errors;
          valid10 = valid10 || _valid3;
          let _errs34 = errors;
          if (typeof data6 != "string") {
            let err17 = { instancePath: instancePath + "/authorizationOptions/partialAuthIndicator", schemaPath: "#/$defs/Flag/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          if (!(data6 === "true" || data6 === "false")) {
            let err18 = { instancePath: instancePath + "/authorizationOptions/partialAuthIndicator", schemaPath: "#/$defs/Flag/anyOf/1/enum", keyword: "enum", params: { allowedValues: schema36.anyOf[1].enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          var _valid3 = _errs34 === errors;
          if (valid10 = valid10 || _valid3, valid10)
            errors = _errs31, vErrors !== null && (_errs31 ? vErrors.length = _errs31 : vErrors = null);
          else {
            let err19 = { instancePath: instancePath + "/authorizationOptions/partialAuthIndicator", schemaPath: "#/$defs/Flag/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data3.authIndicator !== void 0) {
          let data7 = data3.authIndicator;
          if (typeof data7 == "string") {
            if (func1(data7) > 1) {
              let err20 = { instancePath: instancePath + "/authorizationOptions/authIndicator", schemaPath: "#/properties/authorizationOptions/properties/authIndicator/maxLength", keyword: "maxLength", params: { limit: 1 }, message: "must NOT have more than 1 characters" };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            let err21 = { instancePath: instancePath + "/authorizationOptions/authIndicator", schemaPath: "#/properties/authorizationOptions/properties/authIndicator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
      } else {
        let err22 = { instancePath: instancePath + "/authorizationOptions", schemaPath: "#/properties/authorizationOptions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    data.japanPaymentOptions !== void 0 && (validate25(data.japanPaymentOptions, { instancePath: instancePath + "/japanPaymentOptions", parentData: data, parentDataProperty: "japanPaymentOptions", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length));
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: { capture: !0, commerceIndicator: !0, reconciliationId: !0, authorizationOptions: !0, japanPaymentOptions: !0 }, dynamicProps: !1, dynamicItems: !1 };
var pattern17 = new RegExp("^([0-9]+(\\.[0-9]*)?|\\.[0-9]+)?$", "u"), pattern18 = new RegExp("^([A-Za-z]{3})?$", "u");
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.amountDetails !== void 0) {
      let data0 = data.amountDetails;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.totalAmount !== void 0) {
          let data1 = data0.totalAmount;
          if (typeof data1 == "string") {
            if (func1(data1) > 19) {
              let err0 = { instancePath: instancePath + "/amountDetails/totalAmount", schemaPath: "#/properties/amountDetails/properties/totalAmount/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
            if (!pattern17.test(data1)) {
              let err1 = { instancePath: instancePath + "/amountDetails/totalAmount", schemaPath: "#/properties/amountDetails/properties/totalAmount/pattern", keyword: "pattern", params: { pattern: "^([0-9]+(\\.[0-9]*)?|\\.[0-9]+)?$" }, message: 'must match pattern "^([0-9]+(\\.[0-9]*)?|\\.[0-9]+)?$"' };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            let err2 = { instancePath: instancePath + "/amountDetails/totalAmount", schemaPath: "#/properties/amountDetails/properties/totalAmount/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
        if (data0.currency !== void 0) {
          let data2 = data0.currency;
          if (typeof data2 == "string") {
            if (!pattern18.test(data2)) {
              let err3 = { instancePath: instancePath + "/amountDetails/currency", schemaPath: "#/properties/amountDetails/properties/currency/pattern", keyword: "pattern", params: { pattern: "^([A-Za-z]{3})?$" }, message: 'must match pattern "^([A-Za-z]{3})?$"' };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            let err4 = { instancePath: instancePath + "/amountDetails/currency", schemaPath: "#/properties/amountDetails/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      } else {
        let err5 = { instancePath: instancePath + "/amountDetails", schemaPath: "#/properties/amountDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.billTo !== void 0) {
      let data3 = data.billTo;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.firstName !== void 0) {
          let data4 = data3.firstName;
          if (typeof data4 == "string") {
            if (func1(data4) > 60) {
              let err6 = { instancePath: instancePath + "/billTo/firstName", schemaPath: "#/$defs/BillTo/properties/firstName/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          } else {
            let err7 = { instancePath: instancePath + "/billTo/firstName", schemaPath: "#/$defs/BillTo/properties/firstName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data3.lastName !== void 0) {
          let data5 = data3.lastName;
          if (typeof data5 == "string") {
            if (func1(data5) > 60) {
              let err8 = { instancePath: instancePath + "/billTo/lastName", schemaPath: "#/$defs/BillTo/properties/lastName/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            let err9 = { instancePath: instancePath + "/billTo/lastName", schemaPath: "#/$defs/BillTo/properties/lastName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data3.address1 !== void 0) {
          let data6 = data3.address1;
          if (typeof data6 == "string") {
            if (func1(data6) > 60) {
              let err10 = { instancePath: instancePath + "/billTo/address1", schemaPath: "#/$defs/BillTo/properties/address1/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            let err11 = { instancePath: instancePath + "/billTo/address1", schemaPath: "#/$defs/BillTo/properties/address1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data3.address2 !== void 0) {
          let data7 = data3.address2;
          if (typeof data7 == "string") {
            if (func1(data7) > 60) {
              let err12 = { instancePath: instancePath + "/billTo/address2", schemaPath: "#/$defs/BillTo/properties/address2/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            let err13 = { instancePath: instancePath + "/billTo/address2", schemaPath: "#/$defs/BillTo/properties/address2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data3.locality !== void 0) {
          let data8 = data3.locality;
          if (typeof data8 == "string") {
            if (func1(data8) > 50) {
              let err14 = { instancePath: instancePath + "/billTo/locality", schemaPath: "#/$defs/BillTo/properties/locality/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          } else {
            let err15 = { instancePath: instancePath + "/billTo/locality", schemaPath: "#/$defs/BillTo/properties/locality/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data3.administrativeArea !== void 0) {
          let data9 = data3.administrativeArea;
          if (typeof data9 == "string") {
            if (func1(data9) > 20) {
              let err16 = { instancePath: instancePath + "/billTo/administrativeArea", schemaPath: "#/$defs/BillTo/properties/administrativeArea/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          } else {
            let err17 = { instancePath: instancePath + "/billTo/administrativeArea", schemaPath: "#/$defs/BillTo/properties/administrativeArea/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data3.postalCode !== void 0) {
          let data10 = data3.postalCode;
          if (typeof data10 == "string") {
            if (func1(data10) > 10) {
              let err18 = { instancePath: instancePath + "/billTo/postalCode", schemaPath: "#/$defs/BillTo/properties/postalCode/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            let err19 = { instancePath: instancePath + "/billTo/postalCode", schemaPath: "#/$defs/BillTo/properties/postalCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data3.country !== void 0) {
          let data11 = data3.country;
          if (typeof data11 == "string") {
            if (func1(data11) > 2) {
              let err20 = { instancePath: instancePath + "/billTo/country", schemaPath: "#/$defs/BillTo/properties/country/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
          } else {
            let err21 = { instancePath: instancePath + "/billTo/country", schemaPath: "#/$defs/BillTo/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data3.email !== void 0) {
          let data12 = data3.email;
          if (typeof data12 == "string") {
            if (func1(data12) > 255) {
              let err22 = { instancePath: instancePath + "/billTo/email", schemaPath: "#/$defs/BillTo/properties/email/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          } else {
            let err23 = { instancePath: instancePath + "/billTo/email", schemaPath: "#/$defs/BillTo/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        if (data3.phoneNumber !== void 0) {
          let data13 = data3.phoneNumber;
          if (typeof data13 == "string") {
            if (func1(data13) > 15) {
              let err24 = { instancePath: instancePath + "/billTo/phoneNumber", schemaPath: "#/$defs/BillTo/properties/phoneNumber/maxLength", keyword: "maxLength", params: { limit: 15 }, message: "must NOT have more than 15 characters" };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
          } else {
            let err25 = { instancePath: instancePath + "/billTo/phoneNumber", schemaPath: "#/$defs/BillTo/properties/phoneNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
      } else {
        let err26 = { instancePath: instancePath + "/billTo", schemaPath: "#/$defs/BillTo/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.invoiceDetails !== void 0) {
      let data14 = data.invoiceDetails;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.salesSlipNumber !== void 0) {
          let data15 = data14.salesSlipNumber, _errs33 = errors, valid5 = !1, _errs34 = errors;
          if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
            let err27 = { instancePath: instancePath + "/invoiceDetails/salesSlipNumber", schemaPath: "#/properties/invoiceDetails/properties/salesSlipNumber/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 > 99999 || isNaN(data15)) {
              let err28 = { instancePath: instancePath + "/invoiceDetails/salesSlipNumber", schemaPath: "#/properties/invoiceDetails/properties/salesSlipNumber/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 }, message: "must be <= 99999" };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            if (data15 < 0 || isNaN(data15)) {
              let err29 = { instancePath: instancePath + "/invoiceDetails/salesSlipNumber", schemaPath: "#/properties/invoiceDetails/properties/salesSlipNumber/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
          }
          var _valid0 = _errs34 === errors;
          valid5 = valid5 || _valid0;
          let _errs36 = errors;
          if (typeof data15 == "string") {
            if (func1(data15) > 5) {
              let err30 = { instancePath: instancePath + "/invoiceDetails/salesSlipNumber", schemaPath: "#/properties/invoiceDetails/properties/salesSlipNumber/anyOf/1/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
            if (!pattern4.test(data15)) {
              let err31 = { instancePath: instancePath + "/invoiceDetails/salesSlipNumber", schemaPath: "#/properties/invoiceDetails/properties/salesSlipNumber/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" }, message: 'must match pattern "^[0-9]*$"' };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
          } else {
            let err32 = { instancePath: instancePath + "/invoiceDetails/salesSlipNumber", schemaPath: "#/properties/invoiceDetails/properties/salesSlipNumber/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
          var _valid0 = _errs36 === errors;
          if (valid5 = valid5 || _valid0, valid5)
            errors = _errs33, vErrors !== null && (_errs33 ? vErrors.length = _errs33 : vErrors = null);
          else {
            let err33 = { instancePath: instancePath + "/invoiceDetails/salesSlipNumber", schemaPath: "#/properties/invoiceDetails/properties/salesSlipNumber/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
        if (data14.merchandiseCode !== void 0) {
          let data16 = data14.merchandiseCode, _errs39 = errors, valid6 = !1, _errs40 = errors;
          if (!(typeof data16 == "number" && isFinite(data16))) {
            let err34 = { instancePath: instancePath + "/invoiceDetails/merchandiseCode", schemaPath: "#/properties/invoiceDetails/properties/merchandiseCode/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
          var _valid1 = _errs40 === errors;
          valid6 = valid6 || _valid1;
          let _errs42 = errors;
          if (typeof data16 != "string") {
            let err35 = { instancePath: instancePath + "/invoiceDetails/merchandiseCode", schemaPath: "#/properties/invoiceDetails/properties/merchandiseCode/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
          var _valid1 = _errs42 === errors;
          if (valid6 = valid6 || _valid1, valid6)
            errors = _errs39, vErrors !== null && (_errs39 ? vErrors.length = _errs39 : vErrors = null);
          else {
            let err36 = { instancePath: instancePath + "/invoiceDetails/merchandiseCode", schemaPath: "#/properties/invoiceDetails/properties/merchandiseCode/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
      } else {
        let err37 = { instancePath: instancePath + "/invoiceDetails", schemaPath: "#/properties/invoiceDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
  } else {
    let err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
validate30.evaluated = { props: { amountDetails: !0, billTo: !0, invoiceDetails: !0 }, dynamicProps: !1, dynamicItems: !1 };
var pattern15 = new RegExp("^([0-9]{2}|[0-9]{4})?$", "u"), pattern16 = new RegExp("^([0-9]{3})?$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clientReferenceInformation !== void 0 && (validate22(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.processingInformation !== void 0 && (validate24(data.processingInformation, { instancePath: instancePath + "/processingInformation", parentData: data, parentDataProperty: "processingInformation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.paymentInformation !== void 0) {
      let data2 = data.paymentInformation;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.card !== void 0) {
          let data3 = data2.card;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.number !== void 0) {
              let data4 = data3.number;
              if (typeof data4 == "string") {
                if (func1(data4) > 20) {
                  let err0 = { instancePath: instancePath + "/paymentInformation/card/number", schemaPath: "#/$defs/Card/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
                  vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                }
              } else {
                let err1 = { instancePath: instancePath + "/paymentInformation/card/number", schemaPath: "#/$defs/Card/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            }
            if (data3.expirationMonth !== void 0) {
              let data5 = data3.expirationMonth;
              if (typeof data5 == "string") {
                if (func1(data5) > 2) {
                  let err2 = { instancePath: instancePath + "/paymentInformation/card/expirationMonth", schemaPath: "#/$defs/Card/properties/expirationMonth/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
                if (!pattern7.test(data5)) {
                  let err3 = { instancePath: instancePath + "/paymentInformation/card/expirationMonth", schemaPath: "#/$defs/Card/properties/expirationMonth/pattern", keyword: "pattern", params: { pattern: "^(0?[1-9]|1[0-2])?$" }, message: 'must match pattern "^(0?[1-9]|1[0-2])?$"' };
                  vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                }
              } else {
                let err4 = { instancePath: instancePath + "/paymentInformation/card/expirationMonth", schemaPath: "#/$defs/Card/properties/expirationMonth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
            }
            if (data3.expirationYear !== void 0) {
              let data6 = data3.expirationYear;
              if (typeof data6 == "string") {
                if (func1(data6) > 4) {
                  let err5 = { instancePath: instancePath + "/paymentInformation/card/expirationYear", schemaPath: "#/$defs/Card/properties/expirationYear/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                }
                if (!pattern15.test(data6)) {
                  let err6 = { instancePath: instancePath + "/paymentInformation/card/expirationYear", schemaPath: "#/$defs/Card/properties/expirationYear/pattern", keyword: "pattern", params: { pattern: "^([0-9]{2}|[0-9]{4})?$" }, message: 'must match pattern "^([0-9]{2}|[0-9]{4})?$"' };
                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                }
              } else {
                let err7 = { instancePath: instancePath + "/paymentInformation/card/expirationYear", schemaPath: "#/$defs/Card/properties/expirationYear/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            }
            if (data3.securityCode !== void 0) {
              let data7 = data3.securityCode;
              if (typeof data7 == "string") {
                if (func1(data7) > 4) {
                  let err8 = { instancePath: instancePath + "/paymentInformation/card/securityCode", schemaPath: "#/$defs/Card/properties/securityCode/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
                  vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                }
              } else {
                let err9 = { instancePath: instancePath + "/paymentInformation/card/securityCode", schemaPath: "#/$defs/Card/properties/securityCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
            }
            if (data3.type !== void 0) {
              let data8 = data3.type;
              if (typeof data8 == "string") {
                if (func1(data8) > 3) {
                  let err10 = { instancePath: instancePath + "/paymentInformation/card/type", schemaPath: "#/$defs/Card/properties/type/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
                if (!pattern16.test(data8)) {
                  let err11 = { instancePath: instancePath + "/paymentInformation/card/type", schemaPath: "#/$defs/Card/properties/type/pattern", keyword: "pattern", params: { pattern: "^([0-9]{3})?$" }, message: 'must match pattern "^([0-9]{3})?$"' };
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
              } else {
                let err12 = { instancePath: instancePath + "/paymentInformation/card/type", schemaPath: "#/$defs/Card/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
          } else {
            let err13 = { instancePath: instancePath + "/paymentInformation/card", schemaPath: "#/$defs/Card/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
      } else {
        let err14 = { instancePath: instancePath + "/paymentInformation", schemaPath: "#/properties/paymentInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.orderInformation !== void 0 && (validate30(data.orderInformation, { instancePath: instancePath + "/orderInformation", parentData: data, parentDataProperty: "orderInformation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length)), data.pointOfSaleInformation !== void 0) {
      let data10 = data.pointOfSaleInformation;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.terminalId !== void 0) {
          let data11 = data10.terminalId;
          if (typeof data11 == "string") {
            if (func1(data11) > 8) {
              let err15 = { instancePath: instancePath + "/pointOfSaleInformation/terminalId", schemaPath: "#/properties/pointOfSaleInformation/properties/terminalId/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/pointOfSaleInformation/terminalId", schemaPath: "#/properties/pointOfSaleInformation/properties/terminalId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        let err17 = { instancePath: instancePath + "/pointOfSaleInformation", schemaPath: "#/properties/pointOfSaleInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  } else {
    let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { clientReferenceInformation: !0, processingInformation: !0, paymentInformation: !0, orderInformation: !0, pointOfSaleInformation: !0 }, dynamicProps: !1, dynamicItems: !1 };
var IncrementRequest = validate32, schema51 = { type: "object", properties: { clientReferenceInformation: { $ref: "#/$defs/FollowOnReference" }, processingInformation: { type: ["object", "null"] }, orderInformation: { type: ["object", "null"], properties: { amountDetails: { type: ["object", "null"], properties: { additionalAmount: { $ref: "#/$defs/Amount" }, totalAmount: { $ref: "#/$defs/Amount" }, currency: { $ref: "#/$defs/Currency" } } } } } } }, schema54 = { type: ["string", "null"], maxLength: 19, pattern: "^([0-9]+(\\.[0-9]*)?|\\.[0-9]+)?$" }, schema56 = { type: ["string", "null"], pattern: "^([A-Za-z]{3})?$" }, schema52 = { type: "object", properties: { code: { type: ["string", "null"], maxLength: 50 }, comments: { type: ["string", "null"], maxLength: 255 }, transactionId: { $ref: "#/$defs/CallersTransactionId" }, partner: { type: ["object", "null"] } } };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 != "string" && data0 !== null) {
        let err0 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: schema52.properties.code.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (typeof data0 == "string" && func1(data0) > 50) {
        let err1 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.comments !== void 0) {
      let data1 = data.comments;
      if (typeof data1 != "string" && data1 !== null) {
        let err2 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: schema52.properties.comments.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data1 == "string" && func1(data1) > 255) {
        let err3 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.transactionId !== void 0) {
      let data2 = data.transactionId, _errs7 = errors, valid2 = !1, _errs8 = errors;
      if (typeof data2 == "string") {
        if (func1(data2) > 30) {
          let err4 = { instancePath: instancePath + "/transactionId", schemaPath: "#/$defs/CallersTransactionId/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/transactionId", schemaPath: "#/$defs/CallersTransactionId/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      var _valid0 = _errs8 === errors;
      valid2 = valid2 || _valid0;
      let _errs10 = errors;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err6 = { instancePath: instancePath + "/transactionId", schemaPath: "#/$defs/CallersTransactionId/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      var _valid0 = _errs10 === errors;
      valid2 = valid2 || _valid0;
      let _errs12 = errors;
      if (data2 !== null) {
        let err7 = { instancePath: instancePath + "/transactionId", schemaPath: "#/$defs/CallersTransactionId/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      var _valid0 = _errs12 === errors;
      if (valid2 = valid2 || _valid0, valid2)
        errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
      else {
        let err8 = { instancePath: instancePath + "/transactionId", schemaPath: "#/$defs/CallersTransactionId/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.partner !== void 0) {
      let data3 = data.partner;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
        let err9 = { instancePath: instancePath + "/partner", schemaPath: "#/properties/partner/type", keyword: "type", params: { type: schema52.properties.partner.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
validate33.evaluated = { props: { code: !0, comments: !0, transactionId: !0, partner: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clientReferenceInformation !== void 0 && (validate33(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length)), data.processingInformation !== void 0) {
      let data1 = data.processingInformation;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
        let err0 = { instancePath: instancePath + "/processingInformation", schemaPath: "#/properties/processingInformation/type", keyword: "type", params: { type: schema51.properties.processingInformation.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.orderInformation !== void 0) {
      let data2 = data.orderInformation;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
        let err1 = { instancePath: instancePath + "/orderInformation", schemaPath: "#/properties/orderInformation/type", keyword: "type", params: { type: schema51.properties.orderInformation.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2) && data2.amountDetails !== void 0) {
        let data3 = data2.amountDetails;
        if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
          let err2 = { instancePath: instancePath + "/orderInformation/amountDetails", schemaPath: "#/properties/orderInformation/properties/amountDetails/type", keyword: "type", params: { type: schema51.properties.orderInformation.properties.amountDetails.type }, message: "must be object,null" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
          if (data3.additionalAmount !== void 0) {
            let data4 = data3.additionalAmount;
            if (typeof data4 != "string" && data4 !== null) {
              let err3 = { instancePath: instancePath + "/orderInformation/amountDetails/additionalAmount", schemaPath: "#/$defs/Amount/type", keyword: "type", params: { type: schema54.type }, message: "must be string,null" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (typeof data4 == "string") {
              if (func1(data4) > 19) {
                let err4 = { instancePath: instancePath + "/orderInformation/amountDetails/additionalAmount", schemaPath: "#/$defs/Amount/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
              }
              if (!pattern17.test(data4)) {
                let err5 = { instancePath: instancePath + "/orderInformation/amountDetails/additionalAmount", schemaPath: "#/$defs/Amount/pattern", keyword: "pattern", params: { pattern: "^([0-9]+(\\.[0-9]*)?|\\.[0-9]+)?$" }, message: 'must match pattern "^([0-9]+(\\.[0-9]*)?|\\.[0-9]+)?$"' };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            }
          }
          if (data3.totalAmount !== void 0) {
            let data5 = data3.totalAmount;
            if (typeof data5 != "string" && data5 !== null) {
              let err6 = { instancePath: instancePath + "/orderInformation/amountDetails/totalAmount", schemaPath: "#/$defs/Amount/type", keyword: "type", params: { type: schema54.type }, message: "must be string,null" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (typeof data5 == "string") {
              if (func1(data5) > 19) {
                let err7 = { instancePath: instancePath + "/orderInformation/amountDetails/totalAmount", schemaPath: "#/$defs/Amount/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
              if (!pattern17.test(data5)) {
                let err8 = { instancePath: instancePath + "/orderInformation/amountDetails/totalAmount", schemaPath: "#/$defs/Amount/pattern", keyword: "pattern", params: { pattern: "^([0-9]+(\\.[0-9]*)?|\\.[0-9]+)?$" }, message: 'must match pattern "^([0-9]+(\\.[0-9]*)?|\\.[0-9]+)?$"' };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
          }
          if (data3.currency !== void 0) {
            let data6 = data3.currency;
            if (typeof data6 != "string" && data6 !== null) {
              let err9 = { instancePath: instancePath + "/orderInformation/amountDetails/currency", schemaPath: "#/$defs/Currency/type", keyword: "type", params: { type: schema56.type }, message: "must be string,null" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (typeof data6 == "string" && !pattern18.test(data6)) {
              let err10 = { instancePath: instancePath + "/orderInformation/amountDetails/currency", schemaPath: "#/$defs/Currency/pattern", keyword: "pattern", params: { pattern: "^([A-Za-z]{3})?$" }, message: 'must match pattern "^([A-Za-z]{3})?$"' };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          }
        }
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate32.errors = vErrors, errors === 0;
}
validate32.evaluated = { props: { clientReferenceInformation: !0, processingInformation: !0, orderInformation: !0 }, dynamicProps: !1, dynamicItems: !1 };
var CaptureRequest = validate35, schema57 = { type: "object", properties: { clientReferenceInformation: { $ref: "#/$defs/FollowOnReference" }, processingInformation: { type: ["object", "null"], properties: { captureOptions: { type: ["object", "null"], properties: { captureSequenceNumber: { $ref: "#/$defs/Count" }, totalCaptureCount: { $ref: "#/$defs/Count" }, isFinal: { anyOf: [{ $ref: "#/$defs/Flag" }, { type: "null" }] } } }, japanPaymentOptions: { $ref: "#/$defs/CaptureOptions" } } }, orderInformation: { type: ["object", "null"], properties: { amountDetails: { $ref: "#/$defs/FollowOnAmount" } } } } };
var schema61 = { type: ["object", "null"], properties: { paymentMethod: { type: ["string", "null"], maxLength: 2 }, bonuses: { type: ["string", "null"], maxLength: 2 }, installments: { type: ["string", "null"], maxLength: 2, pattern: "^[0-9]*$" }, firstBillingMonth: { type: ["string", "null"], maxLength: 2, pattern: "^[0-9]*$" }, bonusAmount: { type: ["string", "null"], maxLength: 12, pattern: "^[0-9]*$" }, bonusMonth: { type: ["string", "null"], pattern: "^(0?[1-9]|1[0-2])?$" }, secondBonusAmount: { type: ["string", "null"], maxLength: 12, pattern: "^[0-9]*$" }, secondBonusMonth: { type: ["string", "null"], pattern: "^(0?[1-9]|1[0-2])?$" } } }, schema62 = { type: ["object", "null"], properties: { totalAmount: { $ref: "#/$defs/Amount" }, currency: { $ref: "#/$defs/Currency" } } };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema62.type }, message: "must be object,null" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.totalAmount !== void 0) {
      let data0 = data.totalAmount;
      if (typeof data0 != "string" && data0 !== null) {
        let err1 = { instancePath: instancePath + "/totalAmount", schemaPath: "#/$defs/Amount/type", keyword: "type", params: { type: schema54.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "string") {
        if (func1(data0) > 19) {
          let err2 = { instancePath: instancePath + "/totalAmount", schemaPath: "#/$defs/Amount/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (!pattern17.test(data0)) {
          let err3 = { instancePath: instancePath + "/totalAmount", schemaPath: "#/$defs/Amount/pattern", keyword: "pattern", params: { pattern: "^([0-9]+(\\.[0-9]*)?|\\.[0-9]+)?$" }, message: 'must match pattern "^([0-9]+(\\.[0-9]*)?|\\.[0-9]+)?$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
    if (data.currency !== void 0) {
      let data1 = data.currency;
      if (typeof data1 != "string" && data1 !== null) {
        let err4 = { instancePath: instancePath + "/currency", schemaPath: "#/$defs/Currency/type", keyword: "type", params: { type: schema56.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data1 == "string" && !pattern18.test(data1)) {
        let err5 = { instancePath: instancePath + "/currency", schemaPath: "#/$defs/Currency/pattern", keyword: "pattern", params: { pattern: "^([A-Za-z]{3})?$" }, message: 'must match pattern "^([A-Za-z]{3})?$"' };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  }
  return validate37.errors = vErrors, errors === 0;
}
validate37.evaluated = { props: { totalAmount: !0, currency: !0 }, dynamicProps: !1, dynamicItems: !1 };
var pattern23 = new RegExp("^(0?[1-9]|[1-9][0-9])?$", "u");
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clientReferenceInformation !== void 0 && (validate33(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length)), data.processingInformation !== void 0) {
      let data1 = data.processingInformation;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
        let err0 = { instancePath: instancePath + "/processingInformation", schemaPath: "#/properties/processingInformation/type", keyword: "type", params: { type: schema57.properties.processingInformation.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.captureOptions !== void 0) {
          let data2 = data1.captureOptions;
          if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
            let err1 = { instancePath: instancePath + "/processingInformation/captureOptions", schemaPath: "#/properties/processingInformation/properties/captureOptions/type", keyword: "type", params: { type: schema57.properties.processingInformation.properties.captureOptions.type }, message: "must be object,null" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.captureSequenceNumber !== void 0) {
              let data3 = data2.captureSequenceNumber, _errs8 = errors, valid4 = !1, _errs9 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                let err2 = { instancePath: instancePath + "/processingInformation/captureOptions/captureSequenceNumber", schemaPath: "#/$defs/Count/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
              }
              if (typeof data3 == "number" && isFinite(data3)) {
                if (data3 > 99 || isNaN(data3)) {
                  let err3 = { instancePath: instancePath + "/processingInformation/captureOptions/captureSequenceNumber", schemaPath: "#/$defs/Count/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99 }, message: "must be <= 99" };
                  vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                }
                if (data3 < 1 || isNaN(data3)) {
                  let err4 = { instancePath: instancePath + "/processingInformation/captureOptions/captureSequenceNumber", schemaPath: "#/$defs/Count/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                }
              }
              var _valid0 = _errs9 === errors;
              valid4 = valid4 || _valid0;
              let _errs11 = errors;
              if (typeof data3 == "string") {
                if (!pattern23.test(data3)) {
                  let err5 = { instancePath: instancePath + "/processingInformation/captureOptions/captureSequenceNumber", schemaPath: "#/$defs/Count/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(0?[1-9]|[1-9][0-9])?$" }, message: 'must match pattern "^(0?[1-9]|[1-9][0-9])?$"' };
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                }
              } else {
                let err6 = { instancePath: instancePath + "/processingInformation/captureOptions/captureSequenceNumber", schemaPath: "#/$defs/Count/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
              var _valid0 = _errs11 === errors;
              valid4 = valid4 || _valid0;
              let _errs13 = errors;
              if (data3 !== null) {
                let err7 = { instancePath: instancePath + "/processingInformation/captureOptions/captureSequenceNumber", schemaPath: "#/$defs/Count/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
              var _valid0 = _errs13 === errors;
              if (valid4 = valid4 || _valid0, valid4)
                errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
              else {
                let err8 = { instancePath: instancePath + "/processingInformation/captureOptions/captureSequenceNumber", schemaPath: "#/$defs/Count/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
            if (data2.totalCaptureCount !== void 0) {
              let data4 = data2.totalCaptureCount, _errs17 = errors, valid6 = !1, _errs18 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                let err9 = { instancePath: instancePath + "/processingInformation/captureOptions/totalCaptureCount", schemaPath: "#/$defs/Count/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 > 99 || isNaN(data4)) {
                  let err10 = { instancePath: instancePath + "/processingInformation/captureOptions/totalCaptureCount", schemaPath: "#/$defs/Count/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99 }, message: "must be <= 99" };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
                if (data4 < 1 || isNaN(data4)) {
                  let err11 = { instancePath: instancePath + "/processingInformation/captureOptions/totalCaptureCount", schemaPath: "#/$defs/Count/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
              }
              var _valid1 = _errs18 === errors;
              valid6 = valid6 || _valid1;
              let _errs20 = errors;
              if (typeof data4 == "string") {
                if (!pattern23.test(data4)) {
                  let err12 = { instancePath: instancePath + "/processingInformation/captureOptions/totalCaptureCount", schemaPath: "#/$defs/Count/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(0?[1-9]|[1-9][0-9])?$" }, message: 'must match pattern "^(0?[1-9]|[1-9][0-9])?$"' };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
              } else {
                let err13 = { instancePath: instancePath + "/processingInformation/captureOptions/totalCaptureCount", schemaPath: "#/$defs/Count/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
              var _valid1 = _errs20 === errors;
              valid6 = valid6 || _valid1;
              let _errs22 = errors;
              if (data4 !== null) {
                let err14 = { instancePath: instancePath + "/processingInformation/captureOptions/totalCaptureCount", schemaPath: "#/$defs/Count/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
              var _valid1 = _errs22 === errors;
              if (valid6 = valid6 || _valid1, valid6)
                errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
              else {
                let err15 = { instancePath: instancePath + "/processingInformation/captureOptions/totalCaptureCount", schemaPath: "#/$defs/Count/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
              }
            }
            if (data2.isFinal !== void 0) {
              let data5 = data2.isFinal, _errs25 = errors, valid7 = !1, _errs26 = errors, _errs28 = errors, valid9 = !1, _errs29 = errors;
              if (typeof data5 != "boolean") {
                let err16 = { instancePath: instancePath + "/processingInformation/captureOptions/isFinal", schemaPath: "#/$defs/Flag/anyOf/0/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
              var _valid3 = _errs29 === errors;
              valid9 = valid9 || _valid3;
              let _errs31 = errors;
              if (typeof data5 != "string") {
                let err17 = { instancePath: instancePath + "/processingInformation/captureOptions/isFinal", schemaPath: "#/$defs/Flag/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
              if (!(data5 === "true" || data5 === "false")) {
                let err18 = { instancePath: instancePath + "/processingInformation/captureOptions/isFinal", schemaPath: "#/$defs/Flag/anyOf/1/enum", keyword: "enum", params: { allowedValues: schema36.anyOf[1].enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
              var _valid3 = _errs31 === errors;
              if (valid9 = valid9 || _valid3, valid9)
                errors = _errs28, vErrors !== null && (_errs28 ? vErrors.length = _errs28 : vErrors = null);
              else {
                let err19 = { instancePath: instancePath + "/processingInformation/captureOptions/isFinal", schemaPath: "#/$defs/Flag/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
              var _valid2 = _errs26 === errors;
              valid7 = valid7 || _valid2;
              let _errs33 = errors;
              if (data5 !== null) {
                let err20 = { instancePath: instancePath + "/processingInformation/captureOptions/isFinal", schemaPath: "#/properties/processingInformation/properties/captureOptions/properties/isFinal/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
              var _valid2 = _errs33 === errors;
              if (valid7 = valid7 || _valid2, valid7)
                errors = _errs25, vErrors !== null && (_errs25 ? vErrors.length = _errs25 : vErrors = null);
              else {
                let err21 = { instancePath: instancePath + "/processingInformation/captureOptions/isFinal", schemaPath: "#/properties/processingInformation/properties/captureOptions/properties/isFinal/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
            }
          }
        }
        if (data1.japanPaymentOptions !== void 0) {
          let data6 = data1.japanPaymentOptions;
          if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
            let err22 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions", schemaPath: "#/$defs/CaptureOptions/type", keyword: "type", params: { type: schema61.type }, message: "must be object,null" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.paymentMethod !== void 0) {
              let data7 = data6.paymentMethod;
              if (typeof data7 != "string" && data7 !== null) {
                let err23 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions/paymentMethod", schemaPath: "#/$defs/CaptureOptions/properties/paymentMethod/type", keyword: "type", params: { type: schema61.properties.paymentMethod.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
              if (typeof data7 == "string" && func1(data7) > 2) {
                let err24 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions/paymentMethod", schemaPath: "#/$defs/CaptureOptions/properties/paymentMethod/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
            if (data6.bonuses !== void 0) {
              let data8 = data6.bonuses;
              if (typeof data8 != "string" && data8 !== null) {
                let err25 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions/bonuses", schemaPath: "#/$defs/CaptureOptions/properties/bonuses/type", keyword: "type", params: { type: schema61.properties.bonuses.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
              if (typeof data8 == "string" && func1(data8) > 2) {
                let err26 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions/bonuses", schemaPath: "#/$defs/CaptureOptions/properties/bonuses/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
            if (data6.installments !== void 0) {
              let data9 = data6.installments;
              if (typeof data9 != "string" && data9 !== null) {
                let err27 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions/installments", schemaPath: "#/$defs/CaptureOptions/properties/installments/type", keyword: "type", params: { type: schema61.properties.installments.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
              if (typeof data9 == "string") {
                if (func1(data9) > 2) {
                  let err28 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions/installments", schemaPath: "#/$defs/CaptureOptions/properties/installments/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
                  vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                }
                if (!pattern4.test(data9)) {
                  let err29 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions/installments", schemaPath: "#/$defs/CaptureOptions/properties/installments/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" }, message: 'must match pattern "^[0-9]*$"' };
                  vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                }
              }
            }
            if (data6.firstBillingMonth !== void 0) {
              let data10 = data6.firstBillingMonth;
              if (typeof data10 != "string" && data10 !== null) {
                let err30 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions/firstBillingMonth", schemaPath: "#/$defs/CaptureOptions/properties/firstBillingMonth/type", keyword: "type", params: { type: schema61.properties.firstBillingMonth.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
              if (typeof data10 == "string") {
                if (func1(data10) > 2) {
                  let err31 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions/firstBillingMonth", schemaPath: "#/$defs/CaptureOptions/properties/firstBillingMonth/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
                  vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                }
                if (!pattern4.test(data10)) {
                  let err32 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions/firstBillingMonth", schemaPath: "#/$defs/CaptureOptions/properties/firstBillingMonth/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" }, message: 'must match pattern "^[0-9]*$"' };
                  vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                }
              }
            }
            if (data6.bonusAmount !== void 0) {
              let data11 = data6.bonusAmount;
              if (typeof data11 != "string" && data11 !== null) {
                let err33 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions/bonusAmount", schemaPath: "#/$defs/CaptureOptions/properties/bonusAmount/type", keyword: "type", params: { type: schema61.properties.bonusAmount.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
              if (typeof data11 == "string") {
                if (func1(data11) > 12) {
                  let err34 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions/bonusAmount", schemaPath: "#/$defs/CaptureOptions/properties/bonusAmount/maxLength", keyword: "maxLength", params: { limit: 12 }, message: "must NOT have more than 12 characters" };
                  vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                }
                if (!pattern4.test(data11)) {
                  let err35 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions/bonusAmount", schemaPath: "#/$defs/CaptureOptions/properties/bonusAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" }, message: 'must match pattern "^[0-9]*$"' };
                  vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                }
              }
            }
            if (data6.bonusMonth !== void 0) {
              let data12 = data6.bonusMonth;
              if (typeof data12 != "string" && data12 !== null) {
                let err36 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions/bonusMonth", schemaPath: "#/$defs/CaptureOptions/properties/bonusMonth/type", keyword: "type", params: { type: schema61.properties.bonusMonth.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
              if (typeof data12 == "string" && !pattern7.test(data12)) {
                let err37 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions/bonusMonth", schemaPath: "#/$defs/CaptureOptions/properties/bonusMonth/pattern", keyword: "pattern", params: { pattern: "^(0?[1-9]|1[0-2])?$" }, message: 'must match pattern "^(0?[1-9]|1[0-2])?$"' };
                vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
              }
            }
            if (data6.secondBonusAmount !== void 0) {
              let data13 = data6.secondBonusAmount;
              if (typeof data13 != "string" && data13 !== null) {
                let err38 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions/secondBonusAmount", schemaPath: "#/$defs/CaptureOptions/properties/secondBonusAmount/type", keyword: "type", params: { type: schema61.properties.secondBonusAmount.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
              if (typeof data13 == "string") {
                if (func1(data13) > 12) {
                  let err39 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions/secondBonusAmount", schemaPath: "#/$defs/CaptureOptions/properties/secondBonusAmount/maxLength", keyword: "maxLength", params: { limit: 12 }, message: "must NOT have more than 12 characters" };
                  vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                }
                if (!pattern4.test(data13)) {
                  let err40 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions/secondBonusAmount", schemaPath: "#/$defs/CaptureOptions/properties/secondBonusAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" }, message: 'must match pattern "^[0-9]*$"' };
                  vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                }
              }
            }
            if (data6.secondBonusMonth !== void 0) {
              let data14 = data6.secondBonusMonth;
              if (typeof data14 != "string" && data14 !== null) {
                let err41 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions/secondBonusMonth", schemaPath: "#/$defs/CaptureOptions/properties/secondBonusMonth/type", keyword: "type", params: { type: schema61.properties.secondBonusMonth.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
              if (typeof data14 == "string" && !pattern7.test(data14)) {
                let err42 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions/secondBonusMonth", schemaPath: "#/$defs/CaptureOptions/properties/secondBonusMonth/pattern", keyword: "pattern", params: { pattern: "^(0?[1-9]|1[0-2])?$" }, message: 'must match pattern "^(0?[1-9]|1[0-2])?$"' };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            }
          }
        }
      }
    }
    if (data.orderInformation !== void 0) {
      let data15 = data.orderInformation;
      if (!(data15 && typeof data15 == "object" && !Array.isArray(data15)) && data15 !== null) {
        let err43 = { instancePath: instancePath + "/orderInformation", schemaPath: "#/properties/orderInformation/type", keyword: "type", params: { type: schema57.properties.orderInformation.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
      data15 && typeof data15 == "object" && !Array.isArray(data15) && data15.amountDetails !== void 0 && (validate37(data15.amountDetails, { instancePath: instancePath + "/orderInformation/amountDetails", parentData: data15, parentDataProperty: "amountDetails", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length));
    }
  } else {
    let err44 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
validate35.evaluated = { props: { clientReferenceInformation: !0, processingInformation: !0, orderInformation: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ReversalRequest = validate39, schema65 = { type: "object", properties: { clientReferenceInformation: { $ref: "#/$defs/FollowOnReference" }, reversalInformation: { type: ["object", "null"], properties: { amountDetails: { $ref: "#/$defs/FollowOnAmount" }, reason: { type: ["string", "null"], maxLength: 20 } } }, orderInformation: { type: ["object", "null"], properties: { amountDetails: { $ref: "#/$defs/FollowOnAmount" } } } } };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clientReferenceInformation !== void 0 && (validate33(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length)), data.reversalInformation !== void 0) {
      let data1 = data.reversalInformation;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
        let err0 = { instancePath: instancePath + "/reversalInformation", schemaPath: "#/properties/reversalInformation/type", keyword: "type", params: { type: schema65.properties.reversalInformation.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && (data1.amountDetails !== void 0 && (validate37(data1.amountDetails, { instancePath: instancePath + "/reversalInformation/amountDetails", parentData: data1, parentDataProperty: "amountDetails", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length)), data1.reason !== void 0)) {
        let data3 = data1.reason;
        if (typeof data3 != "string" && data3 !== null) {
          let err1 = { instancePath: instancePath + "/reversalInformation/reason", schemaPath: "#/properties/reversalInformation/properties/reason/type", keyword: "type", params: { type: schema65.properties.reversalInformation.properties.reason.type }, message: "must be string,null" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (typeof data3 == "string" && func1(data3) > 20) {
          let err2 = { instancePath: instancePath + "/reversalInformation/reason", schemaPath: "#/properties/reversalInformation/properties/reason/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      }
    }
    if (data.orderInformation !== void 0) {
      let data4 = data.orderInformation;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
        let err3 = { instancePath: instancePath + "/orderInformation", schemaPath: "#/properties/orderInformation/type", keyword: "type", params: { type: schema65.properties.orderInformation.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      data4 && typeof data4 == "object" && !Array.isArray(data4) && data4.amountDetails !== void 0 && (validate37(data4.amountDetails, { instancePath: instancePath + "/orderInformation/amountDetails", parentData: data4, parentDataProperty: "amountDetails", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length));
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate39.errors = vErrors, errors === 0;
}
validate39.evaluated = { props: { clientReferenceInformation: !0, reversalInformation: !0, orderInformation: !0 }, dynamicProps: !1, dynamicItems: !1 };
var RefundRequest = validate43, schema66 = { type: "object", properties: { clientReferenceInformation: { $ref: "#/$defs/FollowOnReference" }, orderInformation: { type: ["object", "null"], properties: { amountDetails: { $ref: "#/$defs/FollowOnAmount" } } } } };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clientReferenceInformation !== void 0 && (validate33(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length)), data.orderInformation !== void 0) {
      let data1 = data.orderInformation;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
        let err0 = { instancePath: instancePath + "/orderInformation", schemaPath: "#/properties/orderInformation/type", keyword: "type", params: { type: schema66.properties.orderInformation.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.amountDetails !== void 0 && (validate37(data1.amountDetails, { instancePath: instancePath + "/orderInformation/amountDetails", parentData: data1, parentDataProperty: "amountDetails", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length));
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate43.errors = vErrors, errors === 0;
}
validate43.evaluated = { props: { clientReferenceInformation: !0, orderInformation: !0 }, dynamicProps: !1, dynamicItems: !1 };
var CreditRequest = validate46, schema67 = { type: "object", properties: { clientReferenceInformation: { $ref: "#/$defs/FollowOnReference" }, processingInformation: { type: ["object", "null"], properties: { japanPaymentOptions: { type: ["object", "null"], properties: { paymentMethod: { type: ["string", "null"], maxLength: 2 }, installments: { type: ["string", "null"], maxLength: 2, pattern: "^[0-9]*$" } } } } }, paymentInformation: { type: "object", properties: { card: { $ref: "#/$defs/Card" } } }, orderInformation: { $ref: "#/$defs/Order" } } };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate46.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clientReferenceInformation !== void 0 && (validate33(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length)), data.processingInformation !== void 0) {
      let data1 = data.processingInformation;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
        let err0 = { instancePath: instancePath + "/processingInformation", schemaPath: "#/properties/processingInformation/type", keyword: "type", params: { type: schema67.properties.processingInformation.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.japanPaymentOptions !== void 0) {
        let data2 = data1.japanPaymentOptions;
        if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
          let err1 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions", schemaPath: "#/properties/processingInformation/properties/japanPaymentOptions/type", keyword: "type", params: { type: schema67.properties.processingInformation.properties.japanPaymentOptions.type }, message: "must be object,null" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          if (data2.paymentMethod !== void 0) {
            let data3 = data2.paymentMethod;
            if (typeof data3 != "string" && data3 !== null) {
              let err2 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions/paymentMethod", schemaPath: "#/properties/processingInformation/properties/japanPaymentOptions/properties/paymentMethod/type", keyword: "type", params: { type: schema67.properties.processingInformation.properties.japanPaymentOptions.properties.paymentMethod.type }, message: "must be string,null" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (typeof data3 == "string" && func1(data3) > 2) {
              let err3 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions/paymentMethod", schemaPath: "#/properties/processingInformation/properties/japanPaymentOptions/properties/paymentMethod/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          }
          if (data2.installments !== void 0) {
            let data4 = data2.installments;
            if (typeof data4 != "string" && data4 !== null) {
              let err4 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions/installments", schemaPath: "#/properties/processingInformation/properties/japanPaymentOptions/properties/installments/type", keyword: "type", params: { type: schema67.properties.processingInformation.properties.japanPaymentOptions.properties.installments.type }, message: "must be string,null" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (typeof data4 == "string") {
              if (func1(data4) > 2) {
                let err5 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions/installments", schemaPath: "#/properties/processingInformation/properties/japanPaymentOptions/properties/installments/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
              if (!pattern4.test(data4)) {
                let err6 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions/installments", schemaPath: "#/properties/processingInformation/properties/japanPaymentOptions/properties/installments/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" }, message: 'must match pattern "^[0-9]*$"' };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            }
          }
        }
      }
    }
    if (data.paymentInformation !== void 0) {
      let data5 = data.paymentInformation;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.card !== void 0) {
          let data6 = data5.card;
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.number !== void 0) {
              let data7 = data6.number;
              if (typeof data7 == "string") {
                if (func1(data7) > 20) {
                  let err7 = { instancePath: instancePath + "/paymentInformation/card/number", schemaPath: "#/$defs/Card/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
                  vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                }
              } else {
                let err8 = { instancePath: instancePath + "/paymentInformation/card/number", schemaPath: "#/$defs/Card/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
            }
            if (data6.expirationMonth !== void 0) {
              let data8 = data6.expirationMonth;
              if (typeof data8 == "string") {
                if (func1(data8) > 2) {
                  let err9 = { instancePath: instancePath + "/paymentInformation/card/expirationMonth", schemaPath: "#/$defs/Card/properties/expirationMonth/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
                if (!pattern7.test(data8)) {
                  let err10 = { instancePath: instancePath + "/paymentInformation/card/expirationMonth", schemaPath: "#/$defs/Card/properties/expirationMonth/pattern", keyword: "pattern", params: { pattern: "^(0?[1-9]|1[0-2])?$" }, message: 'must match pattern "^(0?[1-9]|1[0-2])?$"' };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
              } else {
                let err11 = { instancePath: instancePath + "/paymentInformation/card/expirationMonth", schemaPath: "#/$defs/Card/properties/expirationMonth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
            if (data6.expirationYear !== void 0) {
              let data9 = data6.expirationYear;
              if (typeof data9 == "string") {
                if (func1(data9) > 4) {
                  let err12 = { instancePath: instancePath + "/paymentInformation/card/expirationYear", schemaPath: "#/$defs/Card/properties/expirationYear/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
                if (!pattern15.test(data9)) {
                  let err13 = { instancePath: instancePath + "/paymentInformation/card/expirationYear", schemaPath: "#/$defs/Card/properties/expirationYear/pattern", keyword: "pattern", params: { pattern: "^([0-9]{2}|[0-9]{4})?$" }, message: 'must match pattern "^([0-9]{2}|[0-9]{4})?$"' };
                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                }
              } else {
                let err14 = { instancePath: instancePath + "/paymentInformation/card/expirationYear", schemaPath: "#/$defs/Card/properties/expirationYear/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            }
            if (data6.securityCode !== void 0) {
              let data10 = data6.securityCode;
              if (typeof data10 == "string") {
                if (func1(data10) > 4) {
                  let err15 = { instancePath: instancePath + "/paymentInformation/card/securityCode", schemaPath: "#/$defs/Card/properties/securityCode/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
              } else {
                let err16 = { instancePath: instancePath + "/paymentInformation/card/securityCode", schemaPath: "#/$defs/Card/properties/securityCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            }
            if (data6.type !== void 0) {
              let data11 = data6.type;
              if (typeof data11 == "string") {
                if (func1(data11) > 3) {
                  let err17 = { instancePath: instancePath + "/paymentInformation/card/type", schemaPath: "#/$defs/Card/properties/type/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
                  vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                }
                if (!pattern16.test(data11)) {
                  let err18 = { instancePath: instancePath + "/paymentInformation/card/type", schemaPath: "#/$defs/Card/properties/type/pattern", keyword: "pattern", params: { pattern: "^([0-9]{3})?$" }, message: 'must match pattern "^([0-9]{3})?$"' };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
              } else {
                let err19 = { instancePath: instancePath + "/paymentInformation/card/type", schemaPath: "#/$defs/Card/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            }
          } else {
            let err20 = { instancePath: instancePath + "/paymentInformation/card", schemaPath: "#/$defs/Card/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      } else {
        let err21 = { instancePath: instancePath + "/paymentInformation", schemaPath: "#/properties/paymentInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    data.orderInformation !== void 0 && (validate30(data.orderInformation, { instancePath: instancePath + "/orderInformation", parentData: data, parentDataProperty: "orderInformation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length));
  } else {
    let err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate46.errors = vErrors, errors === 0;
}
validate46.evaluated = { props: { clientReferenceInformation: !0, processingInformation: !0, paymentInformation: !0, orderInformation: !0 }, dynamicProps: !1, dynamicItems: !1 };
var VoidRequest = validate49;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate49.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    data.clientReferenceInformation !== void 0 && (validate33(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length));
  else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate49.errors = vErrors, errors === 0;
}
validate49.evaluated = { props: { clientReferenceInformation: !0 }, dynamicProps: !1, dynamicItems: !1 };
var RefreshRequest = validate51;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate51.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    data.clientReferenceInformation !== void 0 && (validate33(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length));
  else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate51.errors = vErrors, errors === 0;
}
validate51.evaluated = { props: { clientReferenceInformation: !0 }, dynamicProps: !1, dynamicItems: !1 };
var SearchRequest = validate53, schema71 = { type: "object", properties: { query: { type: "string" }, sort: { type: "string" }, offset: { type: ["integer", "string"] }, limit: { type: ["integer", "string"] }, timezone: { type: "string" }, name: { type: ["string", "null"] }, save: { type: ["boolean", "string", "null"] } } };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.query !== void 0 && typeof data.query != "string") {
      let err0 = { instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.sort !== void 0 && typeof data.sort != "string") {
      let err1 = { instancePath: instancePath + "/sort", schemaPath: "#/properties/sort/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.offset !== void 0) {
      let data2 = data.offset;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 != "string") {
        let err2 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: schema71.properties.offset.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.limit !== void 0) {
      let data3 = data.limit;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && typeof data3 != "string") {
        let err3 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: schema71.properties.limit.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.timezone !== void 0 && typeof data.timezone != "string") {
      let err4 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.name !== void 0) {
      let data5 = data.name;
      if (typeof data5 != "string" && data5 !== null) {
        let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema71.properties.name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.save !== void 0) {
      let data6 = data.save;
      if (typeof data6 != "boolean" && typeof data6 != "string" && data6 !== null) {
        let err6 = { instancePath: instancePath + "/save", schemaPath: "#/properties/save/type", keyword: "type", params: { type: schema71.properties.save.type }, message: "must be boolean,string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: { query: !0, sort: !0, offset: !0, limit: !0, timezone: !0, name: !0, save: !0 }, dynamicProps: !1, dynamicItems: !1 };

// <stdin>
var requestValidators = { createPayment: PaymentRequest, incrementAuth: IncrementRequest, capturePayment: CaptureRequest, authReversal: ReversalRequest, mitReversal: ReversalRequest, refundPayment: RefundRequest, refundCapture: RefundRequest, createCredit: CreditRequest, voidPayment: VoidRequest, voidCapture: VoidRequest, voidRefund: VoidRequest, voidCredit: VoidRequest, mitVoid: VoidRequest, refreshPaymentStatus: RefreshRequest, createSearch: SearchRequest };
export {
  requestValidators
};
