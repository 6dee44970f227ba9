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
            /** @description Whether JPO works through this acquirer. At CyberSource on Visa Platform Connect: Sumitomo Mitsui Card Co. only. */
            jpo: boolean;
            /**
             * @description The form of an approved reply: smcc as the guide's JPO pages print it, vpc as its basic authorization prints it.
             * @enum {unknown}
             */
            approval: "smcc" | "vpc";
        };
        IssuerEntry: {
            id: string;
            name: string;
            /** @description Where its cards are issued, ISO 3166-1 alpha-2. */
            country: string;
            /** @description The payment options it has agreed with its cardholders. Empty: no JPO contract. */
            options: components["schemas"]["Options"];
            /** @description The numbers of installments (支払回数) it offers. Absent: any. */
            installmentCounts?: number[];
            /** @description When it takes bonus payments, by the gateway's clock. Absent: always. */
            bonusWindows?: components["schemas"]["BonusWindow"][];
        };
        CardEntry: {
            /** @description A test number, never a real one. Digits only. */
            number: string;
            /** @description The id of an issuer. */
            issuer: string;
            /** @description The outcome that a payment with this card has: a name of docs/scenarios.md. Absent: as the rules say. */
            outcome?: string;
            /**
             * @description Whether the cardholder has a contract for revolving payments (リボ払い).
             * @default true
             */
            revolvingContract?: boolean;
            description?: components["schemas"]["Description"];
        };
        /** @enum {unknown} */
        AmountList: "sandbox" | "vpc" | "jcn";
        BonusWindow: {
            /** @description First day of the purchase, in Japan. */
            begins: components["schemas"]["MonthDay"];
            /** @description Last day of the purchase; may lie in the next year. */
            ends: components["schemas"]["MonthDay"];
            /** @description Month of the bonus in which it is paid. */
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
            /** @description The payment options that the merchant has contracted. */
            options: components["schemas"]["Options"];
            /**
             * @description What becomes of an option that is not contracted: accept, as CyberSource documents it (the error may come at settlement), or refuse at once.
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
             * @description Amounts that provoke outcomes: sandbox (99,000,NNN), vpc and jcn (the vendor's simulators, which collide with ordinary amounts in yen). The first list that has the amount counts.
             * @default [
             *       "sandbox"
             *     ]
             */
            amountTriggers?: components["schemas"]["AmountList"][];
            /**
             * @description For how many seconds a second payment with the same reference is refused with DUPLICATE_REQUEST; CyberSource is known for 900. 0: never.
             * @default 0
             */
            duplicateWindow?: number;
            description?: components["schemas"]["Description"];
            /** @description For JWT signed with a P12 key. */
            certificate?: components["schemas"]["Certificate"];
        };
        Options: ("single" | "bonus" | "installment" | "combination" | "revolving")[];
        Description: {
            en: string;
            ja?: string;
        };
        UnlistedCards: {
            /**
             * @description Whether a valid card number that is not listed here is refused. It may be somebody's card.
             * @enum {unknown}
             */
            policy: "refuse" | "allow";
            /** @description The issuer that such a card is taken to come from, when allowed. */
            issuer?: string;
        };
        /** @enum {unknown} */
        RefusalName: "card-not-listed" | "duplicate-request" | "acquirer-without-jpo" | "currency-not-jpy" | "bad-card-number" | "card-type-contradicts-number" | "card-not-visa" | "option-not-contracted" | "card-expired" | "single-with-foreign-visa" | "issuer-without-jpo" | "revolving-not-contracted" | "installment-count-not-offered" | "bonus-month-closed" | "bonus-amount-over-total";
        RefusalChange: {
            /** @description False: the row never refuses. */
            enabled?: boolean;
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
            /** @description The ids of the merchants that it acts for. */
            merchants: string[];
            description?: components["schemas"]["Description"];
        };
        Certificate: {
            /** @description The attribute serialNumber of its subject; `kid` of the tokens. */
            serialNumber: string;
            /** @description The certificate, without the private key. */
            pem: string;
        };
        /** @enum {unknown} */
        RuleName: "currency-unknown" | "jpo-empty-options" | "jpo-simple-order-code" | "jpo-unknown-code" | "jpo-required-field" | "jpo-out-of-place-field" | "jpo-unknown-field" | "jpo-combination-without-bonus" | "jpo-card-present-terminal" | "jpo-two-bonus-forms" | "jpo-installments-range" | "jpo-first-billing-month-range" | "jpo-first-billing-month-digits" | "jpo-katakana" | "jpo-alphanumeric";
        /** @description The world that the gateway pretends to live in: acquirers, issuers, cards and merchants. Only test data belongs here. */
        WorldFile: {
            /** @description For editors; not read. */
            $schema?: string;
            acquirers: components["schemas"]["AcquirerEntry"][];
            issuers: components["schemas"]["IssuerEntry"][];
            cards: components["schemas"]["CardEntry"][];
            merchants: components["schemas"]["MerchantEntry"][];
            /** @description Meta keys: one key that acts for several merchants. */
            portfolios?: components["schemas"]["PortfolioEntry"][];
            unlistedCards?: components["schemas"]["UnlistedCards"];
            /** @description Changes to the refusal table, by the name of the row. */
            refusals?: {
                [key: string]: components["schemas"]["RefusalChange"];
            };
            /** @description Changes to the rules about fields, by name: refuse (400), odd (advice in guide, 400 in strict), note (advice), off. */
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
