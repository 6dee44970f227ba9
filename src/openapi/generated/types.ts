// Generated from openapi.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/pts/v2/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Authorize a card payment, or sell with `capture`
         * @description With `processingInformation.japanPaymentOptions` this is a Japanese payment option
         *     (支払区分); without it, an ordinary authorization. A decline is a 201: the
         *     transaction exists, the money does not move.
         */
        post: operations["createPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        PaymentRequest: {
            clientReferenceInformation?: components["schemas"]["ClientReference"];
            processingInformation?: components["schemas"]["Processing"];
            paymentInformation?: {
                card?: components["schemas"]["Card"];
            };
            orderInformation?: components["schemas"]["Order"];
            pointOfSaleInformation?: {
                terminalId?: string;
            };
        };
        ClientReference: {
            /** @description The merchant's reference. When it is absent, the gateway fills in the time in epoch milliseconds. */
            code?: string;
            /** @description Identifies a request whose reply was lost, for a time-out reversal. Not an idempotency key. */
            transactionId?: string;
            partner?: {
                developerId?: string;
                solutionId?: string;
            };
        };
        Processing: {
            /** @description True makes the payment a sale. Default false. */
            capture?: components["schemas"]["Flag"];
            commerceIndicator?: string;
            reconciliationId?: string;
            authorizationOptions?: {
                ignoreAvsResult?: components["schemas"]["Flag"];
                ignoreCvResult?: components["schemas"]["Flag"];
                partialAuthIndicator?: components["schemas"]["Flag"];
            };
            japanPaymentOptions?: components["schemas"]["JapanPaymentOptions"];
        };
        /** @description A boolean, or its name as a string. */
        Flag: boolean | ("true" | "false");
        /** @description 支払区分. `src/jpo/methods.ts` has the required, optional and invalid fields of each method. */
        JapanPaymentOptions: {
            /** @description 10 single (一括), 21-24 bonus (ボーナス一括), 61 installment (分割), 31-34 bonus and installment combined (ボーナス併用), 80 revolving (リボ). Absent: single. */
            paymentMethod?: string;
            /** @description Number of installments (支払回数). */
            installments?: string;
            /** @description Month of the first bill, 01 to 12. Absent: the month after the transaction, in Japan time. */
            firstBillingMonth?: string;
            /** @description The shop's name in Japanese characters. */
            businessName?: string;
            /** @description The shop's name in katakana. The vendor's own example is not katakana, so no character set is enforced here. */
            businessNameKatakana?: string;
            /** @description The shop's name in Latin letters and digits. */
            businessNameAlphaNumeric?: string;
            /** @description JCCA terminal id, for card-present payments only. */
            terminalId?: string;
            /** @description JIS2 track from the front of the card. The sandbox never stores it. */
            jis2TrackData?: string;
            preapprovalType?: string;
            /** @description The bonus payments, as an array (current) or as their number from 1 to 6 (older). */
            bonuses?: (components["schemas"]["Bonus"] | null)[] | string;
            bonusMonth?: components["schemas"]["BonusMonth"];
            bonusAmount?: components["schemas"]["BonusAmount"];
            secondBonusMonth?: components["schemas"]["BonusMonth"];
            secondBonusAmount?: components["schemas"]["BonusAmount"];
        };
        Bonus: {
            month?: components["schemas"]["BonusMonth"];
            amount?: components["schemas"]["BonusAmount"];
        };
        /** @description Month of the bonus, 1 to 12. */
        BonusMonth: string;
        /** @description Amount of the bonus in yen, without decimals. */
        BonusAmount: string;
        Card: {
            /** @description The card number. An invalid number is declined, not refused with a 400. */
            number?: string;
            expirationMonth?: string;
            expirationYear?: string;
            /** @description The sandbox drops it at once and never stores it. */
            securityCode?: string;
            /** @description 001 Visa, 002 Mastercard, 003 American Express, 004 Discover, 005 Diners Club, 007 JCB. */
            type?: string;
        };
        Order: {
            amountDetails?: {
                /** @description Digits and one point, never negative. Decimals that the currency does not have are cut off. At most 12 characters on Visa Platform Connect. */
                totalAmount?: string;
                /** @description ISO 4217, in either case; the reply keeps the caller's case. */
                currency?: string;
            };
            billTo?: components["schemas"]["BillTo"];
            invoiceDetails?: {
                /** @description 伝票番号, at most 99999. Echoed if sent, generated otherwise. */
                salesSlipNumber?: number | string;
                /** @description 商品コード. */
                merchandiseCode?: number | string;
            };
        };
        BillTo: {
            firstName?: string;
            lastName?: string;
            address1?: string;
            address2?: string;
            locality?: string;
            administrativeArea?: string;
            postalCode?: string;
            country?: string;
            email?: string;
            phoneNumber?: string;
        };
        PaymentReply: {
            /** @description authReversal, self and capture for an authorization; self and void for a sale; only self for a decline. The vendor's API description names the first one `reversal`; the wire does not. */
            _links: {
                authReversal?: components["schemas"]["Link"];
                self: components["schemas"]["Link"];
                capture?: components["schemas"]["Link"];
                void?: components["schemas"]["Link"];
            };
            clientReferenceInformation: {
                code: string;
            };
            errorInformation?: {
                reason: components["schemas"]["DeclineReason"];
                message: string;
                details?: components["schemas"]["FieldError"][];
            };
            id: components["schemas"]["TransactionId"];
            orderInformation?: {
                invoiceDetails?: {
                    salesSlipNumber?: components["schemas"]["SalesSlipNumber"];
                };
                amountDetails?: {
                    authorizedAmount?: string;
                    currency?: string;
                };
            };
            paymentAccountInformation?: {
                card?: {
                    type?: string;
                };
            };
            paymentInformation?: {
                tokenizedCard?: {
                    type?: string;
                };
                card?: {
                    type?: string;
                };
            };
            paymentInsightsInformation?: {
                responseInsights?: {
                    categoryCode?: string;
                };
            };
            processorInformation?: {
                salesSlipNumber?: components["schemas"]["SalesSlipNumber"];
                approvalCode?: string;
                cardVerification?: {
                    resultCode?: string;
                    resultCodeRaw?: string;
                };
                responseCategoryCode?: string;
                forwardedAcquirerCode?: string;
                avs?: {
                    code?: string;
                    codeRaw?: string;
                };
                responseCode?: string;
                responseDetails?: string;
                merchantAdvice?: {
                    code?: string;
                    codeRaw?: string;
                };
                consumerAuthenticationResponse?: {
                    code?: string;
                    codeRaw?: string;
                };
                transactionId?: string;
                networkTransactionId?: string;
                systemTraceAuditNumber?: string;
                retrievalReferenceNumber?: string;
            };
            reconciliationId?: string;
            /** @enum {string} */
            status: "AUTHORIZED" | "PARTIAL_AUTHORIZED" | "AUTHORIZED_PENDING_REVIEW" | "AUTHORIZED_RISK_DECLINED" | "PENDING_AUTHENTICATION" | "PENDING_REVIEW" | "DECLINED" | "INVALID_REQUEST";
            submitTimeUtc: components["schemas"]["SubmitTime"];
        };
        /** @enum {string} */
        DeclineReason: "AVS_FAILED" | "CONTACT_PROCESSOR" | "EXPIRED_CARD" | "PROCESSOR_DECLINED" | "INSUFFICIENT_FUND" | "STOLEN_LOST_CARD" | "ISSUER_UNAVAILABLE" | "UNAUTHORIZED_CARD" | "CVN_NOT_MATCH" | "EXCEEDS_CREDIT_LIMIT" | "INVALID_CVN" | "BLOCKED_BY_CARDHOLDER" | "DECLINED_CHECK" | "BLACKLISTED_CUSTOMER" | "SUSPENDED_ACCOUNT" | "PAYMENT_REFUSED" | "CV_FAILED" | "INVALID_ACCOUNT" | "GENERAL_DECLINE" | "INVALID_MERCHANT_CONFIGURATION" | "DECISION_PROFILE_REJECT" | "SCORE_EXCEEDS_THRESHOLD" | "PENDING_AUTHENTICATION" | "ACH_VERIFICATION_FAILED" | "DECISION_PROFILE_REVIEW" | "CONSUMER_AUTHENTICATION_REQUIRED" | "CONSUMER_AUTHENTICATION_FAILED" | "ALLOWABLE_PIN_RETRIES_EXCEEDED" | "PROCESSOR_ERROR" | "CUSTOMER_WATCHLIST_MATCH" | "ADDRESS_COUNTRY_WATCHLIST_MATCH" | "EMAIL_COUNTRY_WATCHLIST_MATCH" | "IP_COUNTRY_WATCHLIST_MATCH" | "DAGGREJECTED" | "DAGGDENIED" | "DSYSREJECTED";
        /** @description A 400. Flat, not nested under `errorInformation`; `id` is on the wire although the vendor's description omits it. */
        InvalidRequestReply: {
            id: components["schemas"]["TransactionId"];
            submitTimeUtc: components["schemas"]["SubmitTime"];
            /** @constant */
            status: "INVALID_REQUEST";
            reason: components["schemas"]["InvalidRequestReason"];
            message: string;
            details?: components["schemas"]["FieldError"][];
        };
        /** @enum {string} */
        InvalidRequestReason: "MISSING_FIELD" | "INVALID_DATA" | "DUPLICATE_REQUEST" | "INVALID_CARD" | "CARD_TYPE_NOT_ACCEPTED" | "INVALID_MERCHANT_CONFIGURATION" | "PROCESSOR_UNAVAILABLE" | "INVALID_AMOUNT" | "INVALID_CARD_TYPE" | "INVALID_PAYMENT_ID" | "NOT_SUPPORTED";
        FieldError: {
            /** @description The JSON path of the field, joined with points. */
            field: string;
            /** @enum {string} */
            reason: "MISSING_FIELD" | "INVALID_DATA";
        };
        UnauthenticatedReply: {
            response: {
                rmsg: string;
            };
        };
        /** @description The form of 404 and 500; `status` is the HTTP code as a string. */
        HttpStatusReply: {
            id?: components["schemas"]["TransactionId"];
            submitTimeUtc: components["schemas"]["SubmitTime"];
            status: string;
            errorInformation: {
                reason: string;
                message: string;
                details?: {
                    field: string;
                    reason: string;
                }[];
            };
        };
        ServerErrorReply: {
            id: components["schemas"]["TransactionId"];
            submitTimeUtc: components["schemas"]["SubmitTime"];
            /** @constant */
            status: "SERVER_ERROR";
            /** @enum {string} */
            reason: "SYSTEM_ERROR" | "SERVER_TIMEOUT" | "SERVICE_TIMEOUT";
            message: string;
        };
        /** @description Only from jpo-sandbox, never from CyberSource. A refusal without a CyberSource equivalent, in the form of RFC 9457: `Foreign origin` (403) for a page of another site, `Bad namespace` (400) for an invalid header `x-sandbox-namespace`, `The raw body is gone` (500) when an Express application read the body before the gateway. */
        SandboxProblem: {
            /** @constant */
            type: "about:blank";
            /** @enum {string} */
            title: "Foreign origin" | "Bad namespace" | "The raw body is gone";
            /** @enum {integer} */
            status: 400 | 403 | 500;
            detail: string;
        };
        /** @description Only from jpo-sandbox, never from CyberSource. The reply to bytes that are not a complete HTTP request: 400, 405 (`CONNECT`), 408, 413 (a chunk extension) or 431, in the form of the observed 404. The connection ends after it. Its only headers are its type, its length and `connection: close`, and it is in no journal. `x-sandbox-not-http` refers to it where a status has another schema for requests. */
        NotHttpReply: {
            submitTimeUtc: components["schemas"]["SubmitTime"];
            /** @enum {string} */
            status: "400" | "405" | "408" | "413" | "431";
            errorInformation: {
                /** @constant */
                reason: "BAD_REQUEST";
                message: string;
            };
        };
        /** @description 22 digits in every observed reply: Unix seconds without the leading 1, milliseconds, six further digits, a node code of four digits. The vendor's schema allows 26 characters. */
        TransactionId: string;
        SubmitTime: string;
        SalesSlipNumber: string;
        Link: {
            /** @enum {string} */
            method: "GET" | "POST";
            /** @description A path without a host. */
            href: string;
        };
    };
    responses: never;
    parameters: {
        /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
        MerchantId: string;
        /** @description The caller's own id for the request, for its logs. */
        CorrelationId: string;
        /** @description `SHA-256=` and the base64 hash of the raw body. Sent with HTTP Signature. */
        Digest: string;
        /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
        Scenario: string;
        /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
        Fault: string;
    };
    requestBodies: never;
    headers: {
        /** @description A UUID. The vendor's support asks for it. */
        CorrelationId: string;
        /** @description Seconds to wait (RFC 9110). */
        RetryAfter: string;
        /** @description Only from jpo-sandbox, never from CyberSource. Advice on an accepted request, or the reason of a refusal. */
        Advice: string;
        /** @description Only from jpo-sandbox, never from CyberSource. Why the credentials were refused, or would be: a code from docs/authentication.md. */
        Reason: string;
        /** @description Only from jpo-sandbox, never from CyberSource. The id of the journal entry, for `/__admin/journal/ID`. */
        JournalEntry: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description `SHA-256=` and the base64 hash of the raw body. Sent with HTTP Signature. */
                digest?: components["parameters"]["Digest"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentRequest"];
            };
        };
        responses: {
            /** @description A transaction exists; `status` says whether it was approved. */
            201: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["PaymentReply"];
                };
            };
            /** @description The request was refused before it reached the acquirer. */
            400: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["InvalidRequestReply"];
                };
            };
            /** @description The caller is unknown, or its credentials are wrong. */
            401: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["UnauthenticatedReply"];
                };
            };
            /** @description There is no such resource. */
            404: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["HttpStatusReply"];
                };
            };
            /** @description The path exists, but not for this method. No public source shows this reply. */
            405: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["HttpStatusReply"];
                };
            };
            /** @description The body is larger than the gateway accepts. No public source shows this reply. */
            413: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["HttpStatusReply"];
                };
            };
            /** @description The content type is not JSON. No public source shows this reply. */
            415: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["HttpStatusReply"];
                };
            };
            /** @description Too many requests; nothing was processed. No public source shows this reply. */
            429: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["HttpStatusReply"];
                };
            };
            /** @description A system error in the newer form. */
            500: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["HttpStatusReply"];
                };
            };
            /** @description A system error or a time-out behind the gateway. The outcome is unknown. */
            502: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["ServerErrorReply"];
                };
            };
            /** @description The service is unavailable; nothing was processed. No public source shows this reply. */
            503: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "retry-after": components["headers"]["RetryAfter"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["HttpStatusReply"];
                };
            };
        };
    };
}
