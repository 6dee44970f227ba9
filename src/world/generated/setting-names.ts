// Generated from src/world/world.schema.json by `npm run generate`. Do not edit.
/** Names of the settings of each object of a world file, by its path; `[]` stands for any entry of a list. */
export const settingNames: Readonly<Record<string, readonly string[]>> = {
  "": [
    "$schema",
    "acquirers",
    "issuers",
    "cards",
    "merchants",
    "portfolios",
    "unlistedCards",
    "refusals",
    "rules"
  ],
  "acquirers[]": [
    "id",
    "name",
    "forwardedAcquirerCode",
    "jpo",
    "approval"
  ],
  "issuers[]": [
    "id",
    "name",
    "country",
    "options",
    "installmentCounts",
    "bonusWindows"
  ],
  "issuers[].bonusWindows[]": [
    "begins",
    "ends",
    "paid"
  ],
  "cards[]": [
    "number",
    "issuer",
    "outcome",
    "revolvingContract",
    "threeDSecure",
    "description"
  ],
  "cards[].description": [
    "en",
    "ja"
  ],
  "merchants[]": [
    "merchantId",
    "acquirer",
    "keyId",
    "sharedSecret",
    "acquirerAgreement",
    "uncontractedOption",
    "relaxedRequirements",
    "amountTriggers",
    "duplicateWindow",
    "services",
    "funding",
    "description",
    "certificate"
  ],
  "merchants[].acquirerAgreement": [
    "paymentOptions",
    "numberOfInstallmentPayments",
    "numberOfIntegratedInstallments",
    "numberOfBonusPayments",
    "summerBonusStartDate",
    "summerBonusEndDate",
    "summerBonusMonth",
    "winterBonusStartDate",
    "winterBonusEndDate",
    "winterBonusMonth"
  ],
  "merchants[].acquirerAgreement.paymentOptions": [
    "jpPaymentOptionType"
  ],
  "merchants[].services": [
    "captures",
    "overCapture",
    "partialReversals",
    "reversalAfterVoid",
    "reversalReason",
    "credits",
    "creditAuthorization",
    "overRefund",
    "incrementalAuthorization",
    "transactionIdDays",
    "searchDelay",
    "selfLinks",
    "threeDSecure",
    "failedAuthentication",
    "transientTokenUse",
    "transientTokenSeconds",
    "vault",
    "tokenCreate",
    "tokenTypes"
  ],
  "merchants[].funding": [
    "cycles",
    "nonBusinessDay",
    "closedDays",
    "bonus",
    "bonusPaid",
    "fees",
    "feeRounding",
    "feeOnRefund",
    "refundOfHeld"
  ],
  "merchants[].funding.cycles[]": [
    "closes",
    "paid"
  ],
  "merchants[].funding.cycles[].paid": [
    "months",
    "day"
  ],
  "merchants[].funding.bonusPaid[]": [
    "month",
    "day"
  ],
  "merchants[].funding.fees": [
    "single",
    "bonus",
    "installment",
    "combination",
    "revolving"
  ],
  "merchants[].description": [
    "en",
    "ja"
  ],
  "merchants[].certificate": [
    "serialNumber",
    "pem"
  ],
  "portfolios[]": [
    "portfolioId",
    "keyId",
    "sharedSecret",
    "certificate",
    "merchants",
    "description"
  ],
  "portfolios[].certificate": [
    "serialNumber",
    "pem"
  ],
  "portfolios[].description": [
    "en",
    "ja"
  ],
  "unlistedCards": [
    "policy",
    "issuer"
  ]
}
