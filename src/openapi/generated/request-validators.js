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
var PaymentRequest = validate53;
var func1 = require_ucs2length().default;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate55.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (typeof data == "string") {
    if (func1(data) > 30) {
      let err0 = { instancePath, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 30 }, message: "must NOT have more than 30 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  let _errs3 = errors;
  if (!(typeof data == "number" && isFinite(data))) {
    let err2 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  let _errs5 = errors;
  if (data !== null) {
    let err3 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  var _valid0 = _errs5 === errors;
  if (valid0 = valid0 || _valid0, valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err4 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate55.errors = vErrors, errors === 0;
}
validate55.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
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
    if (data.transactionId !== void 0 && (validate55(data.transactionId, { instancePath: instancePath + "/transactionId", parentData: data, parentDataProperty: "transactionId", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate55.errors), errors = vErrors.length)), data.partner !== void 0) {
      let data2 = data.partner;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.developerId !== void 0) {
          let data3 = data2.developerId;
          if (typeof data3 == "string") {
            if (func1(data3) > 8) {
              let err2 = { instancePath: instancePath + "/partner/developerId", schemaPath: "#/properties/partner/properties/developerId/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            let err3 = { instancePath: instancePath + "/partner/developerId", schemaPath: "#/properties/partner/properties/developerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        if (data2.solutionId !== void 0) {
          let data4 = data2.solutionId;
          if (typeof data4 == "string") {
            if (func1(data4) > 8) {
              let err4 = { instancePath: instancePath + "/partner/solutionId", schemaPath: "#/properties/partner/properties/solutionId/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/partner/solutionId", schemaPath: "#/properties/partner/properties/solutionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
      } else {
        let err6 = { instancePath: instancePath + "/partner", schemaPath: "#/properties/partner/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: { code: !0, transactionId: !0, partner: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema24 = { anyOf: [{ type: "boolean" }, { type: "string", enum: ["true", "false"] }] };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (typeof data != "boolean") {
    let err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  let _errs3 = errors;
  if (typeof data != "string") {
    let err1 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (!(data === "true" || data === "false")) {
    let err2 = { instancePath, schemaPath: "#/anyOf/1/enum", keyword: "enum", params: { allowedValues: schema24.anyOf[1].enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (valid0 = valid0 || _valid0, valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err3 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern3 = new RegExp("^[0-9]*$", "u"), pattern5 = new RegExp("^[0-6]?$", "u"), pattern8 = new RegExp("^(0?[1-6])?$", "u");
var pattern6 = new RegExp("^(0?[1-9]|1[0-2])?$", "u");
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern6.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0?[1-9]|1[0-2])?$" }, message: 'must match pattern "^(0?[1-9]|1[0-2])?$"' };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (func1(data) > 12) {
      let err0 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 12 }, message: "must NOT have more than 12 characters" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (!pattern3.test(data)) {
      let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" }, message: 'must match pattern "^[0-9]*$"' };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    data.month !== void 0 && (validate66(data.month, { instancePath: instancePath + "/month", parentData: data, parentDataProperty: "month", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate66.errors), errors = vErrors.length)), data.amount !== void 0 && (validate68(data.amount, { instancePath: instancePath + "/amount", parentData: data, parentDataProperty: "amount", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate68.errors), errors = vErrors.length));
  else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { props: { month: !0, amount: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate64.evaluated;
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
        if (!pattern3.test(data1)) {
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
        if (!pattern3.test(data2)) {
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
        if (!pattern5.test(data8)) {
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
          validate65(data10, { instancePath: instancePath + "/bonuses/" + i0, parentData: data9, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate65.errors), errors = vErrors.length);
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
        if (!pattern8.test(data9)) {
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
    data.bonusMonth !== void 0 && (validate66(data.bonusMonth, { instancePath: instancePath + "/bonusMonth", parentData: data, parentDataProperty: "bonusMonth", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate66.errors), errors = vErrors.length)), data.bonusAmount !== void 0 && (validate68(data.bonusAmount, { instancePath: instancePath + "/bonusAmount", parentData: data, parentDataProperty: "bonusAmount", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate68.errors), errors = vErrors.length)), data.secondBonusMonth !== void 0 && (validate66(data.secondBonusMonth, { instancePath: instancePath + "/secondBonusMonth", parentData: data, parentDataProperty: "secondBonusMonth", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate66.errors), errors = vErrors.length)), data.secondBonusAmount !== void 0 && (validate68(data.secondBonusAmount, { instancePath: instancePath + "/secondBonusAmount", parentData: data, parentDataProperty: "secondBonusAmount", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    let err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { props: { paymentMethod: !0, installments: !0, firstBillingMonth: !0, businessName: !0, businessNameKatakana: !0, businessNameAlphaNumeric: !0, terminalId: !0, jis2TrackData: !0, preapprovalType: !0, bonuses: !0, bonusMonth: !0, bonusAmount: !0, secondBonusMonth: !0, secondBonusAmount: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.actionList !== void 0) {
      let data0 = data.actionList;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            let err0 = { instancePath: instancePath + "/actionList/" + i0, schemaPath: "#/properties/actionList/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
      } else {
        let err1 = { instancePath: instancePath + "/actionList", schemaPath: "#/properties/actionList/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.actionTokenTypes !== void 0) {
      let data2 = data.actionTokenTypes;
      if (Array.isArray(data2)) {
        let len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data2[i1] != "string") {
            let err2 = { instancePath: instancePath + "/actionTokenTypes/" + i1, schemaPath: "#/properties/actionTokenTypes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
      } else {
        let err3 = { instancePath: instancePath + "/actionTokenTypes", schemaPath: "#/properties/actionTokenTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.capture !== void 0 && (validate59(data.capture, { instancePath: instancePath + "/capture", parentData: data, parentDataProperty: "capture", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate59.errors), errors = vErrors.length)), data.commerceIndicator !== void 0) {
      let data5 = data.commerceIndicator;
      if (typeof data5 == "string") {
        if (func1(data5) > 20) {
          let err4 = { instancePath: instancePath + "/commerceIndicator", schemaPath: "#/properties/commerceIndicator/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/commerceIndicator", schemaPath: "#/properties/commerceIndicator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.reconciliationId !== void 0) {
      let data6 = data.reconciliationId;
      if (typeof data6 == "string") {
        if (func1(data6) > 60) {
          let err6 = { instancePath: instancePath + "/reconciliationId", schemaPath: "#/properties/reconciliationId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/reconciliationId", schemaPath: "#/properties/reconciliationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.authorizationOptions !== void 0) {
      let data7 = data.authorizationOptions;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.ignoreAvsResult !== void 0 && (validate59(data7.ignoreAvsResult, { instancePath: instancePath + "/authorizationOptions/ignoreAvsResult", parentData: data7, parentDataProperty: "ignoreAvsResult", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate59.errors), errors = vErrors.length)), data7.ignoreCvResult !== void 0 && (validate59(data7.ignoreCvResult, { instancePath: instancePath + "/authorizationOptions/ignoreCvResult", parentData: data7, parentDataProperty: "ignoreCvResult", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate59.errors), errors = vErrors.length)), data7.partialAuthIndicator !== void 0 && (validate59(data7.partialAuthIndicator, { instancePath: instancePath + "/authorizationOptions/partialAuthIndicator", parentData: data7, parentDataProperty: "partialAuthIndicator", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate59.errors), errors = vErrors.length)), data7.authIndicator !== void 0) {
          let data11 = data7.authIndicator;
          if (typeof data11 == "string") {
            if (func1(data11) > 1) {
              let err8 = { instancePath: instancePath + "/authorizationOptions/authIndicator", schemaPath: "#/properties/authorizationOptions/properties/authIndicator/maxLength", keyword: "maxLength", params: { limit: 1 }, message: "must NOT have more than 1 characters" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          } else {
            let err9 = { instancePath: instancePath + "/authorizationOptions/authIndicator", schemaPath: "#/properties/authorizationOptions/properties/authIndicator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        let err10 = { instancePath: instancePath + "/authorizationOptions", schemaPath: "#/properties/authorizationOptions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    data.japanPaymentOptions !== void 0 && (validate64(data.japanPaymentOptions, { instancePath: instancePath + "/japanPaymentOptions", parentData: data, parentDataProperty: "japanPaymentOptions", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate64.errors), errors = vErrors.length));
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate58.errors = vErrors, errors === 0;
}
validate58.evaluated = { props: { actionList: !0, actionTokenTypes: !0, capture: !0, commerceIndicator: !0, reconciliationId: !0, authorizationOptions: !0, japanPaymentOptions: !0 }, dynamicProps: !1, dynamicItems: !1 };
var pattern10 = new RegExp("^([0-9]{2}|[0-9]{4})?$", "u"), pattern11 = new RegExp("^([0-9]{3})?$", "u");
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate78.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number !== void 0) {
      let data0 = data.number;
      if (typeof data0 == "string") {
        if (func1(data0) > 20) {
          let err0 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.expirationMonth !== void 0) {
      let data1 = data.expirationMonth;
      if (typeof data1 == "string") {
        if (func1(data1) > 2) {
          let err2 = { instancePath: instancePath + "/expirationMonth", schemaPath: "#/properties/expirationMonth/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (!pattern6.test(data1)) {
          let err3 = { instancePath: instancePath + "/expirationMonth", schemaPath: "#/properties/expirationMonth/pattern", keyword: "pattern", params: { pattern: "^(0?[1-9]|1[0-2])?$" }, message: 'must match pattern "^(0?[1-9]|1[0-2])?$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/expirationMonth", schemaPath: "#/properties/expirationMonth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.expirationYear !== void 0) {
      let data2 = data.expirationYear;
      if (typeof data2 == "string") {
        if (func1(data2) > 4) {
          let err5 = { instancePath: instancePath + "/expirationYear", schemaPath: "#/properties/expirationYear/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!pattern10.test(data2)) {
          let err6 = { instancePath: instancePath + "/expirationYear", schemaPath: "#/properties/expirationYear/pattern", keyword: "pattern", params: { pattern: "^([0-9]{2}|[0-9]{4})?$" }, message: 'must match pattern "^([0-9]{2}|[0-9]{4})?$"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/expirationYear", schemaPath: "#/properties/expirationYear/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.securityCode !== void 0) {
      let data3 = data.securityCode;
      if (typeof data3 == "string") {
        if (func1(data3) > 4) {
          let err8 = { instancePath: instancePath + "/securityCode", schemaPath: "#/properties/securityCode/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/securityCode", schemaPath: "#/properties/securityCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.type !== void 0) {
      let data4 = data.type;
      if (typeof data4 == "string") {
        if (func1(data4) > 3) {
          let err10 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (!pattern11.test(data4)) {
          let err11 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/pattern", keyword: "pattern", params: { pattern: "^([0-9]{3})?$" }, message: 'must match pattern "^([0-9]{3})?$"' };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    let err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate78.errors = vErrors, errors === 0;
}
validate78.evaluated = { props: { number: !0, expirationMonth: !0, expirationYear: !0, securityCode: !0, type: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema31 = { type: "object", properties: { id: { type: ["string", "null"], maxLength: 64 } } };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 != "string" && data0 !== null) {
        let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema31.properties.id.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (typeof data0 == "string" && func1(data0) > 64) {
        let err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate81.errors = vErrors, errors === 0;
}
validate81.evaluated = { props: { id: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate77.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    data.card !== void 0 && (validate78(data.card, { instancePath: instancePath + "/card", parentData: data, parentDataProperty: "card", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate78.errors), errors = vErrors.length)), data.tokenizedCard !== void 0 && (validate78(data.tokenizedCard, { instancePath: instancePath + "/tokenizedCard", parentData: data, parentDataProperty: "tokenizedCard", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate78.errors), errors = vErrors.length)), data.customer !== void 0 && (validate81(data.customer, { instancePath: instancePath + "/customer", parentData: data, parentDataProperty: "customer", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate81.errors), errors = vErrors.length)), data.paymentInstrument !== void 0 && (validate81(data.paymentInstrument, { instancePath: instancePath + "/paymentInstrument", parentData: data, parentDataProperty: "paymentInstrument", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate81.errors), errors = vErrors.length)), data.instrumentIdentifier !== void 0 && (validate81(data.instrumentIdentifier, { instancePath: instancePath + "/instrumentIdentifier", parentData: data, parentDataProperty: "instrumentIdentifier", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate81.errors), errors = vErrors.length)), data.shippingAddress !== void 0 && (validate81(data.shippingAddress, { instancePath: instancePath + "/shippingAddress", parentData: data, parentDataProperty: "shippingAddress", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate81.errors), errors = vErrors.length));
  else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate77.errors = vErrors, errors === 0;
}
validate77.evaluated = { props: { card: !0, tokenizedCard: !0, customer: !0, paymentInstrument: !0, instrumentIdentifier: !0, shippingAddress: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.transientTokenJwt !== void 0 && typeof data.transientTokenJwt != "string") {
      let err0 = { instancePath: instancePath + "/transientTokenJwt", schemaPath: "#/properties/transientTokenJwt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.jti !== void 0) {
      let data1 = data.jti;
      if (typeof data1 == "string") {
        if (func1(data1) > 64) {
          let err1 = { instancePath: instancePath + "/jti", schemaPath: "#/properties/jti/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/jti", schemaPath: "#/properties/jti/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate87.errors = vErrors, errors === 0;
}
validate87.evaluated = { props: { transientTokenJwt: !0, jti: !0 }, dynamicProps: !1, dynamicItems: !1 };
var pattern12 = new RegExp("^([0-9]+(\\.[0-9]*)?|\\.[0-9]+)?$", "u"), pattern13 = new RegExp("^([A-Za-z]{3})?$", "u");
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.firstName !== void 0) {
      let data0 = data.firstName;
      if (typeof data0 == "string") {
        if (func1(data0) > 60) {
          let err0 = { instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.lastName !== void 0) {
      let data1 = data.lastName;
      if (typeof data1 == "string") {
        if (func1(data1) > 60) {
          let err2 = { instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.address1 !== void 0) {
      let data2 = data.address1;
      if (typeof data2 == "string") {
        if (func1(data2) > 60) {
          let err4 = { instancePath: instancePath + "/address1", schemaPath: "#/properties/address1/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/address1", schemaPath: "#/properties/address1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.address2 !== void 0) {
      let data3 = data.address2;
      if (typeof data3 == "string") {
        if (func1(data3) > 60) {
          let err6 = { instancePath: instancePath + "/address2", schemaPath: "#/properties/address2/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/address2", schemaPath: "#/properties/address2/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.locality !== void 0) {
      let data4 = data.locality;
      if (typeof data4 == "string") {
        if (func1(data4) > 50) {
          let err8 = { instancePath: instancePath + "/locality", schemaPath: "#/properties/locality/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/locality", schemaPath: "#/properties/locality/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.administrativeArea !== void 0) {
      let data5 = data.administrativeArea;
      if (typeof data5 == "string") {
        if (func1(data5) > 20) {
          let err10 = { instancePath: instancePath + "/administrativeArea", schemaPath: "#/properties/administrativeArea/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/administrativeArea", schemaPath: "#/properties/administrativeArea/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.postalCode !== void 0) {
      let data6 = data.postalCode;
      if (typeof data6 == "string") {
        if (func1(data6) > 10) {
          let err12 = { instancePath: instancePath + "/postalCode", schemaPath: "#/properties/postalCode/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/postalCode", schemaPath: "#/properties/postalCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.country !== void 0) {
      let data7 = data.country;
      if (typeof data7 == "string") {
        if (func1(data7) > 2) {
          let err14 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.email !== void 0) {
      let data8 = data.email;
      if (typeof data8 == "string") {
        if (func1(data8) > 255) {
          let err16 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.phoneNumber !== void 0) {
      let data9 = data.phoneNumber;
      if (typeof data9 == "string") {
        if (func1(data9) > 15) {
          let err18 = { instancePath: instancePath + "/phoneNumber", schemaPath: "#/properties/phoneNumber/maxLength", keyword: "maxLength", params: { limit: 15 }, message: "must NOT have more than 15 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/phoneNumber", schemaPath: "#/properties/phoneNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate90.errors = vErrors, errors === 0;
}
validate90.evaluated = { props: { firstName: !0, lastName: !0, address1: !0, address2: !0, locality: !0, administrativeArea: !0, postalCode: !0, country: !0, email: !0, phoneNumber: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema35 = { type: ["array", "null"], items: { type: "object", properties: { unitPrice: { type: ["string", "null"], maxLength: 15, pattern: "^([0-9]+(\\.[0-9]*)?|\\.[0-9]+)?$" }, quantity: { anyOf: [{ type: "integer", minimum: 1, maximum: 999999999 }, { type: "string", pattern: "^([1-9][0-9]{0,8})?$" }, { type: "null" }] } } } }, pattern15 = new RegExp("^([1-9][0-9]{0,8})?$", "u");
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate92.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !Array.isArray(data) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema35.type }, message: "must be array,null" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.unitPrice !== void 0) {
          let data1 = data0.unitPrice;
          if (typeof data1 != "string" && data1 !== null) {
            let err1 = { instancePath: instancePath + "/" + i0 + "/unitPrice", schemaPath: "#/items/properties/unitPrice/type", keyword: "type", params: { type: schema35.items.properties.unitPrice.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (typeof data1 == "string") {
            if (func1(data1) > 15) {
              let err2 = { instancePath: instancePath + "/" + i0 + "/unitPrice", schemaPath: "#/items/properties/unitPrice/maxLength", keyword: "maxLength", params: { limit: 15 }, message: "must NOT have more than 15 characters" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (!pattern12.test(data1)) {
              let err3 = { instancePath: instancePath + "/" + i0 + "/unitPrice", schemaPath: "#/items/properties/unitPrice/pattern", keyword: "pattern", params: { pattern: "^([0-9]+(\\.[0-9]*)?|\\.[0-9]+)?$" }, message: 'must match pattern "^([0-9]+(\\.[0-9]*)?|\\.[0-9]+)?$"' };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          }
        }
        if (data0.quantity !== void 0) {
          let data2 = data0.quantity, _errs6 = errors, valid3 = !1, _errs7 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
            let err4 = { instancePath: instancePath + "/" + i0 + "/quantity", schemaPath: "#/items/properties/quantity/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 > 999999999 || isNaN(data2)) {
              let err5 = { instancePath: instancePath + "/" + i0 + "/quantity", schemaPath: "#/items/properties/quantity/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999999 }, message: "must be <= 999999999" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data2 < 1 || isNaN(data2)) {
              let err6 = { instancePath: instancePath + "/" + i0 + "/quantity", schemaPath: "#/items/properties/quantity/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
          }
          var _valid0 = _errs7 === errors;
          valid3 = valid3 || _valid0;
          let _errs9 = errors;
          if (typeof data2 == "string") {
            if (!pattern15.test(data2)) {
              let err7 = { instancePath: instancePath + "/" + i0 + "/quantity", schemaPath: "#/items/properties/quantity/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^([1-9][0-9]{0,8})?$" }, message: 'must match pattern "^([1-9][0-9]{0,8})?$"' };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/" + i0 + "/quantity", schemaPath: "#/items/properties/quantity/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
          var _valid0 = _errs9 === errors;
          valid3 = valid3 || _valid0;
          let _errs11 = errors;
          if (data2 !== null) {
            let err9 = { instancePath: instancePath + "/" + i0 + "/quantity", schemaPath: "#/items/properties/quantity/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          var _valid0 = _errs11 === errors;
          if (valid3 = valid3 || _valid0, valid3)
            errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
          else {
            let err10 = { instancePath: instancePath + "/" + i0 + "/quantity", schemaPath: "#/items/properties/quantity/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  }
  return validate92.errors = vErrors, errors === 0;
}
validate92.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate89.evaluated;
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
            if (!pattern12.test(data1)) {
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
            if (!pattern13.test(data2)) {
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
    if (data.billTo !== void 0 && (validate90(data.billTo, { instancePath: instancePath + "/billTo", parentData: data, parentDataProperty: "billTo", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate90.errors), errors = vErrors.length)), data.lineItems !== void 0 && (validate92(data.lineItems, { instancePath: instancePath + "/lineItems", parentData: data, parentDataProperty: "lineItems", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate92.errors), errors = vErrors.length)), data.invoiceDetails !== void 0) {
      let data5 = data.invoiceDetails;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.salesSlipNumber !== void 0) {
          let data6 = data5.salesSlipNumber, _errs12 = errors, valid3 = !1, _errs13 = errors;
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            let err6 = { instancePath: instancePath + "/invoiceDetails/salesSlipNumber", schemaPath: "#/properties/invoiceDetails/properties/salesSlipNumber/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 99999 || isNaN(data6)) {
              let err7 = { instancePath: instancePath + "/invoiceDetails/salesSlipNumber", schemaPath: "#/properties/invoiceDetails/properties/salesSlipNumber/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99999 }, message: "must be <= 99999" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data6 < 0 || isNaN(data6)) {
              let err8 = { instancePath: instancePath + "/invoiceDetails/salesSlipNumber", schemaPath: "#/properties/invoiceDetails/properties/salesSlipNumber/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          }
          var _valid0 = _errs13 === errors;
          valid3 = valid3 || _valid0;
          let _errs15 = errors;
          if (typeof data6 == "string") {
            if (func1(data6) > 5) {
              let err9 = { instancePath: instancePath + "/invoiceDetails/salesSlipNumber", schemaPath: "#/properties/invoiceDetails/properties/salesSlipNumber/anyOf/1/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (!pattern3.test(data6)) {
              let err10 = { instancePath: instancePath + "/invoiceDetails/salesSlipNumber", schemaPath: "#/properties/invoiceDetails/properties/salesSlipNumber/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" }, message: 'must match pattern "^[0-9]*$"' };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            let err11 = { instancePath: instancePath + "/invoiceDetails/salesSlipNumber", schemaPath: "#/properties/invoiceDetails/properties/salesSlipNumber/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          var _valid0 = _errs15 === errors;
          if (valid3 = valid3 || _valid0, valid3)
            errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
          else {
            let err12 = { instancePath: instancePath + "/invoiceDetails/salesSlipNumber", schemaPath: "#/properties/invoiceDetails/properties/salesSlipNumber/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data5.merchandiseCode !== void 0) {
          let data7 = data5.merchandiseCode, _errs18 = errors, valid4 = !1, _errs19 = errors;
          if (!(typeof data7 == "number" && isFinite(data7))) {
            let err13 = { instancePath: instancePath + "/invoiceDetails/merchandiseCode", schemaPath: "#/properties/invoiceDetails/properties/merchandiseCode/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          var _valid1 = _errs19 === errors;
          valid4 = valid4 || _valid1;
          let _errs21 = errors;
          if (typeof data7 != "string") {
            let err14 = { instancePath: instancePath + "/invoiceDetails/merchandiseCode", schemaPath: "#/properties/invoiceDetails/properties/merchandiseCode/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          var _valid1 = _errs21 === errors;
          if (valid4 = valid4 || _valid1, valid4)
            errors = _errs18, vErrors !== null && (_errs18 ? vErrors.length = _errs18 : vErrors = null);
          else {
            let err15 = { instancePath: instancePath + "/invoiceDetails/merchandiseCode", schemaPath: "#/properties/invoiceDetails/properties/merchandiseCode/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        let err16 = { instancePath: instancePath + "/invoiceDetails", schemaPath: "#/properties/invoiceDetails/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate89.errors = vErrors, errors === 0;
}
validate89.evaluated = { props: { amountDetails: !0, billTo: !0, lineItems: !0, invoiceDetails: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate96.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (!(typeof data == "number" && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  let _errs3 = errors;
  if (typeof data != "string") {
    let err1 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (valid0 = valid0 || _valid0, valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err2 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate96.errors = vErrors, errors === 0;
}
validate96.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate95.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cavv !== void 0) {
      let data0 = data.cavv;
      if (typeof data0 == "string") {
        if (func1(data0) > 40) {
          let err0 = { instancePath: instancePath + "/cavv", schemaPath: "#/properties/cavv/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath: instancePath + "/cavv", schemaPath: "#/properties/cavv/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.ucafAuthenticationData !== void 0) {
      let data1 = data.ucafAuthenticationData;
      if (typeof data1 == "string") {
        if (func1(data1) > 40) {
          let err2 = { instancePath: instancePath + "/ucafAuthenticationData", schemaPath: "#/properties/ucafAuthenticationData/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/ucafAuthenticationData", schemaPath: "#/properties/ucafAuthenticationData/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.ucafCollectionIndicator !== void 0) {
      let data2 = data.ucafCollectionIndicator;
      if (typeof data2 == "string") {
        if (func1(data2) > 1) {
          let err4 = { instancePath: instancePath + "/ucafCollectionIndicator", schemaPath: "#/properties/ucafCollectionIndicator/maxLength", keyword: "maxLength", params: { limit: 1 }, message: "must NOT have more than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/ucafCollectionIndicator", schemaPath: "#/properties/ucafCollectionIndicator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.xid !== void 0) {
      let data3 = data.xid;
      if (typeof data3 == "string") {
        if (func1(data3) > 40) {
          let err6 = { instancePath: instancePath + "/xid", schemaPath: "#/properties/xid/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/xid", schemaPath: "#/properties/xid/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.eciRaw !== void 0) {
      let data4 = data.eciRaw;
      if (typeof data4 == "string") {
        if (func1(data4) > 2) {
          let err8 = { instancePath: instancePath + "/eciRaw", schemaPath: "#/properties/eciRaw/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/eciRaw", schemaPath: "#/properties/eciRaw/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.paresStatus !== void 0) {
      let data5 = data.paresStatus;
      if (typeof data5 == "string") {
        if (func1(data5) > 1) {
          let err10 = { instancePath: instancePath + "/paresStatus", schemaPath: "#/properties/paresStatus/maxLength", keyword: "maxLength", params: { limit: 1 }, message: "must NOT have more than 1 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/paresStatus", schemaPath: "#/properties/paresStatus/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.paSpecificationVersion !== void 0) {
      let data6 = data.paSpecificationVersion;
      if (typeof data6 == "string") {
        if (func1(data6) > 20) {
          let err12 = { instancePath: instancePath + "/paSpecificationVersion", schemaPath: "#/properties/paSpecificationVersion/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/paSpecificationVersion", schemaPath: "#/properties/paSpecificationVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.directoryServerTransactionId !== void 0) {
      let data7 = data.directoryServerTransactionId;
      if (typeof data7 == "string") {
        if (func1(data7) > 36) {
          let err14 = { instancePath: instancePath + "/directoryServerTransactionId", schemaPath: "#/properties/directoryServerTransactionId/maxLength", keyword: "maxLength", params: { limit: 36 }, message: "must NOT have more than 36 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/directoryServerTransactionId", schemaPath: "#/properties/directoryServerTransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.authenticationTransactionId !== void 0) {
      let data8 = data.authenticationTransactionId;
      if (typeof data8 == "string") {
        if (func1(data8) > 60) {
          let err16 = { instancePath: instancePath + "/authenticationTransactionId", schemaPath: "#/properties/authenticationTransactionId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/authenticationTransactionId", schemaPath: "#/properties/authenticationTransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.referenceId !== void 0) {
      let data9 = data.referenceId;
      if (typeof data9 == "string") {
        if (func1(data9) > 50) {
          let err18 = { instancePath: instancePath + "/referenceId", schemaPath: "#/properties/referenceId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/referenceId", schemaPath: "#/properties/referenceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.returnUrl !== void 0) {
      let data10 = data.returnUrl;
      if (typeof data10 == "string") {
        if (func1(data10) > 2048) {
          let err20 = { instancePath: instancePath + "/returnUrl", schemaPath: "#/properties/returnUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/returnUrl", schemaPath: "#/properties/returnUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    data.installmentTotalCount !== void 0 && (validate96(data.installmentTotalCount, { instancePath: instancePath + "/installmentTotalCount", parentData: data, parentDataProperty: "installmentTotalCount", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate96.errors), errors = vErrors.length));
  } else {
    let err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate95.errors = vErrors, errors === 0;
}
validate95.evaluated = { props: { cavv: !0, ucafAuthenticationData: !0, ucafCollectionIndicator: !0, xid: !0, eciRaw: !0, paresStatus: !0, paSpecificationVersion: !0, directoryServerTransactionId: !0, authenticationTransactionId: !0, referenceId: !0, returnUrl: !0, installmentTotalCount: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ipAddress !== void 0) {
      let data0 = data.ipAddress;
      if (typeof data0 == "string") {
        if (func1(data0) > 48) {
          let err0 = { instancePath: instancePath + "/ipAddress", schemaPath: "#/properties/ipAddress/maxLength", keyword: "maxLength", params: { limit: 48 }, message: "must NOT have more than 48 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath: instancePath + "/ipAddress", schemaPath: "#/properties/ipAddress/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.httpAcceptContent !== void 0) {
      let data1 = data.httpAcceptContent;
      if (typeof data1 == "string") {
        if (func1(data1) > 256) {
          let err2 = { instancePath: instancePath + "/httpAcceptContent", schemaPath: "#/properties/httpAcceptContent/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/httpAcceptContent", schemaPath: "#/properties/httpAcceptContent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.httpBrowserLanguage !== void 0) {
      let data2 = data.httpBrowserLanguage;
      if (typeof data2 == "string") {
        if (func1(data2) > 8) {
          let err4 = { instancePath: instancePath + "/httpBrowserLanguage", schemaPath: "#/properties/httpBrowserLanguage/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/httpBrowserLanguage", schemaPath: "#/properties/httpBrowserLanguage/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.httpBrowserJavaEnabled !== void 0 && (validate59(data.httpBrowserJavaEnabled, { instancePath: instancePath + "/httpBrowserJavaEnabled", parentData: data, parentDataProperty: "httpBrowserJavaEnabled", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate59.errors), errors = vErrors.length)), data.httpBrowserJavaScriptEnabled !== void 0 && (validate59(data.httpBrowserJavaScriptEnabled, { instancePath: instancePath + "/httpBrowserJavaScriptEnabled", parentData: data, parentDataProperty: "httpBrowserJavaScriptEnabled", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate59.errors), errors = vErrors.length)), data.httpBrowserColorDepth !== void 0) {
      let data5 = data.httpBrowserColorDepth;
      if (typeof data5 == "string") {
        if (func1(data5) > 2) {
          let err6 = { instancePath: instancePath + "/httpBrowserColorDepth", schemaPath: "#/properties/httpBrowserColorDepth/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/httpBrowserColorDepth", schemaPath: "#/properties/httpBrowserColorDepth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.httpBrowserScreenHeight !== void 0) {
      let data6 = data.httpBrowserScreenHeight;
      if (typeof data6 == "string") {
        if (func1(data6) > 6) {
          let err8 = { instancePath: instancePath + "/httpBrowserScreenHeight", schemaPath: "#/properties/httpBrowserScreenHeight/maxLength", keyword: "maxLength", params: { limit: 6 }, message: "must NOT have more than 6 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/httpBrowserScreenHeight", schemaPath: "#/properties/httpBrowserScreenHeight/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.httpBrowserScreenWidth !== void 0) {
      let data7 = data.httpBrowserScreenWidth;
      if (typeof data7 == "string") {
        if (func1(data7) > 6) {
          let err10 = { instancePath: instancePath + "/httpBrowserScreenWidth", schemaPath: "#/properties/httpBrowserScreenWidth/maxLength", keyword: "maxLength", params: { limit: 6 }, message: "must NOT have more than 6 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/httpBrowserScreenWidth", schemaPath: "#/properties/httpBrowserScreenWidth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.httpBrowserTimeDifference !== void 0) {
      let data8 = data.httpBrowserTimeDifference;
      if (typeof data8 == "string") {
        if (func1(data8) > 5) {
          let err12 = { instancePath: instancePath + "/httpBrowserTimeDifference", schemaPath: "#/properties/httpBrowserTimeDifference/maxLength", keyword: "maxLength", params: { limit: 5 }, message: "must NOT have more than 5 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/httpBrowserTimeDifference", schemaPath: "#/properties/httpBrowserTimeDifference/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.userAgentBrowserValue !== void 0) {
      let data9 = data.userAgentBrowserValue;
      if (typeof data9 == "string") {
        if (func1(data9) > 2048) {
          let err14 = { instancePath: instancePath + "/userAgentBrowserValue", schemaPath: "#/properties/userAgentBrowserValue/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        let err15 = { instancePath: instancePath + "/userAgentBrowserValue", schemaPath: "#/properties/userAgentBrowserValue/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate99.errors = vErrors, errors === 0;
}
validate99.evaluated = { props: { ipAddress: !0, httpAcceptContent: !0, httpBrowserLanguage: !0, httpBrowserJavaEnabled: !0, httpBrowserJavaScriptEnabled: !0, httpBrowserColorDepth: !0, httpBrowserScreenHeight: !0, httpBrowserScreenWidth: !0, httpBrowserTimeDifference: !0, userAgentBrowserValue: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clientReferenceInformation !== void 0 && (validate54(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate54.errors), errors = vErrors.length)), data.processingInformation !== void 0 && (validate58(data.processingInformation, { instancePath: instancePath + "/processingInformation", parentData: data, parentDataProperty: "processingInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate58.errors), errors = vErrors.length)), data.paymentInformation !== void 0 && (validate77(data.paymentInformation, { instancePath: instancePath + "/paymentInformation", parentData: data, parentDataProperty: "paymentInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate77.errors), errors = vErrors.length)), data.tokenInformation !== void 0 && (validate87(data.tokenInformation, { instancePath: instancePath + "/tokenInformation", parentData: data, parentDataProperty: "tokenInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate87.errors), errors = vErrors.length)), data.orderInformation !== void 0 && (validate89(data.orderInformation, { instancePath: instancePath + "/orderInformation", parentData: data, parentDataProperty: "orderInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate89.errors), errors = vErrors.length)), data.consumerAuthenticationInformation !== void 0 && (validate95(data.consumerAuthenticationInformation, { instancePath: instancePath + "/consumerAuthenticationInformation", parentData: data, parentDataProperty: "consumerAuthenticationInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate95.errors), errors = vErrors.length)), data.deviceInformation !== void 0 && (validate99(data.deviceInformation, { instancePath: instancePath + "/deviceInformation", parentData: data, parentDataProperty: "deviceInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate99.errors), errors = vErrors.length)), data.pointOfSaleInformation !== void 0) {
      let data7 = data.pointOfSaleInformation;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.terminalId !== void 0) {
          let data8 = data7.terminalId;
          if (typeof data8 == "string") {
            if (func1(data8) > 8) {
              let err0 = { instancePath: instancePath + "/pointOfSaleInformation/terminalId", schemaPath: "#/properties/pointOfSaleInformation/properties/terminalId/maxLength", keyword: "maxLength", params: { limit: 8 }, message: "must NOT have more than 8 characters" };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
          } else {
            let err1 = { instancePath: instancePath + "/pointOfSaleInformation/terminalId", schemaPath: "#/properties/pointOfSaleInformation/properties/terminalId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        }
      } else {
        let err2 = { instancePath: instancePath + "/pointOfSaleInformation", schemaPath: "#/properties/pointOfSaleInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: { clientReferenceInformation: !0, processingInformation: !0, paymentInformation: !0, tokenInformation: !0, orderInformation: !0, consumerAuthenticationInformation: !0, deviceInformation: !0, pointOfSaleInformation: !0 }, dynamicProps: !1, dynamicItems: !1 };
var IncrementRequest = validate103, schema39 = { type: "object", properties: { clientReferenceInformation: { $ref: "#/$defs/FollowOnReference" }, processingInformation: { type: ["object", "null"] }, orderInformation: { type: ["object", "null"], properties: { amountDetails: { type: ["object", "null"], properties: { additionalAmount: { $ref: "#/$defs/Amount" }, totalAmount: { $ref: "#/$defs/Amount" }, currency: { $ref: "#/$defs/Currency" } } } } } } }, schema40 = { type: "object", properties: { code: { type: ["string", "null"], maxLength: 50 }, comments: { type: ["string", "null"], maxLength: 255 }, transactionId: { $ref: "#/$defs/CallersTransactionId" }, partner: { type: ["object", "null"] } } };
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code !== void 0) {
      let data0 = data.code;
      if (typeof data0 != "string" && data0 !== null) {
        let err0 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: schema40.properties.code.type }, message: "must be string,null" };
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
        let err2 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: schema40.properties.comments.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data1 == "string" && func1(data1) > 255) {
        let err3 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.transactionId !== void 0 && (validate55(data.transactionId, { instancePath: instancePath + "/transactionId", parentData: data, parentDataProperty: "transactionId", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate55.errors), errors = vErrors.length)), data.partner !== void 0) {
      let data3 = data.partner;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
        let err4 = { instancePath: instancePath + "/partner", schemaPath: "#/properties/partner/type", keyword: "type", params: { type: schema40.properties.partner.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate104.errors = vErrors, errors === 0;
}
validate104.evaluated = { props: { code: !0, comments: !0, transactionId: !0, partner: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema41 = { type: ["string", "null"], maxLength: 19, pattern: "^([0-9]+(\\.[0-9]*)?|\\.[0-9]+)?$" };
function validate107(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate107.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema41.type }, message: "must be string,null" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string") {
    if (func1(data) > 19) {
      let err1 = { instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 19 }, message: "must NOT have more than 19 characters" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (!pattern12.test(data)) {
      let err2 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([0-9]+(\\.[0-9]*)?|\\.[0-9]+)?$" }, message: 'must match pattern "^([0-9]+(\\.[0-9]*)?|\\.[0-9]+)?$"' };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  return validate107.errors = vErrors, errors === 0;
}
validate107.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema42 = { type: ["string", "null"], pattern: "^([A-Za-z]{3})?$" };
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate110.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema42.type }, message: "must be string,null" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern13.test(data)) {
    let err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^([A-Za-z]{3})?$" }, message: 'must match pattern "^([A-Za-z]{3})?$"' };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate110.errors = vErrors, errors === 0;
}
validate110.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clientReferenceInformation !== void 0 && (validate104(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate104.errors), errors = vErrors.length)), data.processingInformation !== void 0) {
      let data1 = data.processingInformation;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
        let err0 = { instancePath: instancePath + "/processingInformation", schemaPath: "#/properties/processingInformation/type", keyword: "type", params: { type: schema39.properties.processingInformation.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.orderInformation !== void 0) {
      let data2 = data.orderInformation;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
        let err1 = { instancePath: instancePath + "/orderInformation", schemaPath: "#/properties/orderInformation/type", keyword: "type", params: { type: schema39.properties.orderInformation.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (data2 && typeof data2 == "object" && !Array.isArray(data2) && data2.amountDetails !== void 0) {
        let data3 = data2.amountDetails;
        if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
          let err2 = { instancePath: instancePath + "/orderInformation/amountDetails", schemaPath: "#/properties/orderInformation/properties/amountDetails/type", keyword: "type", params: { type: schema39.properties.orderInformation.properties.amountDetails.type }, message: "must be object,null" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        data3 && typeof data3 == "object" && !Array.isArray(data3) && (data3.additionalAmount !== void 0 && (validate107(data3.additionalAmount, { instancePath: instancePath + "/orderInformation/amountDetails/additionalAmount", parentData: data3, parentDataProperty: "additionalAmount", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate107.errors), errors = vErrors.length)), data3.totalAmount !== void 0 && (validate107(data3.totalAmount, { instancePath: instancePath + "/orderInformation/amountDetails/totalAmount", parentData: data3, parentDataProperty: "totalAmount", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate107.errors), errors = vErrors.length)), data3.currency !== void 0 && (validate110(data3.currency, { instancePath: instancePath + "/orderInformation/amountDetails/currency", parentData: data3, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate110.errors), errors = vErrors.length)));
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate103.errors = vErrors, errors === 0;
}
validate103.evaluated = { props: { clientReferenceInformation: !0, processingInformation: !0, orderInformation: !0 }, dynamicProps: !1, dynamicItems: !1 };
var CaptureRequest = validate112, schema43 = { type: "object", properties: { clientReferenceInformation: { $ref: "#/$defs/FollowOnReference" }, processingInformation: { type: ["object", "null"], properties: { captureOptions: { type: ["object", "null"], properties: { captureSequenceNumber: { $ref: "#/$defs/Count" }, totalCaptureCount: { $ref: "#/$defs/Count" }, isFinal: { anyOf: [{ $ref: "#/$defs/Flag" }, { type: "null" }] } } }, japanPaymentOptions: { $ref: "#/$defs/CaptureOptions" } } }, orderInformation: { type: ["object", "null"], properties: { amountDetails: { $ref: "#/$defs/FollowOnAmount" }, lineItems: { $ref: "#/$defs/LineItems" } } } } };
var pattern19 = new RegExp("^(0?[1-9]|[1-9][0-9])?$", "u");
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate114.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
    let err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data > 99 || isNaN(data)) {
      let err1 = { instancePath, schemaPath: "#/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99 }, message: "must be <= 99" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data < 1 || isNaN(data)) {
      let err2 = { instancePath, schemaPath: "#/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  let _errs3 = errors;
  if (typeof data == "string") {
    if (!pattern19.test(data)) {
      let err3 = { instancePath, schemaPath: "#/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(0?[1-9]|[1-9][0-9])?$" }, message: 'must match pattern "^(0?[1-9]|[1-9][0-9])?$"' };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  let _errs5 = errors;
  if (data !== null) {
    let err5 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  var _valid0 = _errs5 === errors;
  if (valid0 = valid0 || _valid0, valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err6 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate114.errors = vErrors, errors === 0;
}
validate114.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema45 = { type: ["object", "null"], properties: { paymentMethod: { type: ["string", "null"], maxLength: 2 }, bonuses: { type: ["string", "null"], maxLength: 2 }, installments: { type: ["string", "null"], maxLength: 2, pattern: "^[0-9]*$" }, firstBillingMonth: { type: ["string", "null"], maxLength: 2, pattern: "^[0-9]*$" }, bonusAmount: { type: ["string", "null"], maxLength: 12, pattern: "^[0-9]*$" }, bonusMonth: { type: ["string", "null"], pattern: "^(0?[1-9]|1[0-2])?$" }, secondBonusAmount: { type: ["string", "null"], maxLength: 12, pattern: "^[0-9]*$" }, secondBonusMonth: { type: ["string", "null"], pattern: "^(0?[1-9]|1[0-2])?$" } } };
function validate118(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate118.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema45.type }, message: "must be object,null" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.paymentMethod !== void 0) {
      let data0 = data.paymentMethod;
      if (typeof data0 != "string" && data0 !== null) {
        let err1 = { instancePath: instancePath + "/paymentMethod", schemaPath: "#/properties/paymentMethod/type", keyword: "type", params: { type: schema45.properties.paymentMethod.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "string" && func1(data0) > 2) {
        let err2 = { instancePath: instancePath + "/paymentMethod", schemaPath: "#/properties/paymentMethod/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.bonuses !== void 0) {
      let data1 = data.bonuses;
      if (typeof data1 != "string" && data1 !== null) {
        let err3 = { instancePath: instancePath + "/bonuses", schemaPath: "#/properties/bonuses/type", keyword: "type", params: { type: schema45.properties.bonuses.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data1 == "string" && func1(data1) > 2) {
        let err4 = { instancePath: instancePath + "/bonuses", schemaPath: "#/properties/bonuses/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.installments !== void 0) {
      let data2 = data.installments;
      if (typeof data2 != "string" && data2 !== null) {
        let err5 = { instancePath: instancePath + "/installments", schemaPath: "#/properties/installments/type", keyword: "type", params: { type: schema45.properties.installments.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data2 == "string") {
        if (func1(data2) > 2) {
          let err6 = { instancePath: instancePath + "/installments", schemaPath: "#/properties/installments/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (!pattern3.test(data2)) {
          let err7 = { instancePath: instancePath + "/installments", schemaPath: "#/properties/installments/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" }, message: 'must match pattern "^[0-9]*$"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
    }
    if (data.firstBillingMonth !== void 0) {
      let data3 = data.firstBillingMonth;
      if (typeof data3 != "string" && data3 !== null) {
        let err8 = { instancePath: instancePath + "/firstBillingMonth", schemaPath: "#/properties/firstBillingMonth/type", keyword: "type", params: { type: schema45.properties.firstBillingMonth.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data3 == "string") {
        if (func1(data3) > 2) {
          let err9 = { instancePath: instancePath + "/firstBillingMonth", schemaPath: "#/properties/firstBillingMonth/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (!pattern3.test(data3)) {
          let err10 = { instancePath: instancePath + "/firstBillingMonth", schemaPath: "#/properties/firstBillingMonth/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" }, message: 'must match pattern "^[0-9]*$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
    }
    if (data.bonusAmount !== void 0) {
      let data4 = data.bonusAmount;
      if (typeof data4 != "string" && data4 !== null) {
        let err11 = { instancePath: instancePath + "/bonusAmount", schemaPath: "#/properties/bonusAmount/type", keyword: "type", params: { type: schema45.properties.bonusAmount.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data4 == "string") {
        if (func1(data4) > 12) {
          let err12 = { instancePath: instancePath + "/bonusAmount", schemaPath: "#/properties/bonusAmount/maxLength", keyword: "maxLength", params: { limit: 12 }, message: "must NOT have more than 12 characters" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (!pattern3.test(data4)) {
          let err13 = { instancePath: instancePath + "/bonusAmount", schemaPath: "#/properties/bonusAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" }, message: 'must match pattern "^[0-9]*$"' };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
    }
    if (data.bonusMonth !== void 0) {
      let data5 = data.bonusMonth;
      if (typeof data5 != "string" && data5 !== null) {
        let err14 = { instancePath: instancePath + "/bonusMonth", schemaPath: "#/properties/bonusMonth/type", keyword: "type", params: { type: schema45.properties.bonusMonth.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data5 == "string" && !pattern6.test(data5)) {
        let err15 = { instancePath: instancePath + "/bonusMonth", schemaPath: "#/properties/bonusMonth/pattern", keyword: "pattern", params: { pattern: "^(0?[1-9]|1[0-2])?$" }, message: 'must match pattern "^(0?[1-9]|1[0-2])?$"' };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.secondBonusAmount !== void 0) {
      let data6 = data.secondBonusAmount;
      if (typeof data6 != "string" && data6 !== null) {
        let err16 = { instancePath: instancePath + "/secondBonusAmount", schemaPath: "#/properties/secondBonusAmount/type", keyword: "type", params: { type: schema45.properties.secondBonusAmount.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (typeof data6 == "string") {
        if (func1(data6) > 12) {
          let err17 = { instancePath: instancePath + "/secondBonusAmount", schemaPath: "#/properties/secondBonusAmount/maxLength", keyword: "maxLength", params: { limit: 12 }, message: "must NOT have more than 12 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (!pattern3.test(data6)) {
          let err18 = { instancePath: instancePath + "/secondBonusAmount", schemaPath: "#/properties/secondBonusAmount/pattern", keyword: "pattern", params: { pattern: "^[0-9]*$" }, message: 'must match pattern "^[0-9]*$"' };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
    }
    if (data.secondBonusMonth !== void 0) {
      let data7 = data.secondBonusMonth;
      if (typeof data7 != "string" && data7 !== null) {
        let err19 = { instancePath: instancePath + "/secondBonusMonth", schemaPath: "#/properties/secondBonusMonth/type", keyword: "type", params: { type: schema45.properties.secondBonusMonth.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (typeof data7 == "string" && !pattern6.test(data7)) {
        let err20 = { instancePath: instancePath + "/secondBonusMonth", schemaPath: "#/properties/secondBonusMonth/pattern", keyword: "pattern", params: { pattern: "^(0?[1-9]|1[0-2])?$" }, message: 'must match pattern "^(0?[1-9]|1[0-2])?$"' };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  }
  return validate118.errors = vErrors, errors === 0;
}
validate118.evaluated = { props: { paymentMethod: !0, bonuses: !0, installments: !0, firstBillingMonth: !0, bonusAmount: !0, bonusMonth: !0, secondBonusAmount: !0, secondBonusMonth: !0 }, dynamicProps: !1, dynamicItems: !1 };
var schema46 = { type: ["object", "null"], properties: { totalAmount: { $ref: "#/$defs/Amount" }, currency: { $ref: "#/$defs/Currency" } } };
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate120.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema46.type }, message: "must be object,null" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return data && typeof data == "object" && !Array.isArray(data) && (data.totalAmount !== void 0 && (validate107(data.totalAmount, { instancePath: instancePath + "/totalAmount", parentData: data, parentDataProperty: "totalAmount", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate107.errors), errors = vErrors.length)), data.currency !== void 0 && (validate110(data.currency, { instancePath: instancePath + "/currency", parentData: data, parentDataProperty: "currency", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate110.errors), errors = vErrors.length))), validate120.errors = vErrors, errors === 0;
}
validate120.evaluated = { props: { totalAmount: !0, currency: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate112.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clientReferenceInformation !== void 0 && (validate104(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate104.errors), errors = vErrors.length)), data.processingInformation !== void 0) {
      let data1 = data.processingInformation;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
        let err0 = { instancePath: instancePath + "/processingInformation", schemaPath: "#/properties/processingInformation/type", keyword: "type", params: { type: schema43.properties.processingInformation.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.captureOptions !== void 0) {
          let data2 = data1.captureOptions;
          if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
            let err1 = { instancePath: instancePath + "/processingInformation/captureOptions", schemaPath: "#/properties/processingInformation/properties/captureOptions/type", keyword: "type", params: { type: schema43.properties.processingInformation.properties.captureOptions.type }, message: "must be object,null" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
          if (data2 && typeof data2 == "object" && !Array.isArray(data2) && (data2.captureSequenceNumber !== void 0 && (validate114(data2.captureSequenceNumber, { instancePath: instancePath + "/processingInformation/captureOptions/captureSequenceNumber", parentData: data2, parentDataProperty: "captureSequenceNumber", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate114.errors), errors = vErrors.length)), data2.totalCaptureCount !== void 0 && (validate114(data2.totalCaptureCount, { instancePath: instancePath + "/processingInformation/captureOptions/totalCaptureCount", parentData: data2, parentDataProperty: "totalCaptureCount", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate114.errors), errors = vErrors.length)), data2.isFinal !== void 0)) {
            let data5 = data2.isFinal, _errs9 = errors, valid3 = !1, _errs10 = errors;
            validate59(data5, { instancePath: instancePath + "/processingInformation/captureOptions/isFinal", parentData: data2, parentDataProperty: "isFinal", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate59.errors), errors = vErrors.length);
            var _valid0 = _errs10 === errors;
            valid3 = valid3 || _valid0;
            let _errs11 = errors;
            if (data5 !== null) {
              let err2 = { instancePath: instancePath + "/processingInformation/captureOptions/isFinal", schemaPath: "#/properties/processingInformation/properties/captureOptions/properties/isFinal/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            var _valid0 = _errs11 === errors;
            if (valid3 = valid3 || _valid0, valid3)
              errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
            else {
              let err3 = { instancePath: instancePath + "/processingInformation/captureOptions/isFinal", schemaPath: "#/properties/processingInformation/properties/captureOptions/properties/isFinal/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          }
        }
        data1.japanPaymentOptions !== void 0 && (validate118(data1.japanPaymentOptions, { instancePath: instancePath + "/processingInformation/japanPaymentOptions", parentData: data1, parentDataProperty: "japanPaymentOptions", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate118.errors), errors = vErrors.length));
      }
    }
    if (data.orderInformation !== void 0) {
      let data7 = data.orderInformation;
      if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
        let err4 = { instancePath: instancePath + "/orderInformation", schemaPath: "#/properties/orderInformation/type", keyword: "type", params: { type: schema43.properties.orderInformation.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      data7 && typeof data7 == "object" && !Array.isArray(data7) && (data7.amountDetails !== void 0 && (validate120(data7.amountDetails, { instancePath: instancePath + "/orderInformation/amountDetails", parentData: data7, parentDataProperty: "amountDetails", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate120.errors), errors = vErrors.length)), data7.lineItems !== void 0 && (validate92(data7.lineItems, { instancePath: instancePath + "/orderInformation/lineItems", parentData: data7, parentDataProperty: "lineItems", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate92.errors), errors = vErrors.length)));
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate112.errors = vErrors, errors === 0;
}
validate112.evaluated = { props: { clientReferenceInformation: !0, processingInformation: !0, orderInformation: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ReversalRequest = validate125, schema47 = { type: "object", properties: { clientReferenceInformation: { $ref: "#/$defs/FollowOnReference" }, reversalInformation: { type: ["object", "null"], properties: { amountDetails: { $ref: "#/$defs/FollowOnAmount" }, reason: { type: ["string", "null"], maxLength: 20 } } }, orderInformation: { type: ["object", "null"], properties: { amountDetails: { $ref: "#/$defs/FollowOnAmount" }, lineItems: { $ref: "#/$defs/LineItems" } } } } };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate125.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clientReferenceInformation !== void 0 && (validate104(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate104.errors), errors = vErrors.length)), data.reversalInformation !== void 0) {
      let data1 = data.reversalInformation;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
        let err0 = { instancePath: instancePath + "/reversalInformation", schemaPath: "#/properties/reversalInformation/type", keyword: "type", params: { type: schema47.properties.reversalInformation.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && (data1.amountDetails !== void 0 && (validate120(data1.amountDetails, { instancePath: instancePath + "/reversalInformation/amountDetails", parentData: data1, parentDataProperty: "amountDetails", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate120.errors), errors = vErrors.length)), data1.reason !== void 0)) {
        let data3 = data1.reason;
        if (typeof data3 != "string" && data3 !== null) {
          let err1 = { instancePath: instancePath + "/reversalInformation/reason", schemaPath: "#/properties/reversalInformation/properties/reason/type", keyword: "type", params: { type: schema47.properties.reversalInformation.properties.reason.type }, message: "must be string,null" };
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
        let err3 = { instancePath: instancePath + "/orderInformation", schemaPath: "#/properties/orderInformation/type", keyword: "type", params: { type: schema47.properties.orderInformation.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      data4 && typeof data4 == "object" && !Array.isArray(data4) && (data4.amountDetails !== void 0 && (validate120(data4.amountDetails, { instancePath: instancePath + "/orderInformation/amountDetails", parentData: data4, parentDataProperty: "amountDetails", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate120.errors), errors = vErrors.length)), data4.lineItems !== void 0 && (validate92(data4.lineItems, { instancePath: instancePath + "/orderInformation/lineItems", parentData: data4, parentDataProperty: "lineItems", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate92.errors), errors = vErrors.length)));
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate125.errors = vErrors, errors === 0;
}
validate125.evaluated = { props: { clientReferenceInformation: !0, reversalInformation: !0, orderInformation: !0 }, dynamicProps: !1, dynamicItems: !1 };
var RefundRequest = validate130, schema48 = { type: "object", properties: { clientReferenceInformation: { $ref: "#/$defs/FollowOnReference" }, orderInformation: { type: ["object", "null"], properties: { amountDetails: { $ref: "#/$defs/FollowOnAmount" }, lineItems: { $ref: "#/$defs/LineItems" } } } } };
function validate130(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate130.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clientReferenceInformation !== void 0 && (validate104(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate104.errors), errors = vErrors.length)), data.orderInformation !== void 0) {
      let data1 = data.orderInformation;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
        let err0 = { instancePath: instancePath + "/orderInformation", schemaPath: "#/properties/orderInformation/type", keyword: "type", params: { type: schema48.properties.orderInformation.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      data1 && typeof data1 == "object" && !Array.isArray(data1) && (data1.amountDetails !== void 0 && (validate120(data1.amountDetails, { instancePath: instancePath + "/orderInformation/amountDetails", parentData: data1, parentDataProperty: "amountDetails", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate120.errors), errors = vErrors.length)), data1.lineItems !== void 0 && (validate92(data1.lineItems, { instancePath: instancePath + "/orderInformation/lineItems", parentData: data1, parentDataProperty: "lineItems", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate92.errors), errors = vErrors.length)));
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate130.errors = vErrors, errors === 0;
}
validate130.evaluated = { props: { clientReferenceInformation: !0, orderInformation: !0 }, dynamicProps: !1, dynamicItems: !1 };
var CreditRequest = validate134, schema49 = { type: "object", properties: { clientReferenceInformation: { $ref: "#/$defs/FollowOnReference" }, processingInformation: { type: ["object", "null"], properties: { japanPaymentOptions: { type: ["object", "null"], properties: { paymentMethod: { type: ["string", "null"], maxLength: 2 }, installments: { type: ["string", "null"], maxLength: 2, pattern: "^[0-9]*$" } } } } }, paymentInformation: { type: "object", properties: { card: { $ref: "#/$defs/Card" } } }, orderInformation: { $ref: "#/$defs/Order" } } };
function validate134(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate134.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clientReferenceInformation !== void 0 && (validate104(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate104.errors), errors = vErrors.length)), data.processingInformation !== void 0) {
      let data1 = data.processingInformation;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
        let err0 = { instancePath: instancePath + "/processingInformation", schemaPath: "#/properties/processingInformation/type", keyword: "type", params: { type: schema49.properties.processingInformation.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
      if (data1 && typeof data1 == "object" && !Array.isArray(data1) && data1.japanPaymentOptions !== void 0) {
        let data2 = data1.japanPaymentOptions;
        if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
          let err1 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions", schemaPath: "#/properties/processingInformation/properties/japanPaymentOptions/type", keyword: "type", params: { type: schema49.properties.processingInformation.properties.japanPaymentOptions.type }, message: "must be object,null" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
          if (data2.paymentMethod !== void 0) {
            let data3 = data2.paymentMethod;
            if (typeof data3 != "string" && data3 !== null) {
              let err2 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions/paymentMethod", schemaPath: "#/properties/processingInformation/properties/japanPaymentOptions/properties/paymentMethod/type", keyword: "type", params: { type: schema49.properties.processingInformation.properties.japanPaymentOptions.properties.paymentMethod.type }, message: "must be string,null" };
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
              let err4 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions/installments", schemaPath: "#/properties/processingInformation/properties/japanPaymentOptions/properties/installments/type", keyword: "type", params: { type: schema49.properties.processingInformation.properties.japanPaymentOptions.properties.installments.type }, message: "must be string,null" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (typeof data4 == "string") {
              if (func1(data4) > 2) {
                let err5 = { instancePath: instancePath + "/processingInformation/japanPaymentOptions/installments", schemaPath: "#/properties/processingInformation/properties/japanPaymentOptions/properties/installments/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
              if (!pattern3.test(data4)) {
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
      if (data5 && typeof data5 == "object" && !Array.isArray(data5))
        data5.card !== void 0 && (validate78(data5.card, { instancePath: instancePath + "/paymentInformation/card", parentData: data5, parentDataProperty: "card", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate78.errors), errors = vErrors.length));
      else {
        let err7 = { instancePath: instancePath + "/paymentInformation", schemaPath: "#/properties/paymentInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.orderInformation !== void 0 && (validate89(data.orderInformation, { instancePath: instancePath + "/orderInformation", parentData: data, parentDataProperty: "orderInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate89.errors), errors = vErrors.length));
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate134.errors = vErrors, errors === 0;
}
validate134.evaluated = { props: { clientReferenceInformation: !0, processingInformation: !0, paymentInformation: !0, orderInformation: !0 }, dynamicProps: !1, dynamicItems: !1 };
var VoidRequest = validate138;
function validate138(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate138.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    data.clientReferenceInformation !== void 0 && (validate104(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate104.errors), errors = vErrors.length));
  else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate138.errors = vErrors, errors === 0;
}
validate138.evaluated = { props: { clientReferenceInformation: !0 }, dynamicProps: !1, dynamicItems: !1 };
var RefreshRequest = validate140;
function validate140(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate140.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    data.clientReferenceInformation !== void 0 && (validate104(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate104.errors), errors = vErrors.length));
  else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate140.errors = vErrors, errors === 0;
}
validate140.evaluated = { props: { clientReferenceInformation: !0 }, dynamicProps: !1, dynamicItems: !1 };
var SearchRequest = validate142, schema52 = { type: "object", properties: { query: { type: "string" }, sort: { type: "string" }, offset: { type: ["integer", "string"] }, limit: { type: ["integer", "string"] }, timezone: { type: "string" }, name: { type: ["string", "null"] }, save: { type: ["boolean", "string", "null"] } } };
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate142.evaluated;
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
        let err2 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: schema52.properties.offset.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.limit !== void 0) {
      let data3 = data.limit;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) && typeof data3 != "string") {
        let err3 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: schema52.properties.limit.type }, message: "must be integer,string" };
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
        let err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: schema52.properties.name.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.save !== void 0) {
      let data6 = data.save;
      if (typeof data6 != "boolean" && typeof data6 != "string" && data6 !== null) {
        let err6 = { instancePath: instancePath + "/save", schemaPath: "#/properties/save/type", keyword: "type", params: { type: schema52.properties.save.type }, message: "must be boolean,string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate142.errors = vErrors, errors === 0;
}
validate142.evaluated = { props: { query: !0, sort: !0, offset: !0, limit: !0, timezone: !0, name: !0, save: !0 }, dynamicProps: !1, dynamicItems: !1 };
var AuthenticationSetupRequest = validate143;
function validate143(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate143.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    data.clientReferenceInformation !== void 0 && (validate54(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate54.errors), errors = vErrors.length)), data.paymentInformation !== void 0 && (validate77(data.paymentInformation, { instancePath: instancePath + "/paymentInformation", parentData: data, parentDataProperty: "paymentInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate77.errors), errors = vErrors.length)), data.tokenInformation !== void 0 && (validate87(data.tokenInformation, { instancePath: instancePath + "/tokenInformation", parentData: data, parentDataProperty: "tokenInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate87.errors), errors = vErrors.length));
  else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate143.errors = vErrors, errors === 0;
}
validate143.evaluated = { props: { clientReferenceInformation: !0, paymentInformation: !0, tokenInformation: !0 }, dynamicProps: !1, dynamicItems: !1 };
var AuthenticationRequest = validate147;
function validate147(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate147.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clientReferenceInformation !== void 0 && (validate54(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate54.errors), errors = vErrors.length)), data.paymentInformation !== void 0 && (validate77(data.paymentInformation, { instancePath: instancePath + "/paymentInformation", parentData: data, parentDataProperty: "paymentInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate77.errors), errors = vErrors.length)), data.tokenInformation !== void 0 && (validate87(data.tokenInformation, { instancePath: instancePath + "/tokenInformation", parentData: data, parentDataProperty: "tokenInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate87.errors), errors = vErrors.length)), data.orderInformation !== void 0 && (validate89(data.orderInformation, { instancePath: instancePath + "/orderInformation", parentData: data, parentDataProperty: "orderInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate89.errors), errors = vErrors.length)), data.deviceInformation !== void 0 && (validate99(data.deviceInformation, { instancePath: instancePath + "/deviceInformation", parentData: data, parentDataProperty: "deviceInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate99.errors), errors = vErrors.length)), data.consumerAuthenticationInformation !== void 0) {
      let data5 = data.consumerAuthenticationInformation;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.referenceId !== void 0) {
          let data6 = data5.referenceId;
          if (typeof data6 == "string") {
            if (func1(data6) > 50) {
              let err0 = { instancePath: instancePath + "/consumerAuthenticationInformation/referenceId", schemaPath: "#/properties/consumerAuthenticationInformation/properties/referenceId/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
          } else {
            let err1 = { instancePath: instancePath + "/consumerAuthenticationInformation/referenceId", schemaPath: "#/properties/consumerAuthenticationInformation/properties/referenceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        }
        if (data5.returnUrl !== void 0) {
          let data7 = data5.returnUrl;
          if (typeof data7 == "string") {
            if (func1(data7) > 2048) {
              let err2 = { instancePath: instancePath + "/consumerAuthenticationInformation/returnUrl", schemaPath: "#/properties/consumerAuthenticationInformation/properties/returnUrl/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            let err3 = { instancePath: instancePath + "/consumerAuthenticationInformation/returnUrl", schemaPath: "#/properties/consumerAuthenticationInformation/properties/returnUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        data5.installmentTotalCount !== void 0 && (validate96(data5.installmentTotalCount, { instancePath: instancePath + "/consumerAuthenticationInformation/installmentTotalCount", parentData: data5, parentDataProperty: "installmentTotalCount", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate96.errors), errors = vErrors.length));
      } else {
        let err4 = { instancePath: instancePath + "/consumerAuthenticationInformation", schemaPath: "#/properties/consumerAuthenticationInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
  } else {
    let err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate147.errors = vErrors, errors === 0;
}
validate147.evaluated = { props: { clientReferenceInformation: !0, paymentInformation: !0, tokenInformation: !0, orderInformation: !0, deviceInformation: !0, consumerAuthenticationInformation: !0 }, dynamicProps: !1, dynamicItems: !1 };
var AuthenticationResultsRequest = validate154;
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate154.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clientReferenceInformation !== void 0 && (validate54(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate54.errors), errors = vErrors.length)), data.paymentInformation !== void 0 && (validate77(data.paymentInformation, { instancePath: instancePath + "/paymentInformation", parentData: data, parentDataProperty: "paymentInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate77.errors), errors = vErrors.length)), data.tokenInformation !== void 0 && (validate87(data.tokenInformation, { instancePath: instancePath + "/tokenInformation", parentData: data, parentDataProperty: "tokenInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate87.errors), errors = vErrors.length)), data.orderInformation !== void 0 && (validate89(data.orderInformation, { instancePath: instancePath + "/orderInformation", parentData: data, parentDataProperty: "orderInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate89.errors), errors = vErrors.length)), data.consumerAuthenticationInformation !== void 0) {
      let data4 = data.consumerAuthenticationInformation;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.authenticationTransactionId !== void 0) {
          let data5 = data4.authenticationTransactionId;
          if (typeof data5 == "string") {
            if (func1(data5) > 60) {
              let err0 = { instancePath: instancePath + "/consumerAuthenticationInformation/authenticationTransactionId", schemaPath: "#/properties/consumerAuthenticationInformation/properties/authenticationTransactionId/maxLength", keyword: "maxLength", params: { limit: 60 }, message: "must NOT have more than 60 characters" };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
          } else {
            let err1 = { instancePath: instancePath + "/consumerAuthenticationInformation/authenticationTransactionId", schemaPath: "#/properties/consumerAuthenticationInformation/properties/authenticationTransactionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        }
      } else {
        let err2 = { instancePath: instancePath + "/consumerAuthenticationInformation", schemaPath: "#/properties/consumerAuthenticationInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate154.errors = vErrors, errors === 0;
}
validate154.evaluated = { props: { clientReferenceInformation: !0, paymentInformation: !0, tokenInformation: !0, orderInformation: !0, consumerAuthenticationInformation: !0 }, dynamicProps: !1, dynamicItems: !1 };
var SubscriptionRequest = validate159;
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate160.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length > 20) {
      let err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.productId !== void 0) {
          let data1 = data0.productId;
          if (typeof data1 == "string") {
            if (func1(data1) > 100) {
              let err1 = { instancePath: instancePath + "/" + i0 + "/productId", schemaPath: "#/items/properties/productId/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            let err2 = { instancePath: instancePath + "/" + i0 + "/productId", schemaPath: "#/items/properties/productId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
        if (data0.eventTypes !== void 0) {
          let data2 = data0.eventTypes;
          if (Array.isArray(data2)) {
            if (data2.length > 100) {
              let err3 = { instancePath: instancePath + "/" + i0 + "/eventTypes", schemaPath: "#/items/properties/eventTypes/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            let len1 = data2.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data3 = data2[i1];
              if (typeof data3 == "string") {
                if (func1(data3) > 100) {
                  let err4 = { instancePath: instancePath + "/" + i0 + "/eventTypes/" + i1, schemaPath: "#/items/properties/eventTypes/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                  vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                }
              } else {
                let err5 = { instancePath: instancePath + "/" + i0 + "/eventTypes/" + i1, schemaPath: "#/items/properties/eventTypes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
              }
            }
          } else {
            let err6 = { instancePath: instancePath + "/" + i0 + "/eventTypes", schemaPath: "#/items/properties/eventTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate160.errors = vErrors, errors === 0;
}
validate160.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate162.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.algorithm !== void 0 && typeof data.algorithm != "string") {
      let err0 = { instancePath: instancePath + "/algorithm", schemaPath: "#/properties/algorithm/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.firstRetry !== void 0 && (validate96(data.firstRetry, { instancePath: instancePath + "/firstRetry", parentData: data, parentDataProperty: "firstRetry", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate96.errors), errors = vErrors.length)), data.interval !== void 0 && (validate96(data.interval, { instancePath: instancePath + "/interval", parentData: data, parentDataProperty: "interval", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate96.errors), errors = vErrors.length)), data.numberOfRetries !== void 0 && (validate96(data.numberOfRetries, { instancePath: instancePath + "/numberOfRetries", parentData: data, parentDataProperty: "numberOfRetries", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate96.errors), errors = vErrors.length)), data.deactivateFlag !== void 0) {
      let data4 = data.deactivateFlag, _errs7 = errors, valid1 = !1, _errs8 = errors;
      if (typeof data4 != "boolean") {
        let err1 = { instancePath: instancePath + "/deactivateFlag", schemaPath: "#/properties/deactivateFlag/anyOf/0/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      let _errs10 = errors;
      if (typeof data4 != "string") {
        let err2 = { instancePath: instancePath + "/deactivateFlag", schemaPath: "#/properties/deactivateFlag/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      var _valid0 = _errs10 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
      else {
        let err3 = { instancePath: instancePath + "/deactivateFlag", schemaPath: "#/properties/deactivateFlag/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    data.repeatSequenceCount !== void 0 && (validate96(data.repeatSequenceCount, { instancePath: instancePath + "/repeatSequenceCount", parentData: data, parentDataProperty: "repeatSequenceCount", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate96.errors), errors = vErrors.length)), data.repeatSequenceWaitTime !== void 0 && (validate96(data.repeatSequenceWaitTime, { instancePath: instancePath + "/repeatSequenceWaitTime", parentData: data, parentDataProperty: "repeatSequenceWaitTime", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate96.errors), errors = vErrors.length));
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate162.errors = vErrors, errors === 0;
}
validate162.evaluated = { props: { algorithm: !0, firstRetry: !0, interval: !0, numberOfRetries: !0, deactivateFlag: !0, repeatSequenceCount: !0, repeatSequenceWaitTime: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate169.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.securityType !== void 0 && typeof data.securityType != "string") {
      let err0 = { instancePath: instancePath + "/securityType", schemaPath: "#/properties/securityType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.config !== void 0) {
      let data1 = data.config;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        let err1 = { instancePath: instancePath + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate169.errors = vErrors, errors === 0;
}
validate169.evaluated = { props: { securityType: !0, config: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate159(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate159.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func1(data0) > 256) {
          let err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 == "string") {
        if (func1(data1) > 1e3) {
          let err2 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.organizationId !== void 0) {
      let data2 = data.organizationId;
      if (typeof data2 == "string") {
        if (func1(data2) > 100) {
          let err4 = { instancePath: instancePath + "/organizationId", schemaPath: "#/properties/organizationId/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/organizationId", schemaPath: "#/properties/organizationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.products !== void 0 && (validate160(data.products, { instancePath: instancePath + "/products", parentData: data, parentDataProperty: "products", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate160.errors), errors = vErrors.length)), data.webhookUrl !== void 0) {
      let data4 = data.webhookUrl;
      if (typeof data4 == "string") {
        if (func1(data4) > 1e3) {
          let err6 = { instancePath: instancePath + "/webhookUrl", schemaPath: "#/properties/webhookUrl/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/webhookUrl", schemaPath: "#/properties/webhookUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.healthCheckUrl !== void 0) {
      let data5 = data.healthCheckUrl;
      if (typeof data5 == "string") {
        if (func1(data5) > 1e3) {
          let err8 = { instancePath: instancePath + "/healthCheckUrl", schemaPath: "#/properties/healthCheckUrl/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/healthCheckUrl", schemaPath: "#/properties/healthCheckUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.notificationScope !== void 0 && typeof data.notificationScope != "string") {
      let err10 = { instancePath: instancePath + "/notificationScope", schemaPath: "#/properties/notificationScope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    data.retryPolicy !== void 0 && (validate162(data.retryPolicy, { instancePath: instancePath + "/retryPolicy", parentData: data, parentDataProperty: "retryPolicy", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate162.errors), errors = vErrors.length)), data.securityPolicy !== void 0 && (validate169(data.securityPolicy, { instancePath: instancePath + "/securityPolicy", parentData: data, parentDataProperty: "securityPolicy", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate169.errors), errors = vErrors.length));
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate159.errors = vErrors, errors === 0;
}
validate159.evaluated = { props: { name: !0, description: !0, organizationId: !0, products: !0, webhookUrl: !0, healthCheckUrl: !0, notificationScope: !0, retryPolicy: !0, securityPolicy: !0 }, dynamicProps: !1, dynamicItems: !1 };
var SubscriptionPatch = validate171;
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate171.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func1(data0) > 256) {
          let err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      if (typeof data1 == "string") {
        if (func1(data1) > 1e3) {
          let err2 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.organizationId !== void 0) {
      let data2 = data.organizationId;
      if (typeof data2 == "string") {
        if (func1(data2) > 100) {
          let err4 = { instancePath: instancePath + "/organizationId", schemaPath: "#/properties/organizationId/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/organizationId", schemaPath: "#/properties/organizationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.products !== void 0 && (validate160(data.products, { instancePath: instancePath + "/products", parentData: data, parentDataProperty: "products", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate160.errors), errors = vErrors.length)), data.webhookUrl !== void 0) {
      let data4 = data.webhookUrl;
      if (typeof data4 == "string") {
        if (func1(data4) > 1e3) {
          let err6 = { instancePath: instancePath + "/webhookUrl", schemaPath: "#/properties/webhookUrl/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/webhookUrl", schemaPath: "#/properties/webhookUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.healthCheckUrl !== void 0) {
      let data5 = data.healthCheckUrl;
      if (typeof data5 == "string") {
        if (func1(data5) > 1e3) {
          let err8 = { instancePath: instancePath + "/healthCheckUrl", schemaPath: "#/properties/healthCheckUrl/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/healthCheckUrl", schemaPath: "#/properties/healthCheckUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.notificationScope !== void 0 && typeof data.notificationScope != "string") {
      let err10 = { instancePath: instancePath + "/notificationScope", schemaPath: "#/properties/notificationScope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    data.securityPolicy !== void 0 && (validate169(data.securityPolicy, { instancePath: instancePath + "/securityPolicy", parentData: data, parentDataProperty: "securityPolicy", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate169.errors), errors = vErrors.length));
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate171.errors = vErrors, errors === 0;
}
validate171.evaluated = { props: { name: !0, description: !0, organizationId: !0, products: !0, webhookUrl: !0, healthCheckUrl: !0, notificationScope: !0, securityPolicy: !0 }, dynamicProps: !1, dynamicItems: !1 };
var StatusRequest = validate174;
function validate174(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate174.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status !== void 0 && typeof data.status != "string") {
      let err0 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate174.errors = vErrors, errors === 0;
}
validate174.evaluated = { props: { status: !0 }, dynamicProps: !1, dynamicItems: !1 };
var SymmetricKeyRequest = validate175;
function validate176(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate176.evaluated;
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
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate176.errors = vErrors, errors === 0;
}
validate176.evaluated = { props: { code: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate175.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clientReferenceInformation !== void 0 && (validate176(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate176.errors), errors = vErrors.length)), data.clientRequestAction !== void 0 && typeof data.clientRequestAction != "string") {
      let err0 = { instancePath: instancePath + "/clientRequestAction", schemaPath: "#/properties/clientRequestAction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.keyInformation !== void 0) {
      let data2 = data.keyInformation;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.provider !== void 0) {
          let data3 = data2.provider;
          if (typeof data3 == "string") {
            if (func1(data3) > 100) {
              let err1 = { instancePath: instancePath + "/keyInformation/provider", schemaPath: "#/properties/keyInformation/properties/provider/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            let err2 = { instancePath: instancePath + "/keyInformation/provider", schemaPath: "#/properties/keyInformation/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
        if (data2.tenant !== void 0) {
          let data4 = data2.tenant;
          if (typeof data4 == "string") {
            if (func1(data4) > 100) {
              let err3 = { instancePath: instancePath + "/keyInformation/tenant", schemaPath: "#/properties/keyInformation/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            let err4 = { instancePath: instancePath + "/keyInformation/tenant", schemaPath: "#/properties/keyInformation/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        if (data2.keyType !== void 0) {
          let data5 = data2.keyType;
          if (typeof data5 == "string") {
            if (func1(data5) > 100) {
              let err5 = { instancePath: instancePath + "/keyInformation/keyType", schemaPath: "#/properties/keyInformation/properties/keyType/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/keyInformation/keyType", schemaPath: "#/properties/keyInformation/properties/keyType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data2.organizationId !== void 0) {
          let data6 = data2.organizationId;
          if (typeof data6 == "string") {
            if (func1(data6) > 100) {
              let err7 = { instancePath: instancePath + "/keyInformation/organizationId", schemaPath: "#/properties/keyInformation/properties/organizationId/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/keyInformation/organizationId", schemaPath: "#/properties/keyInformation/properties/organizationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data2.clientKeyId !== void 0) {
          let data7 = data2.clientKeyId;
          if (typeof data7 == "string") {
            if (func1(data7) > 100) {
              let err9 = { instancePath: instancePath + "/keyInformation/clientKeyId", schemaPath: "#/properties/keyInformation/properties/clientKeyId/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/keyInformation/clientKeyId", schemaPath: "#/properties/keyInformation/properties/clientKeyId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        data2.expiryDuration !== void 0 && (validate96(data2.expiryDuration, { instancePath: instancePath + "/keyInformation/expiryDuration", parentData: data2, parentDataProperty: "expiryDuration", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate96.errors), errors = vErrors.length));
      } else {
        let err11 = { instancePath: instancePath + "/keyInformation", schemaPath: "#/properties/keyInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate175.errors = vErrors, errors === 0;
}
validate175.evaluated = { props: { clientReferenceInformation: !0, clientRequestAction: !0, keyInformation: !0 }, dynamicProps: !1, dynamicItems: !1 };
var AsymmetricKeyRequest = validate179;
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate179.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clientReferenceInformation !== void 0 && (validate176(data.clientReferenceInformation, { instancePath: instancePath + "/clientReferenceInformation", parentData: data, parentDataProperty: "clientReferenceInformation", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate176.errors), errors = vErrors.length)), data.clientRequestAction !== void 0 && typeof data.clientRequestAction != "string") {
      let err0 = { instancePath: instancePath + "/clientRequestAction", schemaPath: "#/properties/clientRequestAction/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.keyInformation !== void 0) {
      let data2 = data.keyInformation;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.provider !== void 0) {
          let data3 = data2.provider;
          if (typeof data3 == "string") {
            if (func1(data3) > 100) {
              let err1 = { instancePath: instancePath + "/keyInformation/provider", schemaPath: "#/properties/keyInformation/properties/provider/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          } else {
            let err2 = { instancePath: instancePath + "/keyInformation/provider", schemaPath: "#/properties/keyInformation/properties/provider/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
        if (data2.tenant !== void 0) {
          let data4 = data2.tenant;
          if (typeof data4 == "string") {
            if (func1(data4) > 100) {
              let err3 = { instancePath: instancePath + "/keyInformation/tenant", schemaPath: "#/properties/keyInformation/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
          } else {
            let err4 = { instancePath: instancePath + "/keyInformation/tenant", schemaPath: "#/properties/keyInformation/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        if (data2.keyType !== void 0) {
          let data5 = data2.keyType;
          if (typeof data5 == "string") {
            if (func1(data5) > 100) {
              let err5 = { instancePath: instancePath + "/keyInformation/keyType", schemaPath: "#/properties/keyInformation/properties/keyType/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/keyInformation/keyType", schemaPath: "#/properties/keyInformation/properties/keyType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data2.organizationId !== void 0) {
          let data6 = data2.organizationId;
          if (typeof data6 == "string") {
            if (func1(data6) > 100) {
              let err7 = { instancePath: instancePath + "/keyInformation/organizationId", schemaPath: "#/properties/keyInformation/properties/organizationId/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            let err8 = { instancePath: instancePath + "/keyInformation/organizationId", schemaPath: "#/properties/keyInformation/properties/organizationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data2.pub !== void 0) {
          let data7 = data2.pub;
          if (typeof data7 == "string") {
            if (func1(data7) > 2e4) {
              let err9 = { instancePath: instancePath + "/keyInformation/pub", schemaPath: "#/properties/keyInformation/properties/pub/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/keyInformation/pub", schemaPath: "#/properties/keyInformation/properties/pub/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        data2.expiryDuration !== void 0 && (validate96(data2.expiryDuration, { instancePath: instancePath + "/keyInformation/expiryDuration", parentData: data2, parentDataProperty: "expiryDuration", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate96.errors), errors = vErrors.length));
      } else {
        let err11 = { instancePath: instancePath + "/keyInformation", schemaPath: "#/properties/keyInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate179.errors = vErrors, errors === 0;
}
validate179.evaluated = { props: { clientReferenceInformation: !0, clientRequestAction: !0, keyInformation: !0 }, dynamicProps: !1, dynamicItems: !1 };
var ReportRequest = validate182, schema65 = { type: "object", properties: { organizationId: { type: ["string", "null"] }, reportDefinitionName: { type: ["string", "null"] }, reportFields: { type: ["array", "null"], items: { type: "string" } }, reportMimeType: { type: ["string", "null"] }, reportName: { type: ["string", "null"] }, timezone: { type: ["string", "null"] }, reportStartTime: { type: ["string", "null"] }, reportEndTime: { type: ["string", "null"] }, reportFilters: { type: ["object", "null"], properties: {} }, reportPreferences: { type: ["object", "null"], properties: { signedAmounts: { type: ["boolean", "null"] }, fieldNameConvention: { type: ["string", "null"] } } }, groupName: { type: ["string", "null"] } } };
function validate182(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate182.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.organizationId !== void 0) {
      let data0 = data.organizationId;
      if (typeof data0 != "string" && data0 !== null) {
        let err0 = { instancePath: instancePath + "/organizationId", schemaPath: "#/properties/organizationId/type", keyword: "type", params: { type: schema65.properties.organizationId.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.reportDefinitionName !== void 0) {
      let data1 = data.reportDefinitionName;
      if (typeof data1 != "string" && data1 !== null) {
        let err1 = { instancePath: instancePath + "/reportDefinitionName", schemaPath: "#/properties/reportDefinitionName/type", keyword: "type", params: { type: schema65.properties.reportDefinitionName.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.reportFields !== void 0) {
      let data2 = data.reportFields;
      if (!Array.isArray(data2) && data2 !== null) {
        let err2 = { instancePath: instancePath + "/reportFields", schemaPath: "#/properties/reportFields/type", keyword: "type", params: { type: schema65.properties.reportFields.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data2[i0] != "string") {
            let err3 = { instancePath: instancePath + "/reportFields/" + i0, schemaPath: "#/properties/reportFields/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
      }
    }
    if (data.reportMimeType !== void 0) {
      let data4 = data.reportMimeType;
      if (typeof data4 != "string" && data4 !== null) {
        let err4 = { instancePath: instancePath + "/reportMimeType", schemaPath: "#/properties/reportMimeType/type", keyword: "type", params: { type: schema65.properties.reportMimeType.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.reportName !== void 0) {
      let data5 = data.reportName;
      if (typeof data5 != "string" && data5 !== null) {
        let err5 = { instancePath: instancePath + "/reportName", schemaPath: "#/properties/reportName/type", keyword: "type", params: { type: schema65.properties.reportName.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.timezone !== void 0) {
      let data6 = data.timezone;
      if (typeof data6 != "string" && data6 !== null) {
        let err6 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/type", keyword: "type", params: { type: schema65.properties.timezone.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.reportStartTime !== void 0) {
      let data7 = data.reportStartTime;
      if (typeof data7 != "string" && data7 !== null) {
        let err7 = { instancePath: instancePath + "/reportStartTime", schemaPath: "#/properties/reportStartTime/type", keyword: "type", params: { type: schema65.properties.reportStartTime.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.reportEndTime !== void 0) {
      let data8 = data.reportEndTime;
      if (typeof data8 != "string" && data8 !== null) {
        let err8 = { instancePath: instancePath + "/reportEndTime", schemaPath: "#/properties/reportEndTime/type", keyword: "type", params: { type: schema65.properties.reportEndTime.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.reportFilters !== void 0) {
      let data9 = data.reportFilters;
      if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
        let err9 = { instancePath: instancePath + "/reportFilters", schemaPath: "#/properties/reportFilters/type", keyword: "type", params: { type: schema65.properties.reportFilters.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.reportPreferences !== void 0) {
      let data10 = data.reportPreferences;
      if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
        let err10 = { instancePath: instancePath + "/reportPreferences", schemaPath: "#/properties/reportPreferences/type", keyword: "type", params: { type: schema65.properties.reportPreferences.type }, message: "must be object,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.signedAmounts !== void 0) {
          let data11 = data10.signedAmounts;
          if (typeof data11 != "boolean" && data11 !== null) {
            let err11 = { instancePath: instancePath + "/reportPreferences/signedAmounts", schemaPath: "#/properties/reportPreferences/properties/signedAmounts/type", keyword: "type", params: { type: schema65.properties.reportPreferences.properties.signedAmounts.type }, message: "must be boolean,null" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data10.fieldNameConvention !== void 0) {
          let data12 = data10.fieldNameConvention;
          if (typeof data12 != "string" && data12 !== null) {
            let err12 = { instancePath: instancePath + "/reportPreferences/fieldNameConvention", schemaPath: "#/properties/reportPreferences/properties/fieldNameConvention/type", keyword: "type", params: { type: schema65.properties.reportPreferences.properties.fieldNameConvention.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      }
    }
    if (data.groupName !== void 0) {
      let data13 = data.groupName;
      if (typeof data13 != "string" && data13 !== null) {
        let err13 = { instancePath: instancePath + "/groupName", schemaPath: "#/properties/groupName/type", keyword: "type", params: { type: schema65.properties.groupName.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate182.errors = vErrors, errors === 0;
}
validate182.evaluated = { props: { organizationId: !0, reportDefinitionName: !0, reportFields: !0, reportMimeType: !0, reportName: !0, timezone: !0, reportStartTime: !0, reportEndTime: !0, reportFilters: !0, reportPreferences: !0, groupName: !0 }, dynamicProps: !1, dynamicItems: !1 };
var MicroformSession = validate183;
function validate184(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate184.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.includeCardPrefix !== void 0 && typeof data.includeCardPrefix != "boolean") {
      let err0 = { instancePath: instancePath + "/includeCardPrefix", schemaPath: "#/properties/includeCardPrefix/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate184.errors = vErrors, errors === 0;
}
validate184.evaluated = { props: { includeCardPrefix: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate183(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate183.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clientVersion !== void 0 && typeof data.clientVersion != "string") {
      let err0 = { instancePath: instancePath + "/clientVersion", schemaPath: "#/properties/clientVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.targetOrigins !== void 0) {
      let data1 = data.targetOrigins;
      if (Array.isArray(data1)) {
        if (data1.length > 9) {
          let err1 = { instancePath: instancePath + "/targetOrigins", schemaPath: "#/properties/targetOrigins/maxItems", keyword: "maxItems", params: { limit: 9 }, message: "must NOT have more than 9 items" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err2 = { instancePath: instancePath + "/targetOrigins/" + i0, schemaPath: "#/properties/targetOrigins/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
      } else {
        let err3 = { instancePath: instancePath + "/targetOrigins", schemaPath: "#/properties/targetOrigins/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.allowedCardNetworks !== void 0) {
      let data3 = data.allowedCardNetworks;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data3[i1] != "string") {
            let err4 = { instancePath: instancePath + "/allowedCardNetworks/" + i1, schemaPath: "#/properties/allowedCardNetworks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
      } else {
        let err5 = { instancePath: instancePath + "/allowedCardNetworks", schemaPath: "#/properties/allowedCardNetworks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.allowedPaymentTypes !== void 0) {
      let data5 = data.allowedPaymentTypes;
      if (Array.isArray(data5)) {
        let len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data5[i2] != "string") {
            let err6 = { instancePath: instancePath + "/allowedPaymentTypes/" + i2, schemaPath: "#/properties/allowedPaymentTypes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
      } else {
        let err7 = { instancePath: instancePath + "/allowedPaymentTypes", schemaPath: "#/properties/allowedPaymentTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    data.transientTokenResponseOptions !== void 0 && (validate184(data.transientTokenResponseOptions, { instancePath: instancePath + "/transientTokenResponseOptions", parentData: data, parentDataProperty: "transientTokenResponseOptions", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate184.errors), errors = vErrors.length));
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate183.errors = vErrors, errors === 0;
}
validate183.evaluated = { props: { clientVersion: !0, targetOrigins: !0, allowedCardNetworks: !0, allowedPaymentTypes: !0, transientTokenResponseOptions: !0 }, dynamicProps: !1, dynamicItems: !1 };
var UnifiedCheckoutSession = validate186;
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate186.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clientVersion !== void 0 && typeof data.clientVersion != "string") {
      let err0 = { instancePath: instancePath + "/clientVersion", schemaPath: "#/properties/clientVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.targetOrigins !== void 0) {
      let data1 = data.targetOrigins;
      if (Array.isArray(data1)) {
        if (data1.length > 9) {
          let err1 = { instancePath: instancePath + "/targetOrigins", schemaPath: "#/properties/targetOrigins/maxItems", keyword: "maxItems", params: { limit: 9 }, message: "must NOT have more than 9 items" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != "string") {
            let err2 = { instancePath: instancePath + "/targetOrigins/" + i0, schemaPath: "#/properties/targetOrigins/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
      } else {
        let err3 = { instancePath: instancePath + "/targetOrigins", schemaPath: "#/properties/targetOrigins/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.allowedCardNetworks !== void 0) {
      let data3 = data.allowedCardNetworks;
      if (Array.isArray(data3)) {
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data3[i1] != "string") {
            let err4 = { instancePath: instancePath + "/allowedCardNetworks/" + i1, schemaPath: "#/properties/allowedCardNetworks/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
      } else {
        let err5 = { instancePath: instancePath + "/allowedCardNetworks", schemaPath: "#/properties/allowedCardNetworks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.allowedPaymentTypes !== void 0) {
      let data5 = data.allowedPaymentTypes;
      if (Array.isArray(data5)) {
        let len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data5[i2] != "string") {
            let err6 = { instancePath: instancePath + "/allowedPaymentTypes/" + i2, schemaPath: "#/properties/allowedPaymentTypes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
      } else {
        let err7 = { instancePath: instancePath + "/allowedPaymentTypes", schemaPath: "#/properties/allowedPaymentTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.country !== void 0 && typeof data.country != "string") {
      let err8 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.locale !== void 0 && typeof data.locale != "string") {
      let err9 = { instancePath: instancePath + "/locale", schemaPath: "#/properties/locale/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    data.transientTokenResponseOptions !== void 0 && (validate184(data.transientTokenResponseOptions, { instancePath: instancePath + "/transientTokenResponseOptions", parentData: data, parentDataProperty: "transientTokenResponseOptions", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate184.errors), errors = vErrors.length));
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate186.errors = vErrors, errors === 0;
}
validate186.evaluated = { props: { clientVersion: !0, targetOrigins: !0, allowedCardNetworks: !0, allowedPaymentTypes: !0, country: !0, locale: !0, transientTokenResponseOptions: !0 }, dynamicProps: !1, dynamicItems: !1 };
var VaultCustomerRequest = validate188;
function validate188(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate188.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.buyerInformation !== void 0) {
      let data0 = data.buyerInformation;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.merchantCustomerID !== void 0) {
          let data1 = data0.merchantCustomerID;
          if (typeof data1 == "string") {
            if (func1(data1) > 100) {
              let err0 = { instancePath: instancePath + "/buyerInformation/merchantCustomerID", schemaPath: "#/properties/buyerInformation/properties/merchantCustomerID/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
          } else {
            let err1 = { instancePath: instancePath + "/buyerInformation/merchantCustomerID", schemaPath: "#/properties/buyerInformation/properties/merchantCustomerID/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        }
        if (data0.email !== void 0) {
          let data2 = data0.email;
          if (typeof data2 == "string") {
            if (func1(data2) > 255) {
              let err2 = { instancePath: instancePath + "/buyerInformation/email", schemaPath: "#/properties/buyerInformation/properties/email/maxLength", keyword: "maxLength", params: { limit: 255 }, message: "must NOT have more than 255 characters" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            let err3 = { instancePath: instancePath + "/buyerInformation/email", schemaPath: "#/properties/buyerInformation/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        let err4 = { instancePath: instancePath + "/buyerInformation", schemaPath: "#/properties/buyerInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.clientReferenceInformation !== void 0) {
      let data3 = data.clientReferenceInformation;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.code !== void 0) {
          let data4 = data3.code;
          if (typeof data4 == "string") {
            if (func1(data4) > 50) {
              let err5 = { instancePath: instancePath + "/clientReferenceInformation/code", schemaPath: "#/properties/clientReferenceInformation/properties/code/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
          } else {
            let err6 = { instancePath: instancePath + "/clientReferenceInformation/code", schemaPath: "#/properties/clientReferenceInformation/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      } else {
        let err7 = { instancePath: instancePath + "/clientReferenceInformation", schemaPath: "#/properties/clientReferenceInformation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.merchantDefinedInformation !== void 0) {
      let data5 = data.merchantDefinedInformation;
      if (Array.isArray(data5)) {
        if (data5.length > 8) {
          let err8 = { instancePath: instancePath + "/merchantDefinedInformation", schemaPath: "#/properties/merchantDefinedInformation/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.name !== void 0 && typeof data6.name != "string") {
              let err9 = { instancePath: instancePath + "/merchantDefinedInformation/" + i0 + "/name", schemaPath: "#/properties/merchantDefinedInformation/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data6.value !== void 0) {
              let data8 = data6.value;
              if (typeof data8 == "string") {
                if (func1(data8) > 100) {
                  let err10 = { instancePath: instancePath + "/merchantDefinedInformation/" + i0 + "/value", schemaPath: "#/properties/merchantDefinedInformation/items/properties/value/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
              } else {
                let err11 = { instancePath: instancePath + "/merchantDefinedInformation/" + i0 + "/value", schemaPath: "#/properties/merchantDefinedInformation/items/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
          } else {
            let err12 = { instancePath: instancePath + "/merchantDefinedInformation/" + i0, schemaPath: "#/properties/merchantDefinedInformation/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/merchantDefinedInformation", schemaPath: "#/properties/merchantDefinedInformation/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    data.defaultPaymentInstrument !== void 0 && (validate81(data.defaultPaymentInstrument, { instancePath: instancePath + "/defaultPaymentInstrument", parentData: data, parentDataProperty: "defaultPaymentInstrument", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate81.errors), errors = vErrors.length)), data.defaultShippingAddress !== void 0 && (validate81(data.defaultShippingAddress, { instancePath: instancePath + "/defaultShippingAddress", parentData: data, parentDataProperty: "defaultShippingAddress", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate81.errors), errors = vErrors.length));
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate188.errors = vErrors, errors === 0;
}
validate188.evaluated = { props: { buyerInformation: !0, clientReferenceInformation: !0, merchantDefinedInformation: !0, defaultPaymentInstrument: !0, defaultShippingAddress: !0 }, dynamicProps: !1, dynamicItems: !1 };
var VaultPaymentInstrumentRequest = validate191;
function validate193(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate193.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.number !== void 0) {
      let data0 = data.number;
      if (typeof data0 == "string") {
        if (func1(data0) > 20) {
          let err0 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.expirationMonth !== void 0) {
      let data1 = data.expirationMonth;
      if (typeof data1 == "string") {
        if (func1(data1) > 2) {
          let err2 = { instancePath: instancePath + "/expirationMonth", schemaPath: "#/properties/expirationMonth/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (!pattern6.test(data1)) {
          let err3 = { instancePath: instancePath + "/expirationMonth", schemaPath: "#/properties/expirationMonth/pattern", keyword: "pattern", params: { pattern: "^(0?[1-9]|1[0-2])?$" }, message: 'must match pattern "^(0?[1-9]|1[0-2])?$"' };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/expirationMonth", schemaPath: "#/properties/expirationMonth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.expirationYear !== void 0) {
      let data2 = data.expirationYear;
      if (typeof data2 == "string") {
        if (func1(data2) > 4) {
          let err5 = { instancePath: instancePath + "/expirationYear", schemaPath: "#/properties/expirationYear/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!pattern10.test(data2)) {
          let err6 = { instancePath: instancePath + "/expirationYear", schemaPath: "#/properties/expirationYear/pattern", keyword: "pattern", params: { pattern: "^([0-9]{2}|[0-9]{4})?$" }, message: 'must match pattern "^([0-9]{2}|[0-9]{4})?$"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/expirationYear", schemaPath: "#/properties/expirationYear/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.securityCode !== void 0) {
      let data3 = data.securityCode;
      if (typeof data3 == "string") {
        if (func1(data3) > 4) {
          let err8 = { instancePath: instancePath + "/securityCode", schemaPath: "#/properties/securityCode/maxLength", keyword: "maxLength", params: { limit: 4 }, message: "must NOT have more than 4 characters" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/securityCode", schemaPath: "#/properties/securityCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.type !== void 0) {
      let data4 = data.type;
      if (typeof data4 == "string") {
        if (func1(data4) > 40) {
          let err10 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
  } else {
    let err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate193.errors = vErrors, errors === 0;
}
validate193.evaluated = { props: { number: !0, expirationMonth: !0, expirationYear: !0, securityCode: !0, type: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate197(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate197.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func1(data0) > 64) {
          let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.card !== void 0 && (validate193(data.card, { instancePath: instancePath + "/card", parentData: data, parentDataProperty: "card", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate193.errors), errors = vErrors.length)), data.billTo !== void 0 && (validate90(data.billTo, { instancePath: instancePath + "/billTo", parentData: data, parentDataProperty: "billTo", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate90.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate197.errors = vErrors, errors === 0;
}
validate197.evaluated = { props: { id: !0, card: !0, billTo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate191(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate191.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.default !== void 0 && (validate59(data.default, { instancePath: instancePath + "/default", parentData: data, parentDataProperty: "default", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate59.errors), errors = vErrors.length)), data.card !== void 0 && (validate193(data.card, { instancePath: instancePath + "/card", parentData: data, parentDataProperty: "card", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate193.errors), errors = vErrors.length)), data.billTo !== void 0 && (validate90(data.billTo, { instancePath: instancePath + "/billTo", parentData: data, parentDataProperty: "billTo", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate90.errors), errors = vErrors.length)), data.instrumentIdentifier !== void 0 && (validate81(data.instrumentIdentifier, { instancePath: instancePath + "/instrumentIdentifier", parentData: data, parentDataProperty: "instrumentIdentifier", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate81.errors), errors = vErrors.length)), data._embedded !== void 0) {
      let data4 = data._embedded;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4))
        data4.instrumentIdentifier !== void 0 && (validate197(data4.instrumentIdentifier, { instancePath: instancePath + "/_embedded/instrumentIdentifier", parentData: data4, parentDataProperty: "instrumentIdentifier", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate197.errors), errors = vErrors.length));
      else {
        let err0 = { instancePath: instancePath + "/_embedded", schemaPath: "#/properties/_embedded/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate191.errors = vErrors, errors === 0;
}
validate191.evaluated = { props: { default: !0, card: !0, billTo: !0, instrumentIdentifier: !0, _embedded: !0 }, dynamicProps: !1, dynamicItems: !1 };
var VaultShippingAddressRequest = validate201;
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate201.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    data.default !== void 0 && (validate59(data.default, { instancePath: instancePath + "/default", parentData: data, parentDataProperty: "default", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate59.errors), errors = vErrors.length)), data.shipTo !== void 0 && (validate90(data.shipTo, { instancePath: instancePath + "/shipTo", parentData: data, parentDataProperty: "shipTo", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate90.errors), errors = vErrors.length));
  else {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate201.errors = vErrors, errors === 0;
}
validate201.evaluated = { props: { default: !0, shipTo: !0 }, dynamicProps: !1, dynamicItems: !1 };
var VaultInstrumentIdentifierRequest = validate204;
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate204.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func1(data0) > 64) {
          let err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
      } else {
        let err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    data.card !== void 0 && (validate193(data.card, { instancePath: instancePath + "/card", parentData: data, parentDataProperty: "card", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate193.errors), errors = vErrors.length)), data.billTo !== void 0 && (validate90(data.billTo, { instancePath: instancePath + "/billTo", parentData: data, parentDataProperty: "billTo", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate90.errors), errors = vErrors.length));
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate204.errors = vErrors, errors === 0;
}
validate204.evaluated = { props: { id: !0, card: !0, billTo: !0 }, dynamicProps: !1, dynamicItems: !1 };
function append(errors, more) {
  if (errors === null) return more;
  for (let error of more) errors.push(error);
  return errors;
}

// <stdin>
var requestValidators = { createPayment: PaymentRequest, incrementAuth: IncrementRequest, capturePayment: CaptureRequest, authReversal: ReversalRequest, mitReversal: ReversalRequest, refundPayment: RefundRequest, refundCapture: RefundRequest, createCredit: CreditRequest, voidPayment: VoidRequest, voidCapture: VoidRequest, voidRefund: VoidRequest, voidCredit: VoidRequest, mitVoid: VoidRequest, refreshPaymentStatus: RefreshRequest, createSearch: SearchRequest, payerAuthSetup: AuthenticationSetupRequest, checkPayerAuthEnrollment: AuthenticationRequest, validateAuthenticationResults: AuthenticationResultsRequest, createWebhookSubscription: SubscriptionRequest, updateWebhookSubscription: SubscriptionPatch, updateWebhookStatus: StatusRequest, saveSymEgressKey: SymmetricKeyRequest, saveAsymEgressKey: AsymmetricKeyRequest, createReport: ReportRequest, generateCaptureContext: MicroformSession, generateUnifiedCheckoutCaptureContext: UnifiedCheckoutSession, postCustomer: VaultCustomerRequest, patchCustomer: VaultCustomerRequest, postCustomerPaymentInstrument: VaultPaymentInstrumentRequest, patchCustomersPaymentInstrument: VaultPaymentInstrumentRequest, postCustomerShippingAddress: VaultShippingAddressRequest, patchCustomersShippingAddress: VaultShippingAddressRequest, postInstrumentIdentifier: VaultInstrumentIdentifierRequest, patchInstrumentIdentifier: VaultInstrumentIdentifierRequest, postPaymentInstrument: VaultPaymentInstrumentRequest, patchPaymentInstrument: VaultPaymentInstrumentRequest };
export {
  requestValidators
};
