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
      "issuer": "sakura",
      "description": {
        "en": "Visa issued in Japan",
        "ja": "国内発行のVisa"
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
    }
  ],
  "merchants": [
    {
      "merchantId": "smcc_all",
      "acquirer": "smcc",
      "keyId": "10000000-0000-4000-8000-000000000001",
      "sharedSecret": "anBvLXNhbmRib3ggdGVzdCBzZWNyZXQgMSBub3QgcmU=",
      "options": [
        "single",
        "bonus",
        "installment",
        "combination",
        "revolving"
      ],
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
      "options": [
        "single"
      ],
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
      "options": [
        "single"
      ],
      "uncontractedOption": "refuse",
      "description": {
        "en": "Contracted for single payments only; other options are refused at once",
        "ja": "一括のみ契約、他の支払区分は即時に拒否される"
      }
    },
    {
      "merchantId": "smcc_relaxed",
      "acquirer": "smcc",
      "keyId": "10000000-0000-4000-8000-000000000004",
      "sharedSecret": "anBvLXNhbmRib3ggdGVzdCBzZWNyZXQgNCBub3QgcmU=",
      "options": [
        "single",
        "bonus",
        "installment",
        "combination",
        "revolving"
      ],
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
      "options": [],
      "description": {
        "en": "An acquirer without JPO; ordinary authorizations only",
        "ja": "支払区分に対応しないアクワイアラ"
      }
    }
  ],
  "unlistedCards": {
    "policy": "refuse",
    "issuer": "sakura"
  },
  "refusals": {}
}
