// Generated from src/world/world.schema.json by `npm run generate`. Do not edit.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcquirerEntry: {
            id: string;
            name: string;
            /** @description As printed in processorInformation.forwardedAcquirerCode. */
            forwardedAcquirerCode: string;
            /** @description Whether JPO works through this acquirer. At CyberSource on Visa Platform Connect: only Sumitomo Mitsui Card Co. */
            jpo: boolean;
            /**
             * @description The form of an approved reply: smcc as on the guide's JPO pages, vpc as in its basic authorization.
             * @enum {unknown}
             */
            approval: "smcc" | "vpc";
        };
        IssuerEntry: {
            id: string;
            name: string;
            /** @description Country in which its cards are issued, ISO 3166-1 alpha-2. */
            country: string;
            /** @description Payment options in the contracts with its cardholders. Empty: no JPO contract. */
            options: components["schemas"]["Options"];
            /** @description Allowed numbers of installments (支払回数). Absent: any. */
            installmentCounts?: number[];
            /** @description When it accepts bonus payments, by the gateway's clock. Absent: always. */
            bonusWindows?: components["schemas"]["BonusWindow"][];
        };
        CardEntry: {
            /** @description A test number, never a real one. Digits only. */
            number: string;
            /** @description The id of an issuer. */
            issuer: string;
            /** @description Outcome of each payment with this card: a name from docs/scenarios.md. Absent: by the rules. */
            outcome?: string;
            /**
             * @description Whether the cardholder has a contract for revolving payments (リボ払い).
             * @default true
             */
            revolvingContract?: boolean;
            threeDSecure?: components["schemas"]["ThreeDSecure"];
            description?: components["schemas"]["Description"];
        };
        /**
         * @description What the issuer does in an authentication of the cardholder (3-D Secure). A challenge asks the cardholder on a page.
         * @default frictionless
         * @enum {unknown}
         */
        ThreeDSecure: "frictionless" | "attempted" | "failed" | "unavailable" | "time-out" | "challenge" | "challenge-failed" | "challenge-unavailable";
        /** @enum {unknown} */
        AmountList: "sandbox" | "vpc" | "jcn";
        BonusWindow: {
            /** @description First day of the purchase, in Japan. */
            begins: components["schemas"]["MonthDay"];
            /** @description Last day of the purchase; may be in the next year. */
            ends: components["schemas"]["MonthDay"];
            /** @description Month of the bonus payment. */
            paid: number;
        };
        MonthDay: string;
        MerchantEntry: {
            merchantId: string;
            /** @description The id of an acquirer. */
            acquirer: string;
            keyId: string;
            /** @description Base64. A test secret, never a real one. */
            sharedSecret: string;
            acquirerAgreement: components["schemas"]["AcquirerAgreement"];
            /**
             * @description Treatment of a payment outside of the agreement: accept, as documented by CyberSource (the acquirer rejects it at settlement), or refuse at once.
             * @default accept
             * @enum {unknown}
             */
            uncontractedOption?: "accept" | "refuse";
            /**
             * @description Waives billing address and expiry, as CyberSource does for accounts with relaxed requirements.
             * @default false
             */
            relaxedRequirements?: boolean;
            /**
             * @description Lists of amounts that provoke outcomes: sandbox (99,000,NNN), vpc and jcn (the vendor's simulators, which collide with ordinary amounts in yen). The first list with the amount counts.
             * @default [
             *       "sandbox"
             *     ]
             */
            amountTriggers?: components["schemas"]["AmountList"][];
            /**
             * @description Seconds during which a second payment with the same reference is refused with DUPLICATE_REQUEST. 0: never. 900 is known from CyberSource.
             * @default 0
             */
            duplicateWindow?: number;
            services?: components["schemas"]["Services"];
            funding?: components["schemas"]["FundingTerms"];
            description?: components["schemas"]["Description"];
            /** @description For JWT signed with a P12 key. */
            certificate?: components["schemas"]["Certificate"];
        };
        /** @description The merchant's contract with its acquirer (加盟店契約), by the names of CyberSource's boarding API. That API publishes names, not formats: the values are the sandbox's. */
        AcquirerAgreement: {
            paymentOptions: {
                /** @description Contracted payment options (支払区分). */
                jpPaymentOptionType: components["schemas"]["Options"];
            };
            /** @description Contracted numbers of installments (分割回数). Absent: any. */
            numberOfInstallmentPayments?: components["schemas"]["Counts"];
            /** @description Contracted numbers of installments with bonus payments (ボーナス併用の分割回数). Absent: any. */
            numberOfIntegratedInstallments?: components["schemas"]["Counts"];
            /** @description Contracted numbers of bonus payments (ボーナス回数). Absent: any. */
            numberOfBonusPayments?: components["schemas"]["Counts"];
            /** @description First day of a purchase that is paid with the summer bonus (夏ボーナス). Needs its end and month too. Without any season: always open. */
            summerBonusStartDate?: components["schemas"]["MonthDay"];
            /** @description Last day of such a purchase; may be in the next year. */
            summerBonusEndDate?: components["schemas"]["MonthDay"];
            /** @description Month of the summer bonus payment. */
            summerBonusMonth?: components["schemas"]["BonusMonth"];
            /** @description The same for the winter bonus (冬ボーナス). */
            winterBonusStartDate?: components["schemas"]["MonthDay"];
            winterBonusEndDate?: components["schemas"]["MonthDay"];
            winterBonusMonth?: components["schemas"]["BonusMonth"];
        };
        /** @description Numbers from 1 to 99, separated by commas, such as 3,6,10,12. */
        Counts: string;
        BonusMonth: string;
        /** @description Settings of captures, reversals, refunds, credits, voids, search and tokens. CyberSource sets them for an account. */
        Services: {
            /**
             * @description single: one capture of an authorization, and the rest is reversed. multiple: several partial captures. split: several captures, each in a shipment of its own.
             * @default single
             * @enum {unknown}
             */
            captures?: "single" | "multiple" | "split";
            /**
             * @description A capture above the authorized amount. small: accepted up to one unit above, as on the shared sandbox. 20-percent: the account setting for some categories of merchants, for pre-authorizations on Visa, Discover, Diners Club and JCB.
             * @default refuse
             * @enum {unknown}
             */
            overCapture?: "refuse" | "small" | "20-percent";
            /**
             * @description Whether a reversal may be for a part of the amount. False: it must equal the authorized amount.
             * @default false
             */
            partialReversals?: boolean;
            /**
             * @description Whether an authorization can be reversed after its capture was voided. Unknown for Sumitomo Mitsui Card Co.
             * @default true
             */
            reversalAfterVoid?: boolean;
            /**
             * @description Allowed values of reversalInformation.reason. any: as in June 2024. 34: free text is refused, as seen in July 2026.
             * @default any
             * @enum {unknown}
             */
            reversalReason?: "any" | "34";
            /**
             * @description Whether stand-alone credits are accepted.
             * @default true
             */
            credits?: boolean;
            /**
             * @description Whether the issuer authorizes refunds (purchase-return authorization). The reply then has the form of a credit.
             * @default false
             */
            creditAuthorization?: boolean;
            /**
             * @description A refund above what is left. accept: as on the shared sandbox.
             * @default refuse
             * @enum {unknown}
             */
            overRefund?: "refuse" | "accept";
            /**
             * @description Whether a pre-authorization can be increased.
             * @default true
             */
            incrementalAuthorization?: boolean;
            /**
             * @description Days during which clientReferenceInformation.transactionId must be unique and is found. 180 and 60 are known from CyberSource. 0: repeats are accepted.
             * @default 180
             */
            transactionIdDays?: number;
            /**
             * @description Milliseconds until a transaction is found by Transaction Search.
             * @default 0
             */
            searchDelay?: number;
            /**
             * @description What GET of a self link answers. not-found: CyberSource documents no such operation. replay: the reply of the transaction again, a convenience of the sandbox.
             * @default not-found
             * @enum {unknown}
             */
            selfLinks?: "not-found" | "replay";
            /**
             * @description An e-commerce payment with a Japanese payment option and without 3-D Secure. required: refused, a rule of the sandbox. advised: noted in the journal. off: nothing is said.
             * @default advised
             * @enum {unknown}
             */
            threeDSecure?: "required" | "advised" | "off";
            /**
             * @description Status of a failed authentication. 201: as in the models of the vendor's SDK. 400: as in its guide.
             * @default 201
             * @enum {unknown}
             */
            failedAuthentication?: "201" | "400";
            /**
             * @description How many approved payments a transient token of Microform can make. once: as in the newer guide. many: as in the older one.
             * @default once
             * @enum {unknown}
             */
            transientTokenUse?: "once" | "many";
            /**
             * @description Seconds until a transient token expires. 900 is known from CyberSource; a list of its fields says 86400.
             * @default 900
             */
            transientTokenSeconds?: number;
            /**
             * @description Whether the account has a vault of tokens (TMS). Without one a payment with TOKEN_CREATE is answered without tokenInformation.
             * @default true
             */
            vault?: boolean;
            /**
             * @description Which payments with TOKEN_CREATE make tokens: approved ones, or declined ones too.
             * @default approved
             * @enum {unknown}
             */
            tokenCreate?: "approved" | "always";
            /**
             * @description What TOKEN_CREATE makes without actionTokenTypes. CyberSource has a default for each vault.
             * @default [
             *       "customer",
             *       "paymentInstrument"
             *     ]
             */
            tokenTypes?: ("customer" | "paymentInstrument" | "instrumentIdentifier" | "shippingAddress")[];
        };
        /** @description When the acquirer pays the merchant, and what it keeps: a model of the sandbox. No acquirer publishes its calendar or fees. */
        FundingTerms: {
            /**
             * @description Closing days of a month (締め日), each with its paying day (入金日).
             * @default [
             *       {
             *         "closes": 15,
             *         "paid": {
             *           "months": 0,
             *           "day": 31
             *         }
             *       },
             *       {
             *         "closes": 31,
             *         "paid": {
             *           "months": 1,
             *           "day": 15
             *         }
             *       }
             *     ]
             */
            cycles?: components["schemas"]["FundingCycle"][];
            /**
             * @description Where a paying day goes that is a Saturday, a Sunday, a Japanese holiday or a closed day: to the next or the previous business day.
             * @default next
             * @enum {unknown}
             */
            nonBusinessDay?: "next" | "previous";
            /**
             * @description Other days of each year without payments, as MM-DD.
             * @default [
             *       "12-31",
             *       "01-01",
             *       "01-02",
             *       "01-03"
             *     ]
             */
            closedDays?: components["schemas"]["MonthDay"][];
            /**
             * @description Bonus payments (ボーナス払い). held: paid to the merchant at the bonus settlement. early: with the cycle, as other payments are.
             * @default held
             * @enum {unknown}
             */
            bonus?: "held" | "early";
            /**
             * @description Bonus settlements of a year. A held bonus is paid at the first in or after the month in which the customer pays it.
             * @default [
             *       {
             *         "month": 8,
             *         "day": 15
             *       },
             *       {
             *         "month": 1,
             *         "day": 15
             *       }
             *     ]
             */
            bonusPaid?: components["schemas"]["BonusSettlement"][];
            fees?: components["schemas"]["FundingFees"];
            /**
             * @description Rounding of a fee to whole yen.
             * @default down
             * @enum {unknown}
             */
            feeRounding?: "down" | "half-up" | "up";
            /**
             * @description What becomes of the fee of a sale that is refunded.
             * @default returned
             * @enum {unknown}
             */
            feeOnRefund?: "returned" | "kept";
            /**
             * @description When a refund of a bonus that is still held is set off: with-sale: against that bonus, the last one first. next-deposit: against the next deposit, as other refunds are.
             * @default with-sale
             * @enum {unknown}
             */
            refundOfHeld?: "with-sale" | "next-deposit";
        };
        FundingCycle: {
            /** @description Last day of what is paid together. 31 is the end of the month, also of a shorter one. */
            closes: number;
            paid: {
                /** @description Months after the month of the closing day. */
                months: number;
                /** @description Day of that month. 31 is its end. */
                day: number;
            };
        };
        BonusSettlement: {
            month: number;
            /** @description 31 is the end of the month. */
            day: number;
        };
        /** @description Fee of each payment option (加盟店手数料), as percent of the amount: a decimal in quotes, such as 3.24. Payments without an option have the fee of a single payment. */
        FundingFees: {
            single?: components["schemas"]["FeeRate"];
            bonus?: components["schemas"]["FeeRate"];
            installment?: components["schemas"]["FeeRate"];
            combination?: components["schemas"]["FeeRate"];
            revolving?: components["schemas"]["FeeRate"];
        };
        /** @default 3 */
        FeeRate: string;
        Options: ("single" | "bonus" | "installment" | "combination" | "revolving")[];
        Description: {
            en: string;
            ja?: string;
        };
        UnlistedCards: {
            /**
             * @description Policy on valid card numbers that are not listed. Such a number may be somebody's card.
             * @enum {unknown}
             */
            policy: "refuse" | "allow";
            /** @description Assumed issuer of such a card, if allowed. */
            issuer?: string;
        };
        /** @enum {unknown} */
        RefusalName: "card-not-listed" | "duplicate-request" | "acquirer-without-jpo" | "currency-not-jpy" | "bad-card-number" | "card-type-contradicts-number" | "card-not-visa" | "option-not-contracted" | "count-not-contracted" | "bonus-season-not-contracted" | "card-expired" | "single-with-foreign-visa" | "issuer-without-jpo" | "revolving-not-contracted" | "installment-count-not-offered" | "bonus-month-closed" | "bonus-amount-over-total";
        RefusalChange: {
            /** @description False: the row never refuses, neither now nor at settlement. */
            enabled?: boolean;
            /**
             * @description When a row about the contract of the cardholder refuses. Default: authorization. For contracts of merchants there is uncontractedOption.
             * @enum {unknown}
             */
            at?: "authorization" | "settlement";
            outcome?: {
                /** @constant */
                http: 400;
                /** @enum {unknown} */
                reason: "INVALID_DATA" | "INVALID_CARD" | "CARD_TYPE_NOT_ACCEPTED" | "INVALID_MERCHANT_CONFIGURATION" | "PROCESSOR_UNAVAILABLE" | "INVALID_AMOUNT" | "INVALID_CARD_TYPE" | "NOT_SUPPORTED";
                message: string;
            } | {
                /** @constant */
                http: 201;
                /** @enum {unknown} */
                reason: "CONTACT_PROCESSOR" | "EXPIRED_CARD" | "PROCESSOR_DECLINED" | "ISSUER_UNAVAILABLE" | "UNAUTHORIZED_CARD" | "PAYMENT_REFUSED" | "INVALID_ACCOUNT" | "GENERAL_DECLINE" | "INVALID_MERCHANT_CONFIGURATION" | "PROCESSOR_ERROR" | "EXCEEDS_CREDIT_LIMIT" | "INSUFFICIENT_FUND";
                message: string;
                responseCode?: string;
                responseCategoryCode?: string;
            };
        };
        PortfolioEntry: {
            portfolioId: string;
            keyId: string;
            /** @description Base64. A test secret, never a real one. */
            sharedSecret: string;
            /** @description For JWT signed with a P12 key. */
            certificate?: components["schemas"]["Certificate"];
            /** @description Ids of its merchants. */
            merchants: string[];
            description?: components["schemas"]["Description"];
        };
        Certificate: {
            /** @description Attribute serialNumber of its subject; `kid` of the tokens. */
            serialNumber: string;
            /** @description The certificate, without the private key. */
            pem: string;
        };
        /** @enum {unknown} */
        RuleName: "authentication-without-return-url" | "authentication-without-setup" | "authentication-device-data" | "authentication-action" | "authentication-indicator" | "authentication-without-proof" | "authentication-incomplete" | "without-3d-secure" | "amount-decimals-cut-off" | "currency-unknown" | "email-form" | "postal-code-form" | "country-form" | "currency-case" | "expiration-month-digits" | "expiration-year-digits" | "security-code-form" | "commerce-indicator" | "field-unknown" | "field-misplaced" | "field-spelling" | "field-type" | "capture-option-differs" | "jpo-empty-options" | "jpo-options-not-taken" | "jpo-amount-zero" | "jpo-installments-unusual" | "jpo-bonus-count-differs" | "jpo-simple-order-code" | "jpo-unknown-code" | "jpo-required-field" | "jpo-out-of-place-field" | "jpo-unknown-field" | "jpo-combination-without-bonus" | "jpo-card-present-terminal" | "jpo-two-bonus-forms" | "jpo-installments-range" | "jpo-first-billing-month-range" | "jpo-first-billing-month-digits" | "jpo-katakana" | "jpo-katakana-width" | "jpo-alphanumeric" | "search-no-wildcards" | "search-epoch-seconds" | "search-sort" | "search-sort-missing" | "search-setting";
        /** @description The invented world of the gateway: acquirers, issuers, cards and merchants. It must hold only test data. */
        WorldFile: {
            /** @description For editors; not read. */
            $schema?: string;
            acquirers: components["schemas"]["AcquirerEntry"][];
            issuers: components["schemas"]["IssuerEntry"][];
            cards: components["schemas"]["CardEntry"][];
            merchants: components["schemas"]["MerchantEntry"][];
            /** @description Meta keys: one key acts for several merchants. */
            portfolios?: components["schemas"]["PortfolioEntry"][];
            unlistedCards?: components["schemas"]["UnlistedCards"];
            /** @description Changes to the refusal table, by the name of the row. */
            refusals?: {
                [key: string]: components["schemas"]["RefusalChange"];
            };
            /** @description Changes to the field rules, by name: refuse (400), odd (advice in guide, 400 in strict), note (advice), off. */
            rules?: {
                [key: string]: "refuse" | "odd" | "note" | "off";
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
