#!/bin/sh
# Pays 12,000 yen in twelve installments with curl, signed, at a local gateway.
#
#     npx jpo-sandbox            (in another terminal)
#     sh pay.sh [URL]
#
# Exit code 0: approved.
set -eu
url=${1:-http://127.0.0.1:8392}
body=$(mktemp)
trap 'rm -f "$body"' EXIT

cat > "$body" <<'JSON'
{
  "clientReferenceInformation": { "code": "order-1" },
  "processingInformation": {
    "japanPaymentOptions": {
      "paymentMethod": "61",
      "installments": "12",
      "businessName": "桜商店",
      "businessNameKatakana": "サクラショウテン",
      "businessNameAlphaNumeric": "SAKURA STORE"
    }
  },
  "paymentInformation": {
    "card": { "number": "4111111111111111", "expirationMonth": "12", "expirationYear": "2031", "type": "001" }
  },
  "orderInformation": {
    "amountDetails": { "totalAmount": "12000", "currency": "JPY" },
    "billTo": {
      "firstName": "Hanako",
      "lastName": "Sakura",
      "address1": "1-2-3 Midori",
      "locality": "Minato-ku",
      "administrativeArea": "Tokyo",
      "postalCode": "105-0000",
      "country": "JP",
      "email": "hanako@example.com"
    }
  }
}
JSON

# `sign` prints a curl line; its signature covers the body byte for byte and is good for two minutes.
reply=$(npx jpo-sandbox sign --curl --url "$url" --body "$body" | sh)
echo "$reply"
case $reply in
*'"status":"AUTHORIZED"'*) ;;
*) exit 1 ;;
esac
