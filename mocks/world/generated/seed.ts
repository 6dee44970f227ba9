// Generated from mocks/world/seed.yaml by `npm run generate`. Do not edit.
import type { WorldFile } from '../../../src/world/world.ts'

export const seed: WorldFile = {
  "acquirers": [
    {
      "id": "smcc",
      "name": "Sumitomo Mitsui Card Co. (三井住友カード)",
      "forwardedAcquirerCode": "Sumitomo",
      "jpo": true,
      "approval": "smcc"
    },
    {
      "id": "other",
      "name": "Another acquirer on Visa Platform Connect (invented)",
      "forwardedAcquirerCode": "Other",
      "jpo": false,
      "approval": "vpc"
    }
  ],
  "issuers": [
    {
      "id": "sakura",
      "name": "Sakura Card (invented), offers every payment option",
      "country": "JP",
      "options": [
        "single",
        "bonus",
        "installment",
        "combination",
        "revolving"
      ]
    },
    {
      "id": "keyaki",
      "name": "Keyaki Bank (invented), has no JPO contract with its cardholders",
      "country": "JP",
      "options": []
    },
    {
      "id": "overseas",
      "name": "Overseas Bank (invented), issues outside Japan",
      "country": "US",
      "options": []
    },
    {
      "id": "momiji",
      "name": "Momiji Card (invented), offers some numbers of installments, and bonus payments in their season",
      "country": "JP",
      "options": [
        "single",
        "bonus",
        "installment",
        "combination",
        "revolving"
      ],
      "installmentCounts": [
        3,
        5,
        6,
        10,
        12,
        15,
        18,
        20,
        24
      ],
      "bonusWindows": [
        {
          "begins": "12-16",
          "ends": "06-15",
          "paid": 8
        },
        {
          "begins": "07-16",
          "ends": "11-15",
          "paid": 1
        }
      ]
    }
  ],
  "cards": [
    {
      "number": "4111111111111111",
      "issuer": "sakura",
      "description": {
        "en": "Visa issued in Japan",
        "ja": "国内発行のVisa"
      }
    },
    {
      "number": "4622943127013739",
      "issuer": "sakura",
      "description": {
        "en": "Visa issued in Japan",
        "ja": "国内発行のVisa"
      }
    },
    {
      "number": "4622943127013747",
      "issuer": "momiji",
      "description": {
        "en": "Visa issued in Japan, with limits to installments and bonus",
        "ja": "支払回数とボーナス期間に制限のあるVisa"
      }
    },
    {
      "number": "4622943127013705",
      "issuer": "overseas",
      "description": {
        "en": "Visa not issued in Japan",
        "ja": "海外発行のVisa"
      }
    },
    {
      "number": "4622943127013721",
      "issuer": "overseas",
      "description": {
        "en": "Visa not issued in Japan",
        "ja": "海外発行のVisa"
      }
    },
    {
      "number": "4622943127013713",
      "issuer": "keyaki",
      "description": {
        "en": "Visa whose issuer has no JPO contract",
        "ja": "支払区分の契約がないVisa"
      }
    },
    {
      "number": "2222420000001113",
      "issuer": "sakura",
      "description": {
        "en": "Mastercard",
        "ja": "Mastercard"
      }
    },
    {
      "number": "2222630000001125",
      "issuer": "sakura",
      "description": {
        "en": "Mastercard",
        "ja": "Mastercard"
      }
    },
    {
      "number": "5555555555554444",
      "issuer": "sakura",
      "description": {
        "en": "Mastercard",
        "ja": "Mastercard"
      }
    },
    {
      "number": "378282246310005",
      "issuer": "sakura",
      "description": {
        "en": "American Express",
        "ja": "アメリカン・エキスプレス"
      }
    },
    {
      "number": "6011111111111117",
      "issuer": "overseas",
      "description": {
        "en": "Discover",
        "ja": "ディスカバー"
      }
    },
    {
      "number": "3566111111111113",
      "issuer": "sakura",
      "description": {
        "en": "JCB",
        "ja": "JCB"
      }
    },
    {
      "number": "50339619890917",
      "issuer": "overseas",
      "description": {
        "en": "Maestro",
        "ja": "Maestro"
      }
    },
    {
      "number": "586824160825533338",
      "issuer": "overseas",
      "description": {
        "en": "Maestro",
        "ja": "Maestro"
      }
    },
    {
      "number": "6759411100000008",
      "issuer": "overseas",
      "description": {
        "en": "Maestro of the United Kingdom",
        "ja": "英国のMaestro"
      }
    },
    {
      "number": "6759560045005727054",
      "issuer": "overseas",
      "description": {
        "en": "Maestro of the United Kingdom",
        "ja": "英国のMaestro"
      }
    },
    {
      "number": "4444444444444448",
      "issuer": "overseas",
      "description": {
        "en": "Visa",
        "ja": "Visa"
      }
    },
    {
      "number": "4000000000001091",
      "issuer": "overseas",
      "threeDSecure": "challenge",
      "description": {
        "en": "Visa",
        "ja": "Visa"
      }
    },
    {
      "number": "4012002000013007",
      "issuer": "overseas",
      "description": {
        "en": "Visa",
        "ja": "Visa"
      }
    },
    {
      "number": "340000000001007",
      "issuer": "overseas",
      "description": {
        "en": "American Express",
        "ja": "アメリカン・エキスプレス"
      }
    },
    {
      "number": "372425119311008",
      "issuer": "overseas",
      "description": {
        "en": "American Express",
        "ja": "アメリカン・エキスプレス"
      }
    },
    {
      "number": "4000990000000004",
      "issuer": "overseas",
      "description": {
        "en": "Visa",
        "ja": "Visa"
      }
    },
    {
      "number": "4012001037490014",
      "issuer": "overseas",
      "description": {
        "en": "Visa",
        "ja": "Visa"
      }
    },
    {
      "number": "5200000000000007",
      "issuer": "overseas",
      "description": {
        "en": "Mastercard",
        "ja": "Mastercard"
      }
    },
    {
      "number": "5200000000001005",
      "issuer": "overseas",
      "description": {
        "en": "Mastercard",
        "ja": "Mastercard"
      }
    },
    {
      "number": "5200340000000015",
      "issuer": "overseas",
      "description": {
        "en": "Mastercard",
        "ja": "Mastercard"
      }
    },
    {
      "number": "4000056655665556",
      "issuer": "sakura",
      "revolvingContract": false,
      "description": {
        "en": "Visa whose holder has no revolving contract",
        "ja": "リボ払いの契約がないVisa"
      }
    },
    {
      "number": "4000000000000002",
      "issuer": "sakura",
      "outcome": "processor-declined"
    },
    {
      "number": "4000000000009995",
      "issuer": "sakura",
      "outcome": "insufficient-fund"
    },
    {
      "number": "4000000000009987",
      "issuer": "sakura",
      "outcome": "stolen-lost-card"
    },
    {
      "number": "4000000000000069",
      "issuer": "sakura",
      "outcome": "expired-card"
    },
    {
      "number": "4000000000000127",
      "issuer": "sakura",
      "outcome": "cvn-not-match"
    },
    {
      "number": "4000000000006975",
      "issuer": "sakura",
      "outcome": "exceeds-credit-limit"
    },
    {
      "number": "4000000000000119",
      "issuer": "sakura",
      "outcome": "processor-error"
    },
    {
      "number": "4000000000000010",
      "issuer": "sakura",
      "outcome": "avs-failed"
    },
    {
      "number": "4000000000000101",
      "issuer": "sakura",
      "outcome": "cv-failed"
    },
    {
      "number": "4000000000009235",
      "issuer": "sakura",
      "outcome": "decision-profile-review"
    },
    {
      "number": "4100000000000019",
      "issuer": "sakura",
      "outcome": "decision-profile-reject"
    },
    {
      "number": "4000002760003184",
      "issuer": "sakura",
      "outcome": "authentication-required"
    },
    {
      "number": "4000000000002701",
      "issuer": "sakura",
      "threeDSecure": "frictionless"
    },
    {
      "number": "4000000000002719",
      "issuer": "sakura",
      "threeDSecure": "attempted"
    },
    {
      "number": "4000000000002925",
      "issuer": "sakura",
      "threeDSecure": "failed"
    },
    {
      "number": "4000000000002313",
      "issuer": "sakura",
      "threeDSecure": "unavailable"
    },
    {
      "number": "4000000000002354",
      "issuer": "sakura",
      "threeDSecure": "time-out"
    },
    {
      "number": "4000000000002503",
      "issuer": "sakura",
      "threeDSecure": "challenge"
    },
    {
      "number": "4000000000002370",
      "issuer": "sakura",
      "threeDSecure": "challenge-failed"
    },
    {
      "number": "4000000000002420",
      "issuer": "sakura",
      "threeDSecure": "challenge-unavailable"
    },
    {
      "number": "4456530000001005",
      "issuer": "sakura",
      "threeDSecure": "frictionless"
    },
    {
      "number": "4456530000001096",
      "issuer": "sakura",
      "threeDSecure": "challenge"
    },
    {
      "number": "5200000000002490",
      "issuer": "sakura",
      "threeDSecure": "challenge-failed"
    }
  ],
  "merchants": [
    {
      "merchantId": "smcc_all",
      "acquirer": "smcc",
      "keyId": "10000000-0000-4000-8000-000000000001",
      "sharedSecret": "anBvLXNhbmRib3ggdGVzdCBzZWNyZXQgMSBub3QgcmU=",
      "acquirerAgreement": {
        "paymentOptions": {
          "jpPaymentOptionType": [
            "single",
            "bonus",
            "installment",
            "combination",
            "revolving"
          ]
        }
      },
      "certificate": {
        "serialNumber": "6050759092968883019243",
        "pem": "-----BEGIN CERTIFICATE-----\nMIIC2zCCAcOgAwIBAgIJAbeP2w7VDVZ8MA0GCSqGSIb3DQEBCwUAMCYxJDAiBgNV\nBAMTG2pwby1zYW5kYm94LCBmb3IgdGVzdHMgb25seTAeFw0yNjExMjMwODUwMzNa\nFw00NjExMjMwODUwMzNaMDQxETAPBgNVBAMTCHNtY2NfYWxsMR8wHQYDVQQFExY2\nMDUwNzU5MDkyOTY4ODgzMDE5MjQzMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIB\nCgKCAQEAoCuOksys4WcbQqjycRjPtKF1clGWrFIQ25R9gCdW9uRXS5J6ouSf5mJN\nUun+VvUFsJJfAHhSpx/wPU5MKnv2HK1joof1fVwHDcFKL42p7nqqHi7T4R2AmMaL\nJ43L3okKwuMIq27zLciItBrAaqL4Vs670gUT1XJjxcypBUqJvGyWRYAmU4eN7CEi\nkOzwUmb+uVeFx4SaRmahWX7MzF+uiBoU1pZaGJwlEuTIiQuWGQIuHLUBUM8kRPnR\ntS/fIQYD0rUw4dpVCPDpGyVe+hlIwihIQ0GbqMP8ke/tbDPvM4jABhPOvUOEYWQt\nZyC/FjUgCG7v5S70Rph9NDboUUxj3QIDAQABMA0GCSqGSIb3DQEBCwUAA4IBAQAC\nPzLDfseNIa0umjAitbwgSJ6hVTldYFoNVgZJ/dJ3DAvES0UYjkx2whc6HVyFfSYn\nsWo10S6b2vNgM74yyvw+2HLi4gFp9eXveLVuULZDs4Wn7mGyG+pweOzgMdUXDBS1\nzWUuCKbekIhortTSTpKiXnx7l/0HXokKvgizQILdbeU8fHA0Tm67u6EhIbVcizjU\npvNl55HheYgKGL6MYEu5UaIoAQVDJXQ3tAsPYtnqwv5Y9rxrjcaYetxK2VT7dSZA\nOCUlMTA6IG5UalVATryVi5jDZpHxMeOZHlLcGgDTypTZTp1Ry9l4X9rkE8P4ORii\nIdlwPWyzWzRHYotu+33Z\n-----END CERTIFICATE-----\n"
      },
      "description": {
        "en": "All five payment options at Sumitomo Mitsui Card",
        "ja": "三井住友カード、全支払区分を契約済み"
      }
    },
    {
      "merchantId": "smcc_single_only",
      "acquirer": "smcc",
      "keyId": "10000000-0000-4000-8000-000000000002",
      "sharedSecret": "anBvLXNhbmRib3ggdGVzdCBzZWNyZXQgMiBub3QgcmU=",
      "acquirerAgreement": {
        "paymentOptions": {
          "jpPaymentOptionType": [
            "single"
          ]
        }
      },
      "description": {
        "en": "Contracted for single payments only; other options are accepted now and would fail at settlement",
        "ja": "一括のみ契約、他の支払区分は受け付けられるが売上処理で失敗する"
      }
    },
    {
      "merchantId": "smcc_single_strict",
      "acquirer": "smcc",
      "keyId": "10000000-0000-4000-8000-000000000003",
      "sharedSecret": "anBvLXNhbmRib3ggdGVzdCBzZWNyZXQgMyBub3QgcmU=",
      "acquirerAgreement": {
        "paymentOptions": {
          "jpPaymentOptionType": [
            "single"
          ]
        }
      },
      "uncontractedOption": "refuse",
      "description": {
        "en": "Contracted for single payments only; other options are refused at once",
        "ja": "一括のみ契約、他の支払区分は即時に拒否される"
      }
    },
    {
      "merchantId": "smcc_limited",
      "acquirer": "smcc",
      "keyId": "10000000-0000-4000-8000-000000000010",
      "sharedSecret": "anBvLXNhbmRib3ggdGVzdCBzZWNyZXQgMTBub3QgcmU=",
      "acquirerAgreement": {
        "paymentOptions": {
          "jpPaymentOptionType": [
            "single",
            "bonus",
            "installment",
            "combination",
            "revolving"
          ]
        },
        "numberOfInstallmentPayments": "3,6,10,12",
        "numberOfIntegratedInstallments": "3,6",
        "numberOfBonusPayments": "1",
        "summerBonusStartDate": "12-16",
        "summerBonusEndDate": "06-15",
        "summerBonusMonth": "08",
        "winterBonusStartDate": "07-16",
        "winterBonusEndDate": "11-15",
        "winterBonusMonth": "01"
      },
      "description": {
        "en": "All five options, in some counts and seasons; others are accepted now and would fail at settlement",
        "ja": "全支払区分、支払回数とボーナス期間に制限あり、他は受け付けられるが売上処理で失敗する"
      }
    },
    {
      "merchantId": "smcc_limited_strict",
      "acquirer": "smcc",
      "keyId": "10000000-0000-4000-8000-000000000011",
      "sharedSecret": "anBvLXNhbmRib3ggdGVzdCBzZWNyZXQgMTFub3QgcmU=",
      "acquirerAgreement": {
        "paymentOptions": {
          "jpPaymentOptionType": [
            "single",
            "bonus",
            "installment",
            "combination",
            "revolving"
          ]
        },
        "numberOfInstallmentPayments": "3,6,10,12",
        "numberOfIntegratedInstallments": "3,6",
        "numberOfBonusPayments": "1",
        "summerBonusStartDate": "12-16",
        "summerBonusEndDate": "06-15",
        "summerBonusMonth": "08",
        "winterBonusStartDate": "07-16",
        "winterBonusEndDate": "11-15",
        "winterBonusMonth": "01"
      },
      "uncontractedOption": "refuse",
      "description": {
        "en": "The same contract; other counts and seasons are refused at once",
        "ja": "同じ契約、契約外の支払回数と期間は即時に拒否される"
      }
    },
    {
      "merchantId": "smcc_relaxed",
      "acquirer": "smcc",
      "keyId": "10000000-0000-4000-8000-000000000004",
      "sharedSecret": "anBvLXNhbmRib3ggdGVzdCBzZWNyZXQgNCBub3QgcmU=",
      "acquirerAgreement": {
        "paymentOptions": {
          "jpPaymentOptionType": [
            "single",
            "bonus",
            "installment",
            "combination",
            "revolving"
          ]
        }
      },
      "relaxedRequirements": true,
      "description": {
        "en": "All five options; billing address and expiry are not required",
        "ja": "全支払区分、請求先住所と有効期限は任意"
      }
    },
    {
      "merchantId": "other_acquirer",
      "acquirer": "other",
      "keyId": "10000000-0000-4000-8000-000000000005",
      "sharedSecret": "anBvLXNhbmRib3ggdGVzdCBzZWNyZXQgNSBub3QgcmU=",
      "acquirerAgreement": {
        "paymentOptions": {
          "jpPaymentOptionType": []
        }
      },
      "description": {
        "en": "An acquirer without JPO; ordinary authorizations only",
        "ja": "支払区分に対応しないアクワイアラ"
      }
    },
    {
      "merchantId": "smcc_no_duplicates",
      "acquirer": "smcc",
      "keyId": "10000000-0000-4000-8000-000000000006",
      "sharedSecret": "anBvLXNhbmRib3ggdGVzdCBzZWNyZXQgNiBub3QgcmU=",
      "acquirerAgreement": {
        "paymentOptions": {
          "jpPaymentOptionType": [
            "single",
            "bonus",
            "installment",
            "combination",
            "revolving"
          ]
        }
      },
      "duplicateWindow": 900,
      "description": {
        "en": "All five options; the same reference again within 15 minutes is refused",
        "ja": "全支払区分、15分以内の同じ参照番号は重複として拒否"
      }
    },
    {
      "merchantId": "smcc_vpc_amounts",
      "acquirer": "smcc",
      "keyId": "10000000-0000-4000-8000-000000000007",
      "sharedSecret": "anBvLXNhbmRib3ggdGVzdCBzZWNyZXQgNyBub3QgcmU=",
      "acquirerAgreement": {
        "paymentOptions": {
          "jpPaymentOptionType": [
            "single",
            "bonus",
            "installment",
            "combination",
            "revolving"
          ]
        }
      },
      "amountTriggers": [
        "sandbox",
        "vpc"
      ],
      "description": {
        "en": "All five options; amounts such as 6001 provoke what they do in the simulator of Visa Platform Connect",
        "ja": "全支払区分、6001 などの金額で Visa Platform Connect シミュレーターと同じ結果"
      }
    },
    {
      "merchantId": "smcc_jcn_amounts",
      "acquirer": "smcc",
      "keyId": "10000000-0000-4000-8000-000000000008",
      "sharedSecret": "anBvLXNhbmRib3ggdGVzdCBzZWNyZXQgOCBub3QgcmU=",
      "acquirerAgreement": {
        "paymentOptions": {
          "jpPaymentOptionType": [
            "single",
            "bonus",
            "installment",
            "combination",
            "revolving"
          ]
        }
      },
      "amountTriggers": [
        "sandbox",
        "jcn"
      ],
      "description": {
        "en": "All five options; amounts above 1000 provoke what they do in the simulator of the JCN Gateway",
        "ja": "全支払区分、1000 円を超える金額で JCN Gateway シミュレーターと同じ結果"
      }
    }
  ],
  "portfolios": [
    {
      "portfolioId": "smcc_portfolio",
      "keyId": "10000000-0000-4000-8000-000000000009",
      "sharedSecret": "anBvLXNhbmRib3ggdGVzdCBzZWNyZXQgOSBub3QgcmU=",
      "merchants": [
        "smcc_all",
        "smcc_relaxed"
      ],
      "description": {
        "en": "A portfolio with a meta key",
        "ja": "メタキーを持つポートフォリオ"
      }
    }
  ],
  "unlistedCards": {
    "policy": "refuse",
    "issuer": "sakura"
  },
  "rules": {},
  "refusals": {}
}
