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
var WorldFile = validate53, schema20 = { type: "object", additionalProperties: !1, required: ["acquirers", "issuers", "cards", "merchants"], properties: { $schema: { type: "string" }, acquirers: { type: "array", minItems: 1, items: { $ref: "#/$defs/AcquirerEntry" } }, issuers: { type: "array", minItems: 1, items: { $ref: "#/$defs/IssuerEntry" } }, cards: { type: "array", items: { $ref: "#/$defs/CardEntry" } }, merchants: { type: "array", minItems: 1, items: { $ref: "#/$defs/MerchantEntry" } }, portfolios: { type: "array", items: { $ref: "#/$defs/PortfolioEntry" } }, unlistedCards: { $ref: "#/$defs/UnlistedCards" }, refusals: { type: "object", propertyNames: { $ref: "#/$defs/RefusalName" }, additionalProperties: { $ref: "#/$defs/RefusalChange" } }, rules: { type: "object", propertyNames: { $ref: "#/$defs/RuleName" }, additionalProperties: { enum: ["refuse", "odd", "note", "off"] } } } }, func1 = Object.prototype.hasOwnProperty, schema21 = { type: "object", additionalProperties: !1, required: ["id", "name", "forwardedAcquirerCode", "jpo", "approval"], properties: { id: { type: "string", minLength: 1, maxLength: 30 }, name: { type: "string", minLength: 1 }, forwardedAcquirerCode: { type: "string", minLength: 1, maxLength: 32 }, jpo: { type: "boolean" }, approval: { enum: ["smcc", "vpc"] } } }, func2 = require_ucs2length().default;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate54.evaluated;
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
        let err15 = { instancePath: instancePath + "/approval", schemaPath: "#/properties/approval/enum", keyword: "enum", params: { allowedValues: schema21.properties.approval.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate54.errors = vErrors, errors === 0;
}
validate54.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern3 = new RegExp("^[A-Z]{2}$", "u"), schema23 = { type: "array", uniqueItems: !0, items: { enum: ["single", "bonus", "installment", "combination", "revolving"] } }, func0 = require_equal().default;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    let len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (!(data0 === "single" || data0 === "bonus" || data0 === "installment" || data0 === "combination" || data0 === "revolving")) {
        let err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/enum", keyword: "enum", params: { allowedValues: schema23.items.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; )
        for (j0 = i1; j0--; )
          if (func0(data[i1], data[j0])) {
            let err1 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            break outer0;
          }
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate57.errors = vErrors, errors === 0;
}
validate57.evaluated = { items: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern4 = new RegExp("^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate60.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern4.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"' };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate60.errors = vErrors, errors === 0;
}
validate60.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate59.evaluated;
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
    if (data.begins !== void 0 && (validate60(data.begins, { instancePath: instancePath + "/begins", parentData: data, parentDataProperty: "begins", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate60.errors), errors = vErrors.length)), data.ends !== void 0 && (validate60(data.ends, { instancePath: instancePath + "/ends", parentData: data, parentDataProperty: "ends", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate60.errors), errors = vErrors.length)), data.paid !== void 0) {
      let data2 = data.paid;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err4 = { instancePath: instancePath + "/paid", schemaPath: "#/properties/paid/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 12 || isNaN(data2)) {
          let err5 = { instancePath: instancePath + "/paid", schemaPath: "#/properties/paid/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 }, message: "must be <= 12" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          let err6 = { instancePath: instancePath + "/paid", schemaPath: "#/properties/paid/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate59.errors = vErrors, errors === 0;
}
validate59.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate56.evaluated;
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
        if (!pattern3.test(data2)) {
          let err10 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.options !== void 0 && (validate57(data.options, { instancePath: instancePath + "/options", parentData: data, parentDataProperty: "options", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate57.errors), errors = vErrors.length)), data.installmentCounts !== void 0) {
      let data4 = data.installmentCounts;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
            let err12 = { instancePath: instancePath + "/installmentCounts/" + i0, schemaPath: "#/properties/installmentCounts/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 99 || isNaN(data5)) {
              let err13 = { instancePath: instancePath + "/installmentCounts/" + i0, schemaPath: "#/properties/installmentCounts/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99 }, message: "must be <= 99" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data5 < 1 || isNaN(data5)) {
              let err14 = { instancePath: instancePath + "/installmentCounts/" + i0, schemaPath: "#/properties/installmentCounts/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          }
        }
        let i1 = data4.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data4[i1];
            if (typeof item0 == "number" && !(item0 % 1) && !isNaN(item0) && isFinite(item0)) {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err15 = { instancePath: instancePath + "/installmentCounts", schemaPath: "#/properties/installmentCounts/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err16 = { instancePath: instancePath + "/installmentCounts", schemaPath: "#/properties/installmentCounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.bonusWindows !== void 0) {
      let data6 = data.bonusWindows;
      if (Array.isArray(data6)) {
        let len1 = data6.length;
        for (let i2 = 0; i2 < len1; i2++)
          validate59(data6[i2], { instancePath: instancePath + "/bonusWindows/" + i2, parentData: data6, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate59.errors), errors = vErrors.length);
      } else {
        let err17 = { instancePath: instancePath + "/bonusWindows", schemaPath: "#/properties/bonusWindows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  } else {
    let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate56.errors = vErrors, errors === 0;
}
validate56.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern5 = new RegExp("^[0-9]{12,19}$", "u"), schema27 = { enum: ["frictionless", "attempted", "failed", "unavailable", "time-out", "challenge", "challenge-failed", "challenge-unavailable"], default: "frictionless" };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "frictionless" || data === "attempted" || data === "failed" || data === "unavailable" || data === "time-out" || data === "challenge" || data === "challenge-failed" || data === "challenge-unavailable")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema27.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate66.errors = vErrors, errors === 0;
}
validate66.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.en === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "en" }, message: "must have required property 'en'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "en" || key0 === "ja")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.en !== void 0 && typeof data.en != "string") {
      let err2 = { instancePath: instancePath + "/en", schemaPath: "#/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.ja !== void 0 && typeof data.ja != "string") {
      let err3 = { instancePath: instancePath + "/ja", schemaPath: "#/properties/ja/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate65.evaluated;
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
      if (!(key0 === "number" || key0 === "issuer" || key0 === "outcome" || key0 === "revolvingContract" || key0 === "threeDSecure" || key0 === "description")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.number !== void 0) {
      let data0 = data.number;
      if (typeof data0 == "string") {
        if (!pattern5.test(data0)) {
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
    data.threeDSecure !== void 0 && (validate66(data.threeDSecure, { instancePath: instancePath + "/threeDSecure", parentData: data, parentDataProperty: "threeDSecure", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate66.errors), errors = vErrors.length)), data.description !== void 0 && (validate68(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate65.errors = vErrors, errors === 0;
}
validate65.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema29 = { type: "object", additionalProperties: !1, required: ["merchantId", "acquirer", "keyId", "sharedSecret", "acquirerAgreement"], properties: { merchantId: { type: "string", pattern: "^[A-Za-z0-9_-]{1,30}$" }, acquirer: { type: "string" }, keyId: { type: "string", minLength: 1, maxLength: 64 }, sharedSecret: { type: "string", pattern: "^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$" }, acquirerAgreement: { $ref: "#/$defs/AcquirerAgreement" }, uncontractedOption: { enum: ["accept", "refuse"], default: "accept" }, relaxedRequirements: { type: "boolean", default: !1 }, amountTriggers: { type: "array", uniqueItems: !0, items: { $ref: "#/$defs/AmountList" }, default: ["sandbox"] }, duplicateWindow: { type: "integer", minimum: 0, maximum: 86400, default: 0 }, services: { $ref: "#/$defs/Services" }, funding: { $ref: "#/$defs/FundingTerms" }, description: { $ref: "#/$defs/Description" }, certificate: { $ref: "#/$defs/Certificate" } } }, pattern6 = new RegExp("^[A-Za-z0-9_-]{1,30}$", "u"), pattern7 = new RegExp("^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", "u"), schema30 = { type: "object", additionalProperties: !1, required: ["paymentOptions"], properties: { paymentOptions: { type: "object", additionalProperties: !1, required: ["jpPaymentOptionType"], properties: { jpPaymentOptionType: { $ref: "#/$defs/Options" } } }, numberOfInstallmentPayments: { $ref: "#/$defs/Counts" }, numberOfIntegratedInstallments: { $ref: "#/$defs/Counts" }, numberOfBonusPayments: { $ref: "#/$defs/Counts" }, summerBonusStartDate: { $ref: "#/$defs/MonthDay" }, summerBonusEndDate: { $ref: "#/$defs/MonthDay" }, summerBonusMonth: { $ref: "#/$defs/BonusMonth" }, winterBonusStartDate: { $ref: "#/$defs/MonthDay" }, winterBonusEndDate: { $ref: "#/$defs/MonthDay" }, winterBonusMonth: { $ref: "#/$defs/BonusMonth" } }, dependentRequired: { summerBonusStartDate: ["summerBonusEndDate", "summerBonusMonth"], summerBonusEndDate: ["summerBonusStartDate", "summerBonusMonth"], summerBonusMonth: ["summerBonusStartDate", "summerBonusEndDate"], winterBonusStartDate: ["winterBonusEndDate", "winterBonusMonth"], winterBonusEndDate: ["winterBonusStartDate", "winterBonusMonth"], winterBonusMonth: ["winterBonusStartDate", "winterBonusEndDate"] } };
var pattern8 = new RegExp("^[1-9][0-9]?(,[1-9][0-9]?)*$", "u");
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern8.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]?(,[1-9][0-9]?)*$" }, message: 'must match pattern "^[1-9][0-9]?(,[1-9][0-9]?)*$"' };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate74.errors = vErrors, errors === 0;
}
validate74.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var pattern9 = new RegExp("^(0[1-9]|1[0-2])$", "u");
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate80.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern9.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^(0[1-9]|1[0-2])$" }, message: 'must match pattern "^(0[1-9]|1[0-2])$"' };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate80.errors = vErrors, errors === 0;
}
validate80.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate72.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.paymentOptions === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paymentOptions" }, message: "must have required property 'paymentOptions'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema30.properties, key0)) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.paymentOptions !== void 0) {
      let data0 = data.paymentOptions;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.jpPaymentOptionType === void 0) {
          let err2 = { instancePath: instancePath + "/paymentOptions", schemaPath: "#/properties/paymentOptions/required", keyword: "required", params: { missingProperty: "jpPaymentOptionType" }, message: "must have required property 'jpPaymentOptionType'" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        for (let key1 in data0)
          if (key1 !== "jpPaymentOptionType") {
            let err3 = { instancePath: instancePath + "/paymentOptions", schemaPath: "#/properties/paymentOptions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        data0.jpPaymentOptionType !== void 0 && (validate57(data0.jpPaymentOptionType, { instancePath: instancePath + "/paymentOptions/jpPaymentOptionType", parentData: data0, parentDataProperty: "jpPaymentOptionType", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate57.errors), errors = vErrors.length));
      } else {
        let err4 = { instancePath: instancePath + "/paymentOptions", schemaPath: "#/properties/paymentOptions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.numberOfInstallmentPayments !== void 0 && (validate74(data.numberOfInstallmentPayments, { instancePath: instancePath + "/numberOfInstallmentPayments", parentData: data, parentDataProperty: "numberOfInstallmentPayments", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate74.errors), errors = vErrors.length)), data.numberOfIntegratedInstallments !== void 0 && (validate74(data.numberOfIntegratedInstallments, { instancePath: instancePath + "/numberOfIntegratedInstallments", parentData: data, parentDataProperty: "numberOfIntegratedInstallments", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate74.errors), errors = vErrors.length)), data.numberOfBonusPayments !== void 0 && (validate74(data.numberOfBonusPayments, { instancePath: instancePath + "/numberOfBonusPayments", parentData: data, parentDataProperty: "numberOfBonusPayments", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate74.errors), errors = vErrors.length)), data.summerBonusStartDate !== void 0 && (validate60(data.summerBonusStartDate, { instancePath: instancePath + "/summerBonusStartDate", parentData: data, parentDataProperty: "summerBonusStartDate", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate60.errors), errors = vErrors.length)), data.summerBonusEndDate !== void 0 && (validate60(data.summerBonusEndDate, { instancePath: instancePath + "/summerBonusEndDate", parentData: data, parentDataProperty: "summerBonusEndDate", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate60.errors), errors = vErrors.length)), data.summerBonusMonth !== void 0 && (validate80(data.summerBonusMonth, { instancePath: instancePath + "/summerBonusMonth", parentData: data, parentDataProperty: "summerBonusMonth", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate80.errors), errors = vErrors.length)), data.winterBonusStartDate !== void 0 && (validate60(data.winterBonusStartDate, { instancePath: instancePath + "/winterBonusStartDate", parentData: data, parentDataProperty: "winterBonusStartDate", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate60.errors), errors = vErrors.length)), data.winterBonusEndDate !== void 0 && (validate60(data.winterBonusEndDate, { instancePath: instancePath + "/winterBonusEndDate", parentData: data, parentDataProperty: "winterBonusEndDate", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate60.errors), errors = vErrors.length)), data.winterBonusMonth !== void 0 && (validate80(data.winterBonusMonth, { instancePath: instancePath + "/winterBonusMonth", parentData: data, parentDataProperty: "winterBonusMonth", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate80.errors), errors = vErrors.length)), data.summerBonusStartDate !== void 0) {
      if (data.summerBonusEndDate === void 0) {
        let err5 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "summerBonusStartDate",
          missingProperty: "summerBonusEndDate",
          depsCount: 2,
          deps: "summerBonusEndDate, summerBonusMonth"
        }, message: "must have properties summerBonusEndDate, summerBonusMonth when property summerBonusStartDate is present" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data.summerBonusMonth === void 0) {
        let err6 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "summerBonusStartDate",
          missingProperty: "summerBonusMonth",
          depsCount: 2,
          deps: "summerBonusEndDate, summerBonusMonth"
        }, message: "must have properties summerBonusEndDate, summerBonusMonth when property summerBonusStartDate is present" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.summerBonusEndDate !== void 0) {
      if (data.summerBonusStartDate === void 0) {
        let err7 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "summerBonusEndDate",
          missingProperty: "summerBonusStartDate",
          depsCount: 2,
          deps: "summerBonusStartDate, summerBonusMonth"
        }, message: "must have properties summerBonusStartDate, summerBonusMonth when property summerBonusEndDate is present" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (data.summerBonusMonth === void 0) {
        let err8 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "summerBonusEndDate",
          missingProperty: "summerBonusMonth",
          depsCount: 2,
          deps: "summerBonusStartDate, summerBonusMonth"
        }, message: "must have properties summerBonusStartDate, summerBonusMonth when property summerBonusEndDate is present" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.summerBonusMonth !== void 0) {
      if (data.summerBonusStartDate === void 0) {
        let err9 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "summerBonusMonth",
          missingProperty: "summerBonusStartDate",
          depsCount: 2,
          deps: "summerBonusStartDate, summerBonusEndDate"
        }, message: "must have properties summerBonusStartDate, summerBonusEndDate when property summerBonusMonth is present" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (data.summerBonusEndDate === void 0) {
        let err10 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "summerBonusMonth",
          missingProperty: "summerBonusEndDate",
          depsCount: 2,
          deps: "summerBonusStartDate, summerBonusEndDate"
        }, message: "must have properties summerBonusStartDate, summerBonusEndDate when property summerBonusMonth is present" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.winterBonusStartDate !== void 0) {
      if (data.winterBonusEndDate === void 0) {
        let err11 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "winterBonusStartDate",
          missingProperty: "winterBonusEndDate",
          depsCount: 2,
          deps: "winterBonusEndDate, winterBonusMonth"
        }, message: "must have properties winterBonusEndDate, winterBonusMonth when property winterBonusStartDate is present" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (data.winterBonusMonth === void 0) {
        let err12 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "winterBonusStartDate",
          missingProperty: "winterBonusMonth",
          depsCount: 2,
          deps: "winterBonusEndDate, winterBonusMonth"
        }, message: "must have properties winterBonusEndDate, winterBonusMonth when property winterBonusStartDate is present" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.winterBonusEndDate !== void 0) {
      if (data.winterBonusStartDate === void 0) {
        let err13 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "winterBonusEndDate",
          missingProperty: "winterBonusStartDate",
          depsCount: 2,
          deps: "winterBonusStartDate, winterBonusMonth"
        }, message: "must have properties winterBonusStartDate, winterBonusMonth when property winterBonusEndDate is present" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (data.winterBonusMonth === void 0) {
        let err14 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "winterBonusEndDate",
          missingProperty: "winterBonusMonth",
          depsCount: 2,
          deps: "winterBonusStartDate, winterBonusMonth"
        }, message: "must have properties winterBonusStartDate, winterBonusMonth when property winterBonusEndDate is present" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.winterBonusMonth !== void 0) {
      if (data.winterBonusStartDate === void 0) {
        let err15 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "winterBonusMonth",
          missingProperty: "winterBonusStartDate",
          depsCount: 2,
          deps: "winterBonusStartDate, winterBonusEndDate"
        }, message: "must have properties winterBonusStartDate, winterBonusEndDate when property winterBonusMonth is present" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (data.winterBonusEndDate === void 0) {
        let err16 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "winterBonusMonth",
          missingProperty: "winterBonusEndDate",
          depsCount: 2,
          deps: "winterBonusStartDate, winterBonusEndDate"
        }, message: "must have properties winterBonusStartDate, winterBonusEndDate when property winterBonusMonth is present" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    let err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate72.errors = vErrors, errors === 0;
}
validate72.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema33 = { enum: ["sandbox", "vpc", "jcn"] };
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate86.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "sandbox" || data === "vpc" || data === "jcn")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema33.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate86.errors = vErrors, errors === 0;
}
validate86.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema34 = { type: "object", additionalProperties: !1, properties: { captures: { enum: ["single", "multiple", "split"], default: "single" }, overCapture: { enum: ["refuse", "small", "20-percent"], default: "refuse" }, partialReversals: { type: "boolean", default: !1 }, reversalAfterVoid: { type: "boolean", default: !0 }, reversalReason: { enum: ["any", "34"], default: "any" }, credits: { type: "boolean", default: !0 }, creditAuthorization: { type: "boolean", default: !1 }, overRefund: { enum: ["refuse", "accept"], default: "refuse" }, incrementalAuthorization: { type: "boolean", default: !0 }, transactionIdDays: { type: "integer", minimum: 0, maximum: 365, default: 180 }, searchDelay: { type: "integer", minimum: 0, maximum: 36e5, default: 0 }, selfLinks: { enum: ["not-found", "replay"], default: "not-found" }, threeDSecure: { enum: ["required", "advised", "off"], default: "advised" }, failedAuthentication: { enum: ["201", "400"], default: "201" }, transientTokenUse: { enum: ["once", "many"], default: "once" }, transientTokenSeconds: { type: "integer", minimum: 1, maximum: 86400, default: 900 }, vault: { type: "boolean", default: !0 }, tokenCreate: { enum: ["approved", "always"], default: "approved" }, tokenTypes: { type: "array", minItems: 1, uniqueItems: !0, items: { enum: ["customer", "paymentInstrument", "instrumentIdentifier", "shippingAddress"] }, default: ["customer", "paymentInstrument"] } } };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema34.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.captures !== void 0) {
      let data0 = data.captures;
      if (!(data0 === "single" || data0 === "multiple" || data0 === "split")) {
        let err1 = { instancePath: instancePath + "/captures", schemaPath: "#/properties/captures/enum", keyword: "enum", params: { allowedValues: schema34.properties.captures.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.overCapture !== void 0) {
      let data1 = data.overCapture;
      if (!(data1 === "refuse" || data1 === "small" || data1 === "20-percent")) {
        let err2 = { instancePath: instancePath + "/overCapture", schemaPath: "#/properties/overCapture/enum", keyword: "enum", params: { allowedValues: schema34.properties.overCapture.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.partialReversals !== void 0 && typeof data.partialReversals != "boolean") {
      let err3 = { instancePath: instancePath + "/partialReversals", schemaPath: "#/properties/partialReversals/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.reversalAfterVoid !== void 0 && typeof data.reversalAfterVoid != "boolean") {
      let err4 = { instancePath: instancePath + "/reversalAfterVoid", schemaPath: "#/properties/reversalAfterVoid/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.reversalReason !== void 0) {
      let data4 = data.reversalReason;
      if (!(data4 === "any" || data4 === "34")) {
        let err5 = { instancePath: instancePath + "/reversalReason", schemaPath: "#/properties/reversalReason/enum", keyword: "enum", params: { allowedValues: schema34.properties.reversalReason.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.credits !== void 0 && typeof data.credits != "boolean") {
      let err6 = { instancePath: instancePath + "/credits", schemaPath: "#/properties/credits/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.creditAuthorization !== void 0 && typeof data.creditAuthorization != "boolean") {
      let err7 = { instancePath: instancePath + "/creditAuthorization", schemaPath: "#/properties/creditAuthorization/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.overRefund !== void 0) {
      let data7 = data.overRefund;
      if (!(data7 === "refuse" || data7 === "accept")) {
        let err8 = { instancePath: instancePath + "/overRefund", schemaPath: "#/properties/overRefund/enum", keyword: "enum", params: { allowedValues: schema34.properties.overRefund.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.incrementalAuthorization !== void 0 && typeof data.incrementalAuthorization != "boolean") {
      let err9 = { instancePath: instancePath + "/incrementalAuthorization", schemaPath: "#/properties/incrementalAuthorization/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.transactionIdDays !== void 0) {
      let data9 = data.transactionIdDays;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err10 = { instancePath: instancePath + "/transactionIdDays", schemaPath: "#/properties/transactionIdDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 365 || isNaN(data9)) {
          let err11 = { instancePath: instancePath + "/transactionIdDays", schemaPath: "#/properties/transactionIdDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 365 }, message: "must be <= 365" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          let err12 = { instancePath: instancePath + "/transactionIdDays", schemaPath: "#/properties/transactionIdDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
    }
    if (data.searchDelay !== void 0) {
      let data10 = data.searchDelay;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        let err13 = { instancePath: instancePath + "/searchDelay", schemaPath: "#/properties/searchDelay/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 36e5 || isNaN(data10)) {
          let err14 = { instancePath: instancePath + "/searchDelay", schemaPath: "#/properties/searchDelay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36e5 }, message: "must be <= 3600000" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data10 < 0 || isNaN(data10)) {
          let err15 = { instancePath: instancePath + "/searchDelay", schemaPath: "#/properties/searchDelay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
    }
    if (data.selfLinks !== void 0) {
      let data11 = data.selfLinks;
      if (!(data11 === "not-found" || data11 === "replay")) {
        let err16 = { instancePath: instancePath + "/selfLinks", schemaPath: "#/properties/selfLinks/enum", keyword: "enum", params: { allowedValues: schema34.properties.selfLinks.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.threeDSecure !== void 0) {
      let data12 = data.threeDSecure;
      if (!(data12 === "required" || data12 === "advised" || data12 === "off")) {
        let err17 = { instancePath: instancePath + "/threeDSecure", schemaPath: "#/properties/threeDSecure/enum", keyword: "enum", params: { allowedValues: schema34.properties.threeDSecure.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.failedAuthentication !== void 0) {
      let data13 = data.failedAuthentication;
      if (!(data13 === "201" || data13 === "400")) {
        let err18 = { instancePath: instancePath + "/failedAuthentication", schemaPath: "#/properties/failedAuthentication/enum", keyword: "enum", params: { allowedValues: schema34.properties.failedAuthentication.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.transientTokenUse !== void 0) {
      let data14 = data.transientTokenUse;
      if (!(data14 === "once" || data14 === "many")) {
        let err19 = { instancePath: instancePath + "/transientTokenUse", schemaPath: "#/properties/transientTokenUse/enum", keyword: "enum", params: { allowedValues: schema34.properties.transientTokenUse.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.transientTokenSeconds !== void 0) {
      let data15 = data.transientTokenSeconds;
      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
        let err20 = { instancePath: instancePath + "/transientTokenSeconds", schemaPath: "#/properties/transientTokenSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 > 86400 || isNaN(data15)) {
          let err21 = { instancePath: instancePath + "/transientTokenSeconds", schemaPath: "#/properties/transientTokenSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data15 < 1 || isNaN(data15)) {
          let err22 = { instancePath: instancePath + "/transientTokenSeconds", schemaPath: "#/properties/transientTokenSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      }
    }
    if (data.vault !== void 0 && typeof data.vault != "boolean") {
      let err23 = { instancePath: instancePath + "/vault", schemaPath: "#/properties/vault/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
    }
    if (data.tokenCreate !== void 0) {
      let data17 = data.tokenCreate;
      if (!(data17 === "approved" || data17 === "always")) {
        let err24 = { instancePath: instancePath + "/tokenCreate", schemaPath: "#/properties/tokenCreate/enum", keyword: "enum", params: { allowedValues: schema34.properties.tokenCreate.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.tokenTypes !== void 0) {
      let data18 = data.tokenTypes;
      if (Array.isArray(data18)) {
        if (data18.length < 1) {
          let err25 = { instancePath: instancePath + "/tokenTypes", schemaPath: "#/properties/tokenTypes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        let len0 = data18.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data19 = data18[i0];
          if (!(data19 === "customer" || data19 === "paymentInstrument" || data19 === "instrumentIdentifier" || data19 === "shippingAddress")) {
            let err26 = { instancePath: instancePath + "/tokenTypes/" + i0, schemaPath: "#/properties/tokenTypes/items/enum", keyword: "enum", params: { allowedValues: schema34.properties.tokenTypes.items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
        let i1 = data18.length, j0;
        if (i1 > 1) {
          outer0: for (; i1--; )
            for (j0 = i1; j0--; )
              if (func0(data18[i1], data18[j0])) {
                let err27 = { instancePath: instancePath + "/tokenTypes", schemaPath: "#/properties/tokenTypes/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                break outer0;
              }
        }
      } else {
        let err28 = { instancePath: instancePath + "/tokenTypes", schemaPath: "#/properties/tokenTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
  } else {
    let err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
  }
  return validate88.errors = vErrors, errors === 0;
}
validate88.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema35 = { type: "object", additionalProperties: !1, properties: { cycles: { type: "array", minItems: 1, maxItems: 31, items: { $ref: "#/$defs/FundingCycle" }, default: [{ closes: 15, paid: { months: 0, day: 31 } }, { closes: 31, paid: { months: 1, day: 15 } }] }, nonBusinessDay: { enum: ["next", "previous"], default: "next" }, closedDays: { type: "array", uniqueItems: !0, maxItems: 30, items: { $ref: "#/$defs/MonthDay" }, default: ["12-31", "01-01", "01-02", "01-03"] }, bonus: { enum: ["held", "early"], default: "held" }, bonusPaid: { type: "array", minItems: 1, maxItems: 24, items: { $ref: "#/$defs/BonusSettlement" }, default: [{ month: 8, day: 15 }, { month: 1, day: 15 }] }, fees: { $ref: "#/$defs/FundingFees" }, feeRounding: { enum: ["down", "half-up", "up"], default: "down" }, feeOnRefund: { enum: ["returned", "kept"], default: "returned" }, refundOfHeld: { enum: ["with-sale", "next-deposit"], default: "with-sale" } } };
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate91.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.closes === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "closes" }, message: "must have required property 'closes'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.paid === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "paid" }, message: "must have required property 'paid'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "closes" || key0 === "paid")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.closes !== void 0) {
      let data0 = data.closes;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err3 = { instancePath: instancePath + "/closes", schemaPath: "#/properties/closes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 31 || isNaN(data0)) {
          let err4 = { instancePath: instancePath + "/closes", schemaPath: "#/properties/closes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 }, message: "must be <= 31" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          let err5 = { instancePath: instancePath + "/closes", schemaPath: "#/properties/closes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    }
    if (data.paid !== void 0) {
      let data1 = data.paid;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.months === void 0) {
          let err6 = { instancePath: instancePath + "/paid", schemaPath: "#/properties/paid/required", keyword: "required", params: { missingProperty: "months" }, message: "must have required property 'months'" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1.day === void 0) {
          let err7 = { instancePath: instancePath + "/paid", schemaPath: "#/properties/paid/required", keyword: "required", params: { missingProperty: "day" }, message: "must have required property 'day'" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        for (let key1 in data1)
          if (!(key1 === "months" || key1 === "day")) {
            let err8 = { instancePath: instancePath + "/paid", schemaPath: "#/properties/paid/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        if (data1.months !== void 0) {
          let data2 = data1.months;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
            let err9 = { instancePath: instancePath + "/paid/months", schemaPath: "#/properties/paid/properties/months/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 > 12 || isNaN(data2)) {
              let err10 = { instancePath: instancePath + "/paid/months", schemaPath: "#/properties/paid/properties/months/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 }, message: "must be <= 12" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data2 < 0 || isNaN(data2)) {
              let err11 = { instancePath: instancePath + "/paid/months", schemaPath: "#/properties/paid/properties/months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          }
        }
        if (data1.day !== void 0) {
          let data3 = data1.day;
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            let err12 = { instancePath: instancePath + "/paid/day", schemaPath: "#/properties/paid/properties/day/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 31 || isNaN(data3)) {
              let err13 = { instancePath: instancePath + "/paid/day", schemaPath: "#/properties/paid/properties/day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 }, message: "must be <= 31" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data3 < 1 || isNaN(data3)) {
              let err14 = { instancePath: instancePath + "/paid/day", schemaPath: "#/properties/paid/properties/day/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/paid", schemaPath: "#/properties/paid/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate91.errors = vErrors, errors === 0;
}
validate91.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.month === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "month" }, message: "must have required property 'month'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.day === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "day" }, message: "must have required property 'day'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "month" || key0 === "day")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.month !== void 0) {
      let data0 = data.month;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        let err3 = { instancePath: instancePath + "/month", schemaPath: "#/properties/month/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 12 || isNaN(data0)) {
          let err4 = { instancePath: instancePath + "/month", schemaPath: "#/properties/month/maximum", keyword: "maximum", params: { comparison: "<=", limit: 12 }, message: "must be <= 12" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          let err5 = { instancePath: instancePath + "/month", schemaPath: "#/properties/month/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    }
    if (data.day !== void 0) {
      let data1 = data.day;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err6 = { instancePath: instancePath + "/day", schemaPath: "#/properties/day/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 31 || isNaN(data1)) {
          let err7 = { instancePath: instancePath + "/day", schemaPath: "#/properties/day/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 }, message: "must be <= 31" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          let err8 = { instancePath: instancePath + "/day", schemaPath: "#/properties/day/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      }
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate94.errors = vErrors, errors === 0;
}
validate94.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern10 = new RegExp("^[0-9]{1,2}([.][0-9]{1,4})?$", "u");
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate97.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data == "string") {
    if (!pattern10.test(data)) {
      let err0 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,2}([.][0-9]{1,4})?$" }, message: 'must match pattern "^[0-9]{1,2}([.][0-9]{1,4})?$"' };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate97.errors = vErrors, errors === 0;
}
validate97.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate96.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "single" || key0 === "bonus" || key0 === "installment" || key0 === "combination" || key0 === "revolving")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    data.single !== void 0 && (validate97(data.single, { instancePath: instancePath + "/single", parentData: data, parentDataProperty: "single", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate97.errors), errors = vErrors.length)), data.bonus !== void 0 && (validate97(data.bonus, { instancePath: instancePath + "/bonus", parentData: data, parentDataProperty: "bonus", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate97.errors), errors = vErrors.length)), data.installment !== void 0 && (validate97(data.installment, { instancePath: instancePath + "/installment", parentData: data, parentDataProperty: "installment", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate97.errors), errors = vErrors.length)), data.combination !== void 0 && (validate97(data.combination, { instancePath: instancePath + "/combination", parentData: data, parentDataProperty: "combination", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate97.errors), errors = vErrors.length)), data.revolving !== void 0 && (validate97(data.revolving, { instancePath: instancePath + "/revolving", parentData: data, parentDataProperty: "revolving", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate97.errors), errors = vErrors.length));
  } else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate96.errors = vErrors, errors === 0;
}
validate96.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!func1.call(schema35.properties, key0)) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.cycles !== void 0) {
      let data0 = data.cycles;
      if (Array.isArray(data0)) {
        if (data0.length > 31) {
          let err1 = { instancePath: instancePath + "/cycles", schemaPath: "#/properties/cycles/maxItems", keyword: "maxItems", params: { limit: 31 }, message: "must NOT have more than 31 items" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.length < 1) {
          let err2 = { instancePath: instancePath + "/cycles", schemaPath: "#/properties/cycles/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate91(data0[i0], { instancePath: instancePath + "/cycles/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate91.errors), errors = vErrors.length);
      } else {
        let err3 = { instancePath: instancePath + "/cycles", schemaPath: "#/properties/cycles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.nonBusinessDay !== void 0) {
      let data2 = data.nonBusinessDay;
      if (!(data2 === "next" || data2 === "previous")) {
        let err4 = { instancePath: instancePath + "/nonBusinessDay", schemaPath: "#/properties/nonBusinessDay/enum", keyword: "enum", params: { allowedValues: schema35.properties.nonBusinessDay.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.closedDays !== void 0) {
      let data3 = data.closedDays;
      if (Array.isArray(data3)) {
        if (data3.length > 30) {
          let err5 = { instancePath: instancePath + "/closedDays", schemaPath: "#/properties/closedDays/maxItems", keyword: "maxItems", params: { limit: 30 }, message: "must NOT have more than 30 items" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate60(data3[i1], { instancePath: instancePath + "/closedDays/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate60.errors), errors = vErrors.length);
        let i2 = data3.length, j0;
        if (i2 > 1) {
          outer0: for (; i2--; )
            for (j0 = i2; j0--; )
              if (func0(data3[i2], data3[j0])) {
                let err6 = { instancePath: instancePath + "/closedDays", schemaPath: "#/properties/closedDays/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)" };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                break outer0;
              }
        }
      } else {
        let err7 = { instancePath: instancePath + "/closedDays", schemaPath: "#/properties/closedDays/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.bonus !== void 0) {
      let data5 = data.bonus;
      if (!(data5 === "held" || data5 === "early")) {
        let err8 = { instancePath: instancePath + "/bonus", schemaPath: "#/properties/bonus/enum", keyword: "enum", params: { allowedValues: schema35.properties.bonus.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.bonusPaid !== void 0) {
      let data6 = data.bonusPaid;
      if (Array.isArray(data6)) {
        if (data6.length > 24) {
          let err9 = { instancePath: instancePath + "/bonusPaid", schemaPath: "#/properties/bonusPaid/maxItems", keyword: "maxItems", params: { limit: 24 }, message: "must NOT have more than 24 items" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data6.length < 1) {
          let err10 = { instancePath: instancePath + "/bonusPaid", schemaPath: "#/properties/bonusPaid/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        let len2 = data6.length;
        for (let i3 = 0; i3 < len2; i3++)
          validate94(data6[i3], { instancePath: instancePath + "/bonusPaid/" + i3, parentData: data6, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate94.errors), errors = vErrors.length);
      } else {
        let err11 = { instancePath: instancePath + "/bonusPaid", schemaPath: "#/properties/bonusPaid/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.fees !== void 0 && (validate96(data.fees, { instancePath: instancePath + "/fees", parentData: data, parentDataProperty: "fees", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate96.errors), errors = vErrors.length)), data.feeRounding !== void 0) {
      let data9 = data.feeRounding;
      if (!(data9 === "down" || data9 === "half-up" || data9 === "up")) {
        let err12 = { instancePath: instancePath + "/feeRounding", schemaPath: "#/properties/feeRounding/enum", keyword: "enum", params: { allowedValues: schema35.properties.feeRounding.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.feeOnRefund !== void 0) {
      let data10 = data.feeOnRefund;
      if (!(data10 === "returned" || data10 === "kept")) {
        let err13 = { instancePath: instancePath + "/feeOnRefund", schemaPath: "#/properties/feeOnRefund/enum", keyword: "enum", params: { allowedValues: schema35.properties.feeOnRefund.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.refundOfHeld !== void 0) {
      let data11 = data.refundOfHeld;
      if (!(data11 === "with-sale" || data11 === "next-deposit")) {
        let err14 = { instancePath: instancePath + "/refundOfHeld", schemaPath: "#/properties/refundOfHeld/enum", keyword: "enum", params: { allowedValues: schema35.properties.refundOfHeld.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    let err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate90.errors = vErrors, errors === 0;
}
validate90.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern11 = new RegExp(`^-----BEGIN CERTIFICATE-----
[A-Za-z0-9+/=
]+-----END CERTIFICATE-----
?$`, "u");
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate106.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.serialNumber === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "serialNumber" }, message: "must have required property 'serialNumber'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.pem === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pem" }, message: "must have required property 'pem'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "serialNumber" || key0 === "pem")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.serialNumber !== void 0) {
      let data0 = data.serialNumber;
      if (typeof data0 == "string") {
        if (func2(data0) > 64) {
          let err3 = { instancePath: instancePath + "/serialNumber", schemaPath: "#/properties/serialNumber/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func2(data0) < 1) {
          let err4 = { instancePath: instancePath + "/serialNumber", schemaPath: "#/properties/serialNumber/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/serialNumber", schemaPath: "#/properties/serialNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.pem !== void 0) {
      let data1 = data.pem;
      if (typeof data1 == "string") {
        if (!pattern11.test(data1)) {
          let err6 = { instancePath: instancePath + "/pem", schemaPath: "#/properties/pem/pattern", keyword: "pattern", params: { pattern: `^-----BEGIN CERTIFICATE-----
[A-Za-z0-9+/=
]+-----END CERTIFICATE-----
?$` }, message: `must match pattern "^-----BEGIN CERTIFICATE-----
[A-Za-z0-9+/=
]+-----END CERTIFICATE-----
?$"` };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/pem", schemaPath: "#/properties/pem/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate106.errors = vErrors, errors === 0;
}
validate106.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate71.evaluated;
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
    if (data.acquirerAgreement === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "acquirerAgreement" }, message: "must have required property 'acquirerAgreement'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema29.properties, key0)) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.merchantId !== void 0) {
      let data0 = data.merchantId;
      if (typeof data0 == "string") {
        if (!pattern6.test(data0)) {
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
        if (!pattern7.test(data3)) {
          let err12 = { instancePath: instancePath + "/sharedSecret", schemaPath: "#/properties/sharedSecret/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$" }, message: 'must match pattern "^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/sharedSecret", schemaPath: "#/properties/sharedSecret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.acquirerAgreement !== void 0 && (validate72(data.acquirerAgreement, { instancePath: instancePath + "/acquirerAgreement", parentData: data, parentDataProperty: "acquirerAgreement", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate72.errors), errors = vErrors.length)), data.uncontractedOption !== void 0) {
      let data5 = data.uncontractedOption;
      if (!(data5 === "accept" || data5 === "refuse")) {
        let err14 = { instancePath: instancePath + "/uncontractedOption", schemaPath: "#/properties/uncontractedOption/enum", keyword: "enum", params: { allowedValues: schema29.properties.uncontractedOption.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.relaxedRequirements !== void 0 && typeof data.relaxedRequirements != "boolean") {
      let err15 = { instancePath: instancePath + "/relaxedRequirements", schemaPath: "#/properties/relaxedRequirements/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.amountTriggers !== void 0) {
      let data7 = data.amountTriggers;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate86(data7[i0], { instancePath: instancePath + "/amountTriggers/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate86.errors), errors = vErrors.length);
        let i1 = data7.length, j0;
        if (i1 > 1) {
          outer0: for (; i1--; )
            for (j0 = i1; j0--; )
              if (func0(data7[i1], data7[j0])) {
                let err16 = { instancePath: instancePath + "/amountTriggers", schemaPath: "#/properties/amountTriggers/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                break outer0;
              }
        }
      } else {
        let err17 = { instancePath: instancePath + "/amountTriggers", schemaPath: "#/properties/amountTriggers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.duplicateWindow !== void 0) {
      let data9 = data.duplicateWindow;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err18 = { instancePath: instancePath + "/duplicateWindow", schemaPath: "#/properties/duplicateWindow/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 86400 || isNaN(data9)) {
          let err19 = { instancePath: instancePath + "/duplicateWindow", schemaPath: "#/properties/duplicateWindow/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          let err20 = { instancePath: instancePath + "/duplicateWindow", schemaPath: "#/properties/duplicateWindow/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
    }
    data.services !== void 0 && (validate88(data.services, { instancePath: instancePath + "/services", parentData: data, parentDataProperty: "services", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate88.errors), errors = vErrors.length)), data.funding !== void 0 && (validate90(data.funding, { instancePath: instancePath + "/funding", parentData: data, parentDataProperty: "funding", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate90.errors), errors = vErrors.length)), data.description !== void 0 && (validate68(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate68.errors), errors = vErrors.length)), data.certificate !== void 0 && (validate106(data.certificate, { instancePath: instancePath + "/certificate", parentData: data, parentDataProperty: "certificate", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate106.errors), errors = vErrors.length));
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate71.errors = vErrors, errors === 0;
}
validate71.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate109.evaluated;
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
        if (!pattern6.test(data0)) {
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
        if (!pattern7.test(data2)) {
          let err10 = { instancePath: instancePath + "/sharedSecret", schemaPath: "#/properties/sharedSecret/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$" }, message: 'must match pattern "^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/sharedSecret", schemaPath: "#/properties/sharedSecret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.certificate !== void 0 && (validate106(data.certificate, { instancePath: instancePath + "/certificate", parentData: data, parentDataProperty: "certificate", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate106.errors), errors = vErrors.length)), data.merchants !== void 0) {
      let data4 = data.merchants;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          let err12 = { instancePath: instancePath + "/merchants", schemaPath: "#/properties/merchants/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data4[i0] != "string") {
            let err13 = { instancePath: instancePath + "/merchants/" + i0, schemaPath: "#/properties/merchants/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        let i1 = data4.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data4[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err14 = { instancePath: instancePath + "/merchants", schemaPath: "#/properties/merchants/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/merchants", schemaPath: "#/properties/merchants/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    data.description !== void 0 && (validate68(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate109.errors = vErrors, errors === 0;
}
validate109.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema42 = { type: "object", additionalProperties: !1, required: ["policy"], properties: { policy: { enum: ["refuse", "allow"] }, issuer: { type: "string" } } };
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.policy === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" }, message: "must have required property 'policy'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "policy" || key0 === "issuer")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.policy !== void 0) {
      let data0 = data.policy;
      if (!(data0 === "refuse" || data0 === "allow")) {
        let err2 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/enum", keyword: "enum", params: { allowedValues: schema42.properties.policy.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.issuer !== void 0 && typeof data.issuer != "string") {
      let err3 = { instancePath: instancePath + "/issuer", schemaPath: "#/properties/issuer/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate113.errors = vErrors, errors === 0;
}
validate113.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema43 = { enum: ["card-not-listed", "duplicate-request", "acquirer-without-jpo", "currency-not-jpy", "bad-card-number", "card-type-contradicts-number", "card-not-visa", "option-not-contracted", "count-not-contracted", "bonus-season-not-contracted", "card-expired", "single-with-foreign-visa", "issuer-without-jpo", "revolving-not-contracted", "installment-count-not-offered", "bonus-month-closed", "bonus-amount-over-total"] };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate115.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "card-not-listed" || data === "duplicate-request" || data === "acquirer-without-jpo" || data === "currency-not-jpy" || data === "bad-card-number" || data === "card-type-contradicts-number" || data === "card-not-visa" || data === "option-not-contracted" || data === "count-not-contracted" || data === "bonus-season-not-contracted" || data === "card-expired" || data === "single-with-foreign-visa" || data === "issuer-without-jpo" || data === "revolving-not-contracted" || data === "installment-count-not-offered" || data === "bonus-month-closed" || data === "bonus-amount-over-total")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema43.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate115.errors = vErrors, errors === 0;
}
validate115.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema44 = { type: "object", additionalProperties: !1, properties: { enabled: { type: "boolean" }, at: { enum: ["authorization", "settlement"] }, outcome: { oneOf: [{ type: "object", additionalProperties: !1, required: ["http", "reason", "message"], properties: { http: { const: 400 }, reason: { enum: ["INVALID_DATA", "INVALID_CARD", "CARD_TYPE_NOT_ACCEPTED", "INVALID_MERCHANT_CONFIGURATION", "PROCESSOR_UNAVAILABLE", "INVALID_AMOUNT", "INVALID_CARD_TYPE", "NOT_SUPPORTED"] }, message: { type: "string", minLength: 1 } } }, { type: "object", additionalProperties: !1, required: ["http", "reason", "message"], properties: { http: { const: 201 }, reason: { enum: ["CONTACT_PROCESSOR", "EXPIRED_CARD", "PROCESSOR_DECLINED", "ISSUER_UNAVAILABLE", "UNAUTHORIZED_CARD", "PAYMENT_REFUSED", "INVALID_ACCOUNT", "GENERAL_DECLINE", "INVALID_MERCHANT_CONFIGURATION", "PROCESSOR_ERROR", "EXCEEDS_CREDIT_LIMIT", "INSUFFICIENT_FUND"] }, message: { type: "string", minLength: 1 }, responseCode: { type: "string", minLength: 1, maxLength: 10 }, responseCategoryCode: { type: "string", minLength: 1, maxLength: 3 } } }] } } };
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate117.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "enabled" || key0 === "at" || key0 === "outcome")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.enabled !== void 0 && typeof data.enabled != "boolean") {
      let err1 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.at !== void 0) {
      let data1 = data.at;
      if (!(data1 === "authorization" || data1 === "settlement")) {
        let err2 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/enum", keyword: "enum", params: { allowedValues: schema44.properties.at.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.outcome !== void 0) {
      let data2 = data.outcome, _errs6 = errors, valid1 = !1, passing0 = null, _errs7 = errors;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.http === void 0) {
          let err3 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/oneOf/0/required", keyword: "required", params: { missingProperty: "http" }, message: "must have required property 'http'" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data2.reason === void 0) {
          let err4 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/oneOf/0/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data2.message === void 0) {
          let err5 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/oneOf/0/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        for (let key1 in data2)
          if (!(key1 === "http" || key1 === "reason" || key1 === "message")) {
            let err6 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        if (data2.http !== void 0 && data2.http !== 400) {
          let err7 = { instancePath: instancePath + "/outcome/http", schemaPath: "#/properties/outcome/oneOf/0/properties/http/const", keyword: "const", params: { allowedValue: 400 }, message: "must be equal to constant" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data2.reason !== void 0) {
          let data4 = data2.reason;
          if (!(data4 === "INVALID_DATA" || data4 === "INVALID_CARD" || data4 === "CARD_TYPE_NOT_ACCEPTED" || data4 === "INVALID_MERCHANT_CONFIGURATION" || data4 === "PROCESSOR_UNAVAILABLE" || data4 === "INVALID_AMOUNT" || data4 === "INVALID_CARD_TYPE" || data4 === "NOT_SUPPORTED")) {
            let err8 = { instancePath: instancePath + "/outcome/reason", schemaPath: "#/properties/outcome/oneOf/0/properties/reason/enum", keyword: "enum", params: { allowedValues: schema44.properties.outcome.oneOf[0].properties.reason.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data2.message !== void 0) {
          let data5 = data2.message;
          if (typeof data5 == "string") {
            if (func2(data5) < 1) {
              let err9 = { instancePath: instancePath + "/outcome/message", schemaPath: "#/properties/outcome/oneOf/0/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/outcome/message", schemaPath: "#/properties/outcome/oneOf/0/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      var _valid0 = _errs7 === errors;
      if (_valid0) {
        valid1 = !0, passing0 = 0;
        var props0 = !0;
      }
      let _errs14 = errors;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.http === void 0) {
          let err12 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/oneOf/1/required", keyword: "required", params: { missingProperty: "http" }, message: "must have required property 'http'" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data2.reason === void 0) {
          let err13 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/oneOf/1/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data2.message === void 0) {
          let err14 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/oneOf/1/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        for (let key2 in data2)
          if (!(key2 === "http" || key2 === "reason" || key2 === "message" || key2 === "responseCode" || key2 === "responseCategoryCode")) {
            let err15 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        if (data2.http !== void 0 && data2.http !== 201) {
          let err16 = { instancePath: instancePath + "/outcome/http", schemaPath: "#/properties/outcome/oneOf/1/properties/http/const", keyword: "const", params: { allowedValue: 201 }, message: "must be equal to constant" };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data2.reason !== void 0) {
          let data7 = data2.reason;
          if (!(data7 === "CONTACT_PROCESSOR" || data7 === "EXPIRED_CARD" || data7 === "PROCESSOR_DECLINED" || data7 === "ISSUER_UNAVAILABLE" || data7 === "UNAUTHORIZED_CARD" || data7 === "PAYMENT_REFUSED" || data7 === "INVALID_ACCOUNT" || data7 === "GENERAL_DECLINE" || data7 === "INVALID_MERCHANT_CONFIGURATION" || data7 === "PROCESSOR_ERROR" || data7 === "EXCEEDS_CREDIT_LIMIT" || data7 === "INSUFFICIENT_FUND")) {
            let err17 = { instancePath: instancePath + "/outcome/reason", schemaPath: "#/properties/outcome/oneOf/1/properties/reason/enum", keyword: "enum", params: { allowedValues: schema44.properties.outcome.oneOf[1].properties.reason.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data2.message !== void 0) {
          let data8 = data2.message;
          if (typeof data8 == "string") {
            if (func2(data8) < 1) {
              let err18 = { instancePath: instancePath + "/outcome/message", schemaPath: "#/properties/outcome/oneOf/1/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            let err19 = { instancePath: instancePath + "/outcome/message", schemaPath: "#/properties/outcome/oneOf/1/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data2.responseCode !== void 0) {
          let data9 = data2.responseCode;
          if (typeof data9 == "string") {
            if (func2(data9) > 10) {
              let err20 = { instancePath: instancePath + "/outcome/responseCode", schemaPath: "#/properties/outcome/oneOf/1/properties/responseCode/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (func2(data9) < 1) {
              let err21 = { instancePath: instancePath + "/outcome/responseCode", schemaPath: "#/properties/outcome/oneOf/1/properties/responseCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
          } else {
            let err22 = { instancePath: instancePath + "/outcome/responseCode", schemaPath: "#/properties/outcome/oneOf/1/properties/responseCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        if (data2.responseCategoryCode !== void 0) {
          let data10 = data2.responseCategoryCode;
          if (typeof data10 == "string") {
            if (func2(data10) > 3) {
              let err23 = { instancePath: instancePath + "/outcome/responseCategoryCode", schemaPath: "#/properties/outcome/oneOf/1/properties/responseCategoryCode/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            if (func2(data10) < 1) {
              let err24 = { instancePath: instancePath + "/outcome/responseCategoryCode", schemaPath: "#/properties/outcome/oneOf/1/properties/responseCategoryCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
          } else {
            let err25 = { instancePath: instancePath + "/outcome/responseCategoryCode", schemaPath: "#/properties/outcome/oneOf/1/properties/responseCategoryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
      } else {
        let err26 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      var _valid0 = _errs14 === errors;
      if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1, props0 !== !0 && (props0 = !0)), valid1)
        errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
      else {
        let err27 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
  } else {
    let err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate117.errors = vErrors, errors === 0;
}
validate117.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema45 = { enum: ["authentication-without-return-url", "authentication-without-setup", "authentication-device-data", "authentication-action", "authentication-indicator", "authentication-without-proof", "authentication-incomplete", "without-3d-secure", "amount-decimals-cut-off", "currency-unknown", "email-form", "postal-code-form", "country-form", "currency-case", "expiration-month-digits", "expiration-year-digits", "security-code-form", "commerce-indicator", "field-unknown", "field-misplaced", "field-spelling", "field-type", "capture-option-differs", "jpo-empty-options", "jpo-options-not-taken", "jpo-amount-zero", "jpo-installments-unusual", "jpo-bonus-count-differs", "jpo-simple-order-code", "jpo-unknown-code", "jpo-required-field", "jpo-out-of-place-field", "jpo-unknown-field", "jpo-combination-without-bonus", "jpo-card-present-terminal", "jpo-two-bonus-forms", "jpo-installments-range", "jpo-first-billing-month-range", "jpo-first-billing-month-digits", "jpo-katakana", "jpo-katakana-width", "jpo-alphanumeric", "search-no-wildcards", "search-epoch-seconds", "search-sort", "search-sort-missing", "search-setting"] };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate119.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data === "authentication-without-return-url" || data === "authentication-without-setup" || data === "authentication-device-data" || data === "authentication-action" || data === "authentication-indicator" || data === "authentication-without-proof" || data === "authentication-incomplete" || data === "without-3d-secure" || data === "amount-decimals-cut-off" || data === "currency-unknown" || data === "email-form" || data === "postal-code-form" || data === "country-form" || data === "currency-case" || data === "expiration-month-digits" || data === "expiration-year-digits" || data === "security-code-form" || data === "commerce-indicator" || data === "field-unknown" || data === "field-misplaced" || data === "field-spelling" || data === "field-type" || data === "capture-option-differs" || data === "jpo-empty-options" || data === "jpo-options-not-taken" || data === "jpo-amount-zero" || data === "jpo-installments-unusual" || data === "jpo-bonus-count-differs" || data === "jpo-simple-order-code" || data === "jpo-unknown-code" || data === "jpo-required-field" || data === "jpo-out-of-place-field" || data === "jpo-unknown-field" || data === "jpo-combination-without-bonus" || data === "jpo-card-present-terminal" || data === "jpo-two-bonus-forms" || data === "jpo-installments-range" || data === "jpo-first-billing-month-range" || data === "jpo-first-billing-month-digits" || data === "jpo-katakana" || data === "jpo-katakana-width" || data === "jpo-alphanumeric" || data === "search-no-wildcards" || data === "search-epoch-seconds" || data === "search-sort" || data === "search-sort-missing" || data === "search-setting")) {
    let err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema45.enum }, message: "must be equal to one of the allowed values" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate119.errors = vErrors, errors === 0;
}
validate119.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate53.evaluated;
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
      if (!func1.call(schema20.properties, key0)) {
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
        for (let i0 = 0; i0 < len0; i0++)
          validate54(data1[i0], { instancePath: instancePath + "/acquirers/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate54.errors), errors = vErrors.length);
      } else {
        let err7 = { instancePath: instancePath + "/acquirers", schemaPath: "#/properties/acquirers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.issuers !== void 0) {
      let data3 = data.issuers;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          let err8 = { instancePath: instancePath + "/issuers", schemaPath: "#/properties/issuers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        let len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate56(data3[i1], { instancePath: instancePath + "/issuers/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate56.errors), errors = vErrors.length);
      } else {
        let err9 = { instancePath: instancePath + "/issuers", schemaPath: "#/properties/issuers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.cards !== void 0) {
      let data5 = data.cards;
      if (Array.isArray(data5)) {
        let len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate65(data5[i2], { instancePath: instancePath + "/cards/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate65.errors), errors = vErrors.length);
      } else {
        let err10 = { instancePath: instancePath + "/cards", schemaPath: "#/properties/cards/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.merchants !== void 0) {
      let data7 = data.merchants;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          let err11 = { instancePath: instancePath + "/merchants", schemaPath: "#/properties/merchants/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        let len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate71(data7[i3], { instancePath: instancePath + "/merchants/" + i3, parentData: data7, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate71.errors), errors = vErrors.length);
      } else {
        let err12 = { instancePath: instancePath + "/merchants", schemaPath: "#/properties/merchants/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.portfolios !== void 0) {
      let data9 = data.portfolios;
      if (Array.isArray(data9)) {
        let len4 = data9.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate109(data9[i4], { instancePath: instancePath + "/portfolios/" + i4, parentData: data9, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate109.errors), errors = vErrors.length);
      } else {
        let err13 = { instancePath: instancePath + "/portfolios", schemaPath: "#/properties/portfolios/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.unlistedCards !== void 0 && (validate113(data.unlistedCards, { instancePath: instancePath + "/unlistedCards", parentData: data, parentDataProperty: "unlistedCards", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate113.errors), errors = vErrors.length)), data.refusals !== void 0) {
      let data12 = data.refusals;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (let key1 in data12) {
          let _errs22 = errors;
          validate115(key1, { instancePath: instancePath + "/refusals", parentData: data12, parentDataProperty: "refusals", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate115.errors), errors = vErrors.length);
          var valid11 = _errs22 === errors;
          if (!valid11) {
            let err14 = { instancePath: instancePath + "/refusals", schemaPath: "#/properties/refusals/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        for (let key2 in data12)
          validate117(data12[key2], { instancePath: instancePath + "/refusals/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data12, parentDataProperty: key2, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate117.errors), errors = vErrors.length);
      } else {
        let err15 = { instancePath: instancePath + "/refusals", schemaPath: "#/properties/refusals/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.rules !== void 0) {
      let data14 = data.rules;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (let key3 in data14) {
          let _errs27 = errors;
          validate119(key3, { instancePath: instancePath + "/rules", parentData: data14, parentDataProperty: "rules", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate119.errors), errors = vErrors.length);
          var valid13 = _errs27 === errors;
          if (!valid13) {
            let err16 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        for (let key4 in data14) {
          let data15 = data14[key4];
          if (!(data15 === "refuse" || data15 === "odd" || data15 === "note" || data15 === "off")) {
            let err17 = { instancePath: instancePath + "/rules/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rules/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema20.properties.rules.additionalProperties.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      } else {
        let err18 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate53.errors = vErrors, errors === 0;
}
validate53.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var AcquirerEntry = validate121;
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate121.evaluated;
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
        let err15 = { instancePath: instancePath + "/approval", schemaPath: "#/properties/approval/enum", keyword: "enum", params: { allowedValues: schema21.properties.approval.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate121.errors = vErrors, errors === 0;
}
validate121.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var IssuerEntry = validate122;
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate122.evaluated;
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
        if (!pattern3.test(data2)) {
          let err10 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.options !== void 0 && (validate57(data.options, { instancePath: instancePath + "/options", parentData: data, parentDataProperty: "options", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate57.errors), errors = vErrors.length)), data.installmentCounts !== void 0) {
      let data4 = data.installmentCounts;
      if (Array.isArray(data4)) {
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
            let err12 = { instancePath: instancePath + "/installmentCounts/" + i0, schemaPath: "#/properties/installmentCounts/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 99 || isNaN(data5)) {
              let err13 = { instancePath: instancePath + "/installmentCounts/" + i0, schemaPath: "#/properties/installmentCounts/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 99 }, message: "must be <= 99" };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data5 < 1 || isNaN(data5)) {
              let err14 = { instancePath: instancePath + "/installmentCounts/" + i0, schemaPath: "#/properties/installmentCounts/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          }
        }
        let i1 = data4.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data4[i1];
            if (typeof item0 == "number" && !(item0 % 1) && !isNaN(item0) && isFinite(item0)) {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err15 = { instancePath: instancePath + "/installmentCounts", schemaPath: "#/properties/installmentCounts/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err16 = { instancePath: instancePath + "/installmentCounts", schemaPath: "#/properties/installmentCounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.bonusWindows !== void 0) {
      let data6 = data.bonusWindows;
      if (Array.isArray(data6)) {
        let len1 = data6.length;
        for (let i2 = 0; i2 < len1; i2++)
          validate59(data6[i2], { instancePath: instancePath + "/bonusWindows/" + i2, parentData: data6, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate59.errors), errors = vErrors.length);
      } else {
        let err17 = { instancePath: instancePath + "/bonusWindows", schemaPath: "#/properties/bonusWindows/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  } else {
    let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate122.errors = vErrors, errors === 0;
}
validate122.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var CardEntry = validate125;
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate125.evaluated;
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
      if (!(key0 === "number" || key0 === "issuer" || key0 === "outcome" || key0 === "revolvingContract" || key0 === "threeDSecure" || key0 === "description")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.number !== void 0) {
      let data0 = data.number;
      if (typeof data0 == "string") {
        if (!pattern5.test(data0)) {
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
    data.threeDSecure !== void 0 && (validate66(data.threeDSecure, { instancePath: instancePath + "/threeDSecure", parentData: data, parentDataProperty: "threeDSecure", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate66.errors), errors = vErrors.length)), data.description !== void 0 && (validate68(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate125.errors = vErrors, errors === 0;
}
validate125.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var MerchantEntry = validate128;
function validate128(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate128.evaluated;
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
    if (data.acquirerAgreement === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "acquirerAgreement" }, message: "must have required property 'acquirerAgreement'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!func1.call(schema29.properties, key0)) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.merchantId !== void 0) {
      let data0 = data.merchantId;
      if (typeof data0 == "string") {
        if (!pattern6.test(data0)) {
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
        if (!pattern7.test(data3)) {
          let err12 = { instancePath: instancePath + "/sharedSecret", schemaPath: "#/properties/sharedSecret/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$" }, message: 'must match pattern "^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        let err13 = { instancePath: instancePath + "/sharedSecret", schemaPath: "#/properties/sharedSecret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.acquirerAgreement !== void 0 && (validate72(data.acquirerAgreement, { instancePath: instancePath + "/acquirerAgreement", parentData: data, parentDataProperty: "acquirerAgreement", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate72.errors), errors = vErrors.length)), data.uncontractedOption !== void 0) {
      let data5 = data.uncontractedOption;
      if (!(data5 === "accept" || data5 === "refuse")) {
        let err14 = { instancePath: instancePath + "/uncontractedOption", schemaPath: "#/properties/uncontractedOption/enum", keyword: "enum", params: { allowedValues: schema29.properties.uncontractedOption.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.relaxedRequirements !== void 0 && typeof data.relaxedRequirements != "boolean") {
      let err15 = { instancePath: instancePath + "/relaxedRequirements", schemaPath: "#/properties/relaxedRequirements/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.amountTriggers !== void 0) {
      let data7 = data.amountTriggers;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate86(data7[i0], { instancePath: instancePath + "/amountTriggers/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate86.errors), errors = vErrors.length);
        let i1 = data7.length, j0;
        if (i1 > 1) {
          outer0: for (; i1--; )
            for (j0 = i1; j0--; )
              if (func0(data7[i1], data7[j0])) {
                let err16 = { instancePath: instancePath + "/amountTriggers", schemaPath: "#/properties/amountTriggers/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                break outer0;
              }
        }
      } else {
        let err17 = { instancePath: instancePath + "/amountTriggers", schemaPath: "#/properties/amountTriggers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.duplicateWindow !== void 0) {
      let data9 = data.duplicateWindow;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        let err18 = { instancePath: instancePath + "/duplicateWindow", schemaPath: "#/properties/duplicateWindow/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 86400 || isNaN(data9)) {
          let err19 = { instancePath: instancePath + "/duplicateWindow", schemaPath: "#/properties/duplicateWindow/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          let err20 = { instancePath: instancePath + "/duplicateWindow", schemaPath: "#/properties/duplicateWindow/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      }
    }
    data.services !== void 0 && (validate88(data.services, { instancePath: instancePath + "/services", parentData: data, parentDataProperty: "services", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate88.errors), errors = vErrors.length)), data.funding !== void 0 && (validate90(data.funding, { instancePath: instancePath + "/funding", parentData: data, parentDataProperty: "funding", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate90.errors), errors = vErrors.length)), data.description !== void 0 && (validate68(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate68.errors), errors = vErrors.length)), data.certificate !== void 0 && (validate106(data.certificate, { instancePath: instancePath + "/certificate", parentData: data, parentDataProperty: "certificate", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate106.errors), errors = vErrors.length));
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate128.errors = vErrors, errors === 0;
}
validate128.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var PortfolioEntry = validate135;
function validate135(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate135.evaluated;
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
        if (!pattern6.test(data0)) {
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
        if (!pattern7.test(data2)) {
          let err10 = { instancePath: instancePath + "/sharedSecret", schemaPath: "#/properties/sharedSecret/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$" }, message: 'must match pattern "^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/sharedSecret", schemaPath: "#/properties/sharedSecret/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.certificate !== void 0 && (validate106(data.certificate, { instancePath: instancePath + "/certificate", parentData: data, parentDataProperty: "certificate", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate106.errors), errors = vErrors.length)), data.merchants !== void 0) {
      let data4 = data.merchants;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          let err12 = { instancePath: instancePath + "/merchants", schemaPath: "#/properties/merchants/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        let len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data4[i0] != "string") {
            let err13 = { instancePath: instancePath + "/merchants/" + i0, schemaPath: "#/properties/merchants/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        let i1 = data4.length, j0;
        if (i1 > 1) {
          let indices0 = {};
          for (; i1--; ) {
            let item0 = data4[i1];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                let err14 = { instancePath: instancePath + "/merchants", schemaPath: "#/properties/merchants/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                break;
              }
              indices0[item0] = i1;
            }
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/merchants", schemaPath: "#/properties/merchants/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    data.description !== void 0 && (validate68(data.description, { instancePath: instancePath + "/description", parentData: data, parentDataProperty: "description", rootData, dynamicAnchors }) || (vErrors = append(vErrors, validate68.errors), errors = vErrors.length));
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate135.errors = vErrors, errors === 0;
}
validate135.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function append(errors, more) {
  if (errors === null) return more;
  for (let error of more) errors.push(error);
  return errors;
}
export {
  AcquirerEntry as validateAcquirerEntry,
  CardEntry as validateCardEntry,
  IssuerEntry as validateIssuerEntry,
  MerchantEntry as validateMerchantEntry,
  PortfolioEntry as validatePortfolioEntry,
  WorldFile as validateWorldFile
};
