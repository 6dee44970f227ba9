// Generated from src/admin/admin.openapi.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show the settings of the gateway and the state of its logs */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch one namespace as it happens
         * @description Server-sent events, at most every 100 ms. The schema `LiveEvents` has the data of each event by its name. After
         *     a lost connection, a reader resumes with the id of the last exchange that it has. Of many exchanges at once the
         *     newest are sent and the others counted in `skipped`: `GET /journal` has them. A reader that stops reading is
         *     told so by the event `dropped`, and dropped.
         */
        get: operations["getEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show this document */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/world": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show merchants, cards, issuers and acquirers
         * @description Without shared secrets. Card numbers are reduced to their first six and last four digits.
         */
        get: operations["getWorld"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List every outcome and fault, with its triggers */
        get: operations["getCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sdk-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Configure the vendor's Node SDK for this gateway
         * @description The only answer with a shared secret. The secrets of a world are test secrets.
         */
        get: operations["getSdkConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List exchanges, newest first */
        get: operations["listJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journal/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show one exchange, with the verdict of every stage */
        get: operations["getJournalEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/journal/{id}/remedies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List changes of the world file that let a refused request pass */
        get: operations["listRemedies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List recorded payments, newest first, or find those of one reference
         * @description Approved and declined ones. `reference` finds a payment whose answer was lost.
         */
        get: operations["listPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show one payment */
        get: operations["getPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{id}/bill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show when and what the customer is billed
         * @description A model of the sandbox, of approved authorizations and sales in yen. The issuer decides, and adds its fees.
         */
        get: operations["getBill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{id}/deposits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show when the acquirer pays for what was settled of a payment
         * @description A model of the sandbox, of approved authorizations and sales in yen. The issuer decides, and adds its fees.
         */
        get: operations["getPaymentDeposits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start over
         * @description Clears payments and journal of one namespace, disarms its outcomes and faults, and resets its clock. The world
         *     stays. With a seed, ids and randomness start over.
         */
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshot": {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Take a snapshot of the state
         * @description All of it: payments, journal, clock, tokens, webhooks, and what is armed. Cards are hashed and keys are closed, so that only this gateway restores it, or one with the same JPO_SANDBOX_STATE_KEY.
         */
        get: operations["takeSnapshot"];
        /** Replace the state by a snapshot */
        put: operations["restoreSnapshot"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/namespaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the named namespaces, most recently used first */
        get: operations["listNamespaces"];
        put?: never;
        post?: never;
        /** Forget all namespaces but the default one */
        delete: operations["deleteNamespaces"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios": {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /** List armed and used outcomes */
        get: operations["listScenarios"];
        put?: never;
        /**
         * Arm an outcome for later requests
         * @description A request gets the first outcome that fits, in the order of arming. A service that cannot have an outcome does
         *     not use it up: a capture passes over a decline. `x-sandbox-scenario` and `scenario:NAME` of
         *     the request win over armed outcomes, which win over trigger cards and amounts.
         */
        post: operations["armScenario"];
        /** Disarm all outcomes, and forget used ones */
        delete: operations["clearScenarios"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Disarm one outcome */
        delete: operations["disarmScenario"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verdicts": {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /** List armed and used verdicts */
        get: operations["listVerdicts"];
        put?: never;
        /**
         * Arm a verdict for later batches
         * @description A transaction of a batch gets the first verdict that fits, in the order of arming. `settlement:NAME` in its
         *     reference wins over armed verdicts.
         */
        post: operations["armVerdict"];
        /** Disarm all verdicts, and forget used ones */
        delete: operations["clearVerdicts"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verdicts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Disarm one verdict */
        delete: operations["disarmVerdict"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faults": {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /** List armed and used faults */
        get: operations["listFaults"];
        put?: never;
        /**
         * Arm a fault for later requests, or refuse connections for a while
         * @description A request gets the first fault that fits, in the order of arming. `x-sandbox-fault` and `fault:NAME` of the
         *     request win over armed faults. Faults do not affect the admin API, except `connection-refused`, which makes it
         *     unreachable until it ends.
         */
        post: operations["armFault"];
        /** Disarm all faults, and forget used ones */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faults/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Disarm one fault */
        delete: operations["disarmFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batches": {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /** List batches */
        get: operations["listBatches"];
        put?: never;
        /**
         * Send everything that waits to the acquirer now
         * @description Captures, sales, refunds and credits wait for the cut-off, by default midnight in Japan. From then on they cannot
         *     be voided. The acquirer settles each, or rejects it for a missing contract.
         */
        post: operations["runBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a batch with its transactions */
        get: operations["getBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deposits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show when the acquirer pays a merchant, and what is held
         * @description The sandbox's model, by `funding` of the merchant in the world file: no acquirer publishes its calendar or fees.
         *     Amounts are whole yen, as texts.
         */
        get: operations["getDeposits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock": {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        /** Show the time of the gateway */
        get: operations["getClock"];
        /**
         * Set, stop or move the clock
         * @description All or nothing. The time is set first, then the clock is advanced, then stopped.
         */
        put: operations["setClock"];
        post?: never;
        /** Reset the clock to its start */
        delete: operations["resetClock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List subscriptions to events */
        get: operations["listWebhooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List deliveries, newest first */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show one delivery, with its tries */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/deliveries/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver again
         * @description At once, whatever became of it before; no retries follow.
         */
        post: operations["resendWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List faults that wait for deliveries */
        get: operations["listWebhookFaults"];
        put?: never;
        /** Arm a fault for the next events */
        post: operations["armWebhookFault"];
        /** Disarm all faults of deliveries */
        delete: operations["clearWebhookFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/faults/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Disarm one fault of deliveries */
        delete: operations["disarmWebhookFault"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An error (RFC 9457). It repeats only names of a request, without card data. */
        Problem: {
            /** @constant */
            type: "about:blank";
            title: string;
            status: number;
            /** @description What is wrong, and what is allowed. */
            detail: string;
        };
        /** @description 1 to 100 printable ASCII characters. */
        NamespaceName: string;
        /** @description Name of an outcome or a fault. `GET /catalogue` lists all. */
        Name: string;
        Text: {
            en: string;
            ja: string;
        };
        /** @description Evidence of a rule. `sandbox` is a rule of this tool, which CyberSource does not have. */
        Evidence: {
            /** @enum {string} */
            level: "documented" | "observed" | "assumed" | "sandbox";
            source: string;
        };
        /**
         * @description A Japanese payment option (支払区分).
         * @enum {string}
         */
        Method: "single" | "bonus" | "installment" | "combination" | "revolving";
        /** @description ISO 8601 in UTC, with milliseconds. */
        Time: string;
        /** @description The first six and last four digits of a card number. */
        MaskedCard: string;
        /** @description How full a log is. At its caps the oldest entries are evicted. */
        LogHealth: {
            entries: number;
            /** @description An estimate. */
            bytes: number;
            maxEntries: number;
            maxBytes: number;
            /** @description How many were evicted. */
            evicted: number;
        };
        Health: {
            /**
             * @description unavailable while the state cannot be stored; the reply then has status 503.
             * @enum {string}
             */
            status: "ok" | "unavailable";
            version: string;
            /**
             * @description guide accepts what the vendor's examples send and gives advice, strict refuses it.
             * @enum {string}
             */
            profile: "guide" | "strict";
            /**
             * @description How credentials are treated.
             * @enum {string}
             */
            auth: "strict" | "lenient" | "off";
            /** @description Number of merchants of the world. */
            merchants: number;
            journal: components["schemas"]["LogHealth"];
            ledger: components["schemas"]["LogHealth"];
            namespaces: components["schemas"]["LogHealth"];
            /** @description Used tokens that are remembered, where replays are refused. */
            tokens: components["schemas"]["LogHealth"];
            /** @description Where the state is kept. */
            state: {
                /** @enum {string} */
                keeps: "memory" | "file" | "valkey";
                /** @description What keeps it from being stored now. */
                trouble?: string;
                /**
                 * @description Of a replica.
                 * @enum {string}
                 */
                role?: "leader" | "follower" | "waiting";
                /** @description Address at which the leading replica is reached. */
                leader?: string;
                /** @description Rises with each change of the leader. */
                term?: number;
                /** @description What a crash of the server of the state could lose. */
                warning?: string;
            };
        };
        /** @description The data of each event of `GET /events`, by its name. */
        LiveEvents: {
            /** @description The first event, and again when the namespace comes to be or is made again. */
            hello: {
                version: string;
                /** @description Changes with the gateway and the namespace; ids of another instance say nothing. Null; nothing was sent to the namespace yet. */
                instance: string | null;
                /** @description Id of the newest exchange. */
                newest: string | null;
            };
            /** @description Everything was forgotten. */
            reset: Record<string, never>;
            /** @description New exchanges, oldest first. */
            exchanges: {
                entries: components["schemas"]["JournalEntry"][];
                /** @description How many more there were. */
                skipped: number;
            };
            /** @description Payments that came to be or changed. */
            payments: {
                entries: components["schemas"]["Payment"][];
                /** @description How many more there were. */
                skipped: number;
            };
            /** @description Batches that were judged. */
            batches: {
                entries: components["schemas"]["Batch"][];
            };
            /** @description What was armed, used or disarmed; at most once a second. */
            armed: {
                changed: (components["schemas"]["ArmedScenario"] | components["schemas"]["ArmedVerdict"] | components["schemas"]["ArmedFault"])[];
                gone: string[];
            };
            /** @description The state of the gateway, once a second. */
            health: {
                /** @description Since the last event of this name. */
                seconds: number;
                /** @description Requests to the namespace in this time. */
                requests: number;
                /** @description Ms in the gateway, without the delay of a fault. Null; there was no request. */
                took: {
                    median: number;
                    p95: number;
                    most: number;
                } | null;
                health: components["schemas"]["Health"];
                clock: components["schemas"]["Clock"] | null;
            };
            /** @description The reader stopped reading. It may resume. */
            dropped: Record<string, never>;
        };
        /** @description As in world.schema.json, without secrets and portfolios. References are ids. */
        World: {
            acquirers: components["schemas"]["Acquirer"][];
            issuers: components["schemas"]["Issuer"][];
            cards: components["schemas"]["Card"][];
            merchants: components["schemas"]["Merchant"][];
            /** @description Policy on valid card numbers that are not listed. */
            unlistedCards: {
                /** @enum {string} */
                policy: "refuse" | "allow";
                issuer: string;
            };
            /** @description Changes to the refusal table, by the name of the row. */
            refusals: {
                [key: string]: components["schemas"]["RefusalChange"];
            };
        };
        Acquirer: {
            id: string;
            name: string;
            forwardedAcquirerCode: string;
            /** @description Whether it supports Japanese payment options. */
            jpo: boolean;
            /**
             * @description The form of an approved reply.
             * @enum {string}
             */
            approval: "smcc" | "vpc";
        };
        Issuer: {
            id: string;
            name: string;
            country: string;
            /** @description Payment options that it offers to its cardholders. */
            options: components["schemas"]["Method"][];
            /** @description Numbers of installments that it offers. Absent means any. */
            installmentCounts?: number[];
            /** @description When it accepts bonus payments. Absent means always. */
            bonusWindows?: {
                /** @description First day of the purchase, MM-DD. */
                begins: string;
                /** @description Last day of the purchase, MM-DD. */
                ends: string;
                /** @description Month of the bonus, 1 to 12. */
                paid: number;
            }[];
        };
        Card: {
            number: components["schemas"]["MaskedCard"];
            issuer: string;
            outcome?: components["schemas"]["Name"];
            /**
             * @description What the issuer does in an authentication. Absent: `frictionless`.
             * @enum {string}
             */
            threeDSecure?: "frictionless" | "attempted" | "failed" | "unavailable" | "time-out" | "challenge" | "challenge-failed" | "challenge-unavailable";
            description?: components["schemas"]["Description"];
        };
        Merchant: {
            merchantId: string;
            acquirer: string;
            keyId: string;
            /** @description The contract with the acquirer, as in the world file. */
            acquirerAgreement: {
                paymentOptions: {
                    jpPaymentOptionType: components["schemas"]["Method"][];
                };
                numberOfInstallmentPayments?: string;
                numberOfIntegratedInstallments?: string;
                numberOfBonusPayments?: string;
                summerBonusStartDate?: string;
                summerBonusEndDate?: string;
                summerBonusMonth?: string;
                winterBonusStartDate?: string;
                winterBonusEndDate?: string;
                winterBonusMonth?: string;
            };
            /** @enum {string} */
            uncontractedOption: "accept" | "refuse";
            relaxedRequirements: boolean;
            amountTriggers: components["schemas"]["AmountList"][];
            /** @description In seconds; 0 accepts duplicates. */
            duplicateWindow: number;
            services: components["schemas"]["Services"];
            funding: components["schemas"]["FundingTerms"];
            description?: components["schemas"]["Description"];
            certificate?: {
                serialNumber: string;
                /** @description Without the private key. */
                pem: string;
            };
        };
        /** @description When the acquirer pays the merchant, and what it keeps, as in world.schema.json. A model of the sandbox. */
        FundingTerms: {
            cycles: {
                /** @description Day of the month; 31 is its end. */
                closes: number;
                paid: {
                    /** @description Months after the closing day. */
                    months: number;
                    /** @description Day of that month; 31 is its end. */
                    day: number;
                };
            }[];
            /** @enum {string} */
            nonBusinessDay: "next" | "previous";
            closedDays: string[];
            /** @enum {string} */
            bonus: "held" | "early";
            bonusPaid: {
                month: number;
                /** @description 31 is the end of the month. */
                day: number;
            }[];
            /** @description Percent of the amount, by payment option. */
            fees: {
                single: string;
                bonus: string;
                installment: string;
                combination: string;
                revolving: string;
            };
            /** @enum {string} */
            feeRounding: "down" | "half-up" | "up";
            /** @enum {string} */
            feeOnRefund: "returned" | "kept";
            /** @enum {string} */
            refundOfHeld: "with-sale" | "next-deposit";
        };
        /** @description Settings of captures, reversals, refunds, credits, voids and search, as in world.schema.json. */
        Services: {
            /** @enum {string} */
            captures: "single" | "multiple" | "split";
            /** @enum {string} */
            overCapture: "refuse" | "small" | "20-percent";
            partialReversals: boolean;
            reversalAfterVoid: boolean;
            /** @enum {string} */
            reversalReason: "any" | "34";
            credits: boolean;
            creditAuthorization: boolean;
            /** @enum {string} */
            overRefund: "refuse" | "accept";
            incrementalAuthorization: boolean;
            /** @description 0 accepts repeats. */
            transactionIdDays: number;
            /** @description In ms. */
            searchDelay: number;
            /** @enum {string} */
            selfLinks: "not-found" | "replay";
            /** @enum {string} */
            threeDSecure: "required" | "advised" | "off";
            /** @enum {string} */
            failedAuthentication: "201" | "400";
            /** @enum {string} */
            transientTokenUse: "once" | "many";
            transientTokenSeconds: number;
            vault: boolean;
            /** @enum {string} */
            tokenCreate: "approved" | "always";
            tokenTypes: ("customer" | "paymentInstrument" | "instrumentIdentifier" | "shippingAddress")[];
        };
        Description: {
            en: string;
            ja?: string;
        };
        /**
         * @description A list of amounts that trigger outcomes.
         * @enum {string}
         */
        AmountList: "sandbox" | "vpc" | "jcn";
        RefusalChange: {
            /** @description False means that the row never refuses. */
            enabled?: boolean;
            outcome?: {
                /** @enum {integer} */
                http: 201 | 400;
                reason: string;
                message: string;
                responseCode?: string;
                responseCategoryCode?: string;
            };
        };
        /** @description By the vendor's names. Signatures cover `runEnvironment`; requests go to `intermediateHost`. */
        SdkConfig: {
            /** @enum {string} */
            authenticationType: "jwt" | "http_signature";
            /** @enum {string} */
            jwtKeyType?: "SHARED_SECRET" | "P12";
            /** @description Folder of the P12 file. */
            keysDirectory?: string;
            keyFileName?: string;
            keyAlias?: string;
            /** @description A test password. */
            keyPass?: string;
            /** @constant */
            runEnvironment: "apitest.cybersource.com";
            /** @description The base URL of this gateway. */
            intermediateHost: string;
            merchantID: string;
            merchantKeyId?: string;
            /** @description A test secret, in base64. */
            merchantsecretKey?: string;
            /** @constant */
            useMetaKey?: true;
            portfolioID?: string;
            logConfiguration: {
                /** @constant */
                enableLog: false;
            };
        };
        Catalogue: {
            outcomes: components["schemas"]["Outcome"][];
            verdicts: components["schemas"]["Verdict"][];
            faults: components["schemas"]["Fault"][];
        };
        /** @description An outcome that can be requested, with its reply. */
        Outcome: {
            name: components["schemas"]["Name"];
            /** @enum {string} */
            group: "approval" | "review" | "decline" | "japan" | "jpo" | "refusal" | "follow-on" | "accident";
            /**
             * @description Services that can have it; docs/scenarios.md lists the operations of each. Another service refuses its
             *     header, does not use up an armed one, and ignores it in a reference that it repeats from a payment.
             */
            services: components["schemas"]["Service"][];
            title: components["schemas"]["Text"];
            /** @enum {integer} */
            http: 201 | 400 | 500 | 502;
            /** @description As in the body of the reply. */
            status: string;
            reason?: string;
            message?: string;
            responseCode?: string;
            responseCategoryCode?: string;
            /** @description Whether the issuer has approved, so that money is held. */
            approved: boolean;
            evidence: components["schemas"]["Evidence"];
            note?: components["schemas"]["Text"];
            /** @description Everything that triggers it. */
            triggers: {
                /** @description A request header, with its value. */
                header: string;
                /** @description Anywhere in `clientReferenceInformation.code`. */
                reference: string;
                /**
                 * @description By `POST /scenarios`.
                 * @constant
                 */
                armed: true;
                /** @description Whole numbers of the world's test cards. */
                cards: string[];
                amounts: {
                    list: components["schemas"]["AmountList"];
                    from: number;
                    to: number;
                }[];
                /** @description Rows of the refusal table with this outcome. */
                rules: string[];
            };
        };
        /**
         * @description A service of the gateway. Operations of one service have the same outcomes.
         * @enum {string}
         */
        Service: "payment" | "capture" | "reversal" | "refund" | "credit" | "void" | "increment" | "authentication-setup" | "authentication" | "search" | "read";
        /** @description A verdict of the acquirer at settlement that can be requested. */
        Verdict: {
            name: components["schemas"]["VerdictName"];
            title: components["schemas"]["Text"];
            triggers: {
                /** @description Text in `clientReferenceInformation.code`. */
                reference: string;
                /** @constant */
                armed: true;
            };
        };
        /** @description A fault that can be requested. */
        Fault: {
            name: components["schemas"]["Name"];
            title: components["schemas"]["Text"];
            what: components["schemas"]["Text"];
            /** @description Whether the payment is processed, and so may be recorded. */
            processed: boolean;
            /**
             * @description What the caller knows about the payment afterwards.
             * @enum {string}
             */
            leaves: "answered" | "unknown" | "not-processed";
            /** @description Doors that support it. */
            carriers: ("http" | "in-process" | "msw")[];
            delay?: components["schemas"]["Delay"];
            /** @description Settings for arming. */
            settings: ("times" | "probability" | "match" | "delay" | "duration" | "retryAfter")[];
            triggers: {
                header?: string;
                reference?: string;
                /**
                 * @description By `POST /faults`.
                 * @constant
                 */
                armed: true;
            };
        };
        PaymentDeposits: {
            entries: {
                /** @description The sale, capture or refund that it is of. */
                transactionId: string;
                /** @enum {string} */
                part: "ordinary" | "bonus";
                /** @description Day of the deposit in Japan. */
                day: string;
                /** @description Yen before fees; below zero for a refund. */
                gross: string;
                /** @description Yen that the acquirer keeps; below zero where returned. */
                fee: string;
                /** @description `gross` less `fee`. */
                net: string;
                /** @description Whether the day has come, by the clock of the gateway. */
                paid: boolean;
            }[];
        };
        Remedies: {
            entries: {
                /** @description The rule of the refusal or the advice. */
                rule: string;
                title: components["schemas"]["Text"];
                /**
                 * @description A part of a world file. An entry of a list has the key that names it (`merchantId`, `id`, `number`) and
                 *     what it needs; a card has its masked number, in place of the whole one.
                 */
                yaml: string;
            }[];
        };
        JournalPage: {
            entries: components["schemas"]["JournalEntry"][];
            next?: components["schemas"]["NextPage"];
            /** @description Number of entries. */
            total: number;
            /** @description How many were evicted. */
            evicted: number;
        };
        PaymentPage: {
            entries: components["schemas"]["Payment"][];
            next?: components["schemas"]["NextPage"];
            /** @description Number of payments, of any reference. */
            total: number;
            /** @description How many were evicted. */
            evicted: number;
        };
        /** @description Path and query of the next page. Absent on the last one. */
        NextPage: string;
        /** @description One exchange. Card data was removed before it was stored. */
        JournalEntry: {
            id: string;
            at: components["schemas"]["Time"];
            merchantId?: string;
            /** @description Verdict on the caller's credentials. */
            authentication?: {
                /** @enum {string} */
                policy: "strict" | "lenient" | "off";
                scheme?: string;
                /** @description Why authentication failed. */
                reason?: string;
                /** @description The signing string, line by line. */
                comparison?: {
                    expected: string;
                    received: string;
                    /** @constant */
                    differs?: true;
                }[];
            };
            request: {
                method: string;
                path: string;
                headers: {
                    [key: string]: string;
                };
                /** @description Parsed. Absent when it could not be read. */
                body?: unknown;
                /** @description Length of the received body. */
                bytes: number;
            };
            /** @description What the body asks for, as sent and redacted. Absent when it could not be read. */
            asked?: {
                /** @description Of a Japanese payment option (支払区分). */
                jpo?: {
                    paymentMethod?: string;
                    installments?: string;
                };
                amount?: string;
                currency?: string;
                reference?: string;
            };
            /**
             * @description What named the card in place of its number. `transient` is of Microform.
             * @enum {string}
             */
            cardToken?: "customer" | "paymentInstrument" | "instrumentIdentifier" | "transient" | "network";
            stages: {
                /** @enum {string} */
                stage: "route" | "authenticate" | "parse" | "scenario" | "validate" | "jpo" | "lifecycle" | "acquirer" | "ledger";
                /** @enum {string} */
                verdict: "passed" | "advised" | "refused" | "skipped";
                note?: string;
            }[];
            /** @description The requested outcome and its trigger. */
            scenario?: {
                name: components["schemas"]["Name"];
                /** @enum {string} */
                trigger: "header" | "reference" | "armed" | "card" | "amount";
                /** @description Id of the armed entry. */
                armed?: string;
            };
            /** @description The fault of the exchange. */
            fault?: {
                name: components["schemas"]["Name"];
                /** @enum {string} */
                trigger: "header" | "reference" | "armed";
                /** @description Id of the armed entry. */
                armed?: string;
                /** @description The delay, in ms. */
                delay: number;
                /** @description In seconds. */
                retryAfter?: number;
                /** @description Entry of the first delivery; set on the second. */
                secondOf?: string;
            };
            /** @description Why it was not approved. */
            refusals: components["schemas"]["Note"][];
            /** @description Advice on the request. */
            advice: components["schemas"]["Note"][];
            /** @description The reply before a network fault. */
            reply: {
                /** @description 0 where there is none. */
                status: number;
                /** @description Parsed; null where there is none. */
                body: unknown;
            };
            /** @description Id of the recorded payment. */
            paymentId?: string;
        };
        Note: {
            rule: string;
            /** @description JSON path of the field, with dots. */
            field?: string;
            text: components["schemas"]["Text"];
            evidence: components["schemas"]["Evidence"];
            /**
             * @description How much it weighs: `odd` is refused in the profile strict.
             * @enum {string}
             */
            weight?: "refuse" | "odd" | "note";
            /** @enum {string} */
            reason?: "MISSING_FIELD" | "INVALID_DATA";
            /**
             * @description Not in the header and the log line: it is true of most payments.
             * @constant
             */
            quiet?: true;
        };
        /** @description A recorded payment. Amounts are strings in the currency's own units and decimals. */
        Payment: {
            id: string;
            submitTimeUtc: string;
            merchantId: string;
            acquirer: string;
            /** @enum {string} */
            kind: "authorization" | "sale" | "credit";
            /**
             * @description State of the newest transaction with an effect, such as PENDING after a capture.
             * @enum {string}
             */
            status: "PENDING" | "REVERSED" | "VOIDED" | "AUTHORIZED" | "PARTIAL_AUTHORIZED" | "AUTHORIZED_PENDING_REVIEW" | "AUTHORIZED_RISK_DECLINED" | "PENDING_AUTHENTICATION" | "PENDING_REVIEW" | "DECLINED" | "INVALID_REQUEST";
            reason?: string;
            amount: {
                requested: string;
                /** @description Absent when nothing was. */
                authorized?: string;
                currency: string;
            };
            /** @description `clientReferenceInformation.code`, without card data. */
            reference: string;
            /** @description A keyed hash of a reference that had to be redacted. */
            referenceKey?: string;
            reconciliationId: string;
            salesSlipNumber?: string;
            approvalCode?: string;
            card: {
                number: components["schemas"]["MaskedCard"];
                /** @description Equal for equal cards within one run, useless outside it. */
                fingerprint: string;
                type?: string;
                issuer: string;
            };
            jpo?: components["schemas"]["Plan"];
            /** @description Missing contract for which the acquirer will reject an approved payment at settlement. */
            settlementWouldFail?: components["schemas"]["Rejection"];
            /** @description Of a sale or a credit that has gone out with a batch. */
            settlement?: components["schemas"]["Settlement"];
            /** @description The id of its journal entry. */
            journal: string;
            /** @description Transactions that followed, oldest first. Absent when there are none. */
            followOns?: components["schemas"]["FollowOn"][];
            /** @description Amounts in the currency's own units. Absent when nothing followed. */
            balance?: {
                /** @description With increments. */
                authorized: string;
                reversed: string;
                /** @description Captures that stand. */
                captured: string;
                /** @description What can still be captured. */
                available: string;
                refunded: string;
            };
        };
        /** @description A transaction that followed a payment. `INVALID_REQUEST` is a refused attempt. */
        FollowOn: {
            id: string;
            parentId?: string;
            /** @enum {string} */
            kind: "increment" | "capture" | "reversal" | "refund" | "void";
            /** @enum {string} */
            state: "AUTHORIZED" | "PENDING" | "REVERSED" | "VOIDED" | "DECLINED" | "INVALID_REQUEST";
            reason?: string;
            /** @description Made by the gateway itself. */
            automatic?: boolean;
            isVoided?: boolean;
            amount: string;
            submitTimeUtc: string;
            settlement?: components["schemas"]["Settlement"];
            journal: string;
        };
        /** @description A rule of the acquirer, and why it rejects. */
        Rejection: {
            rule: string;
            en: string;
            ja: string;
        };
        /** @description A transaction in a batch (売上処理). Without a verdict while the batch is under way. */
        Settlement: {
            batch: string;
            /** @description In the form of `submitTimeUtc`. */
            time: string;
            /** @enum {string} */
            verdict?: "SETTLED" | "REJECTED";
            rejection?: components["schemas"]["Rejection"];
        };
        Total: {
            count: number;
            /** @description In the currency's own units. */
            amount: string;
        };
        /** @description A batch that went to the acquirer (売上処理). */
        Batch: {
            id: string;
            /** @description In the form of `submitTimeUtc`. */
            time: string;
            /** @enum {string} */
            trigger: "cut-off" | "manual";
            items: number;
            settled: number;
            rejected: number;
            /** @description By merchant and currency. */
            parts: {
                merchantId: string;
                currency: string;
                /** @description Sales and captures. */
                sales: components["schemas"]["Total"];
                /** @description Refunds and stand-alone credits. */
                credits: components["schemas"]["Total"];
                /** @description Of both, what the acquirer rejected. */
                rejected: components["schemas"]["Total"];
            }[];
            /** @description Oldest first, at most 500. Absent in a list of batches. */
            transactions?: components["schemas"]["BatchItem"][];
        };
        BatchItem: {
            id: string;
            /** @description Id of the payment. */
            rootId: string;
            /** @enum {string} */
            kind: "sale" | "capture" | "refund" | "credit";
            merchantId: string;
            reference: string;
            submitTimeUtc: string;
            amount: string;
            currency: string;
            jpo?: components["schemas"]["Plan"];
            time: string;
            /** @enum {string} */
            verdict?: "SETTLED" | "REJECTED";
            rejection?: components["schemas"]["Rejection"];
        };
        ArmedVerdict: {
            id: string;
            name: components["schemas"]["VerdictName"];
            times: components["schemas"]["Times"];
            probability: components["schemas"]["Probability"];
            match?: components["schemas"]["KeptMatch"];
            /** @description How often it was chosen. */
            used: number;
            /** @description Whether it can be chosen again. */
            live: boolean;
        };
        ArmedVerdicts: {
            /** @description All armed verdicts, and the last 200 used ones. */
            armed: components["schemas"]["ArmedVerdict"][];
            unused: components["schemas"]["Unused"];
        };
        Batches: {
            /** @description When the next batch goes to the acquirer by the clock, if anything waits then. */
            nextCutOff: components["schemas"]["Time"];
            entries: components["schemas"]["Batch"][];
        };
        Yen: string;
        Bill: {
            /** @description The payment option (支払区分). */
            option: components["schemas"]["Text"];
            /** @description Payments by the customer, by month. */
            rows: {
                month: string;
                /** @enum {string} */
                part: "single" | "installment" | "bonus" | "revolving";
                /** @description 1 for the first of its kind. */
                number: number;
                /** @description How many there are of its kind. */
                of: number;
                amount: components["schemas"]["Yen"];
                /** @description Why month or amount are not what the request says. */
                assumed?: components["schemas"]["Text"];
            }[];
            /** @description What the rows cannot say. */
            notes: components["schemas"]["Text"][];
        };
        Deposits: {
            merchantId: string;
            until: string;
            /** @description Paying days up to this day, in order. */
            rows: {
                day: string;
                sales: components["schemas"]["Yen"];
                refunds: components["schemas"]["Yen"];
                fees: components["schemas"]["Yen"];
                broughtIn: components["schemas"]["Yen"];
                deposit: components["schemas"]["Yen"];
                carried: components["schemas"]["Yen"];
            }[];
            /** @description Paying days after it, in order. */
            held: {
                day: string;
                ordinary: components["schemas"]["Yen"];
                bonus: components["schemas"]["Yen"];
                refunds: components["schemas"]["Yen"];
            }[];
            balance: {
                captured: components["schemas"]["Yen"];
                deposited: components["schemas"]["Yen"];
                fees: components["schemas"]["Yen"];
                refunds: components["schemas"]["Yen"];
                held: components["schemas"]["Yen"];
                carried: components["schemas"]["Yen"];
            };
            /** @description What the table cannot know. */
            notes: components["schemas"]["Description"][];
        };
        ArmVerdict: {
            name: components["schemas"]["VerdictName"];
            times?: components["schemas"]["Times"];
            probability?: components["schemas"]["Probability"];
            /** @description The operation is one whose transactions go out with batches. */
            match?: components["schemas"]["Match"] & {
                /** @enum {string} */
                operation?: "createPayment" | "capturePayment" | "refundPayment" | "createCredit";
            };
        };
        /**
         * @description `settled`, `rejected`, or the rule of a missing contract.
         * @enum {string}
         */
        VerdictName: "settled" | "rejected" | "option-not-contracted" | "count-not-contracted" | "bonus-season-not-contracted" | "issuer-without-jpo" | "revolving-not-contracted" | "installment-count-not-offered" | "bonus-month-closed";
        /** @description How the payment will be billed. */
        Plan: {
            method: components["schemas"]["Method"];
            ja: string;
            /** @description `paymentMethod`, filled in when the request had none. */
            code: string;
            installments?: number;
            firstBillingMonth?: string;
            firstBillingMonthDefaulted?: boolean;
            bonuses?: {
                count: number;
                entries: {
                    month?: string;
                    /** @description In yen. */
                    amount?: string;
                }[];
            };
        };
        Cleared: {
            cleared: {
                journal: number;
                payments: number;
            };
        };
        /** @description State of a namespace, as rows. What they mean may change with the format. */
        Snapshot: {
            format: number;
            /** @description Names the key of the gateway that made it. */
            key: string;
            rows: string[][];
        };
        NamespacesCleared: {
            cleared: {
                namespaces: number;
            };
        };
        Namespaces: {
            /**
             * @description What selects the namespace of a payment; its header `x-sandbox-namespace`, or its merchant.
             * @enum {string}
             */
            isolateBy: "header" | "merchant";
            entries: {
                name: string;
                /** @description Number of journal entries. */
                journal: number;
                /** @description Number of payments. */
                payments: number;
                /** @description An estimate. */
                bytes: number;
            }[];
            total: number;
            /** @description How many were evicted. */
            evicted: number;
        };
        ArmScenario: {
            name: components["schemas"]["Name"];
            times?: components["schemas"]["Times"];
            probability?: components["schemas"]["Probability"];
            match?: components["schemas"]["Match"];
        };
        /** @description Each fault takes the settings that `GET /catalogue` lists for it. `connection-refused` takes `duration` only. */
        ArmFault: {
            name: components["schemas"]["Name"];
            times?: components["schemas"]["Times"];
            probability?: components["schemas"]["Probability"];
            match?: components["schemas"]["Match"];
            delay?: components["schemas"]["Delay"];
            duration?: components["schemas"]["Duration"];
            retryAfter?: components["schemas"]["RetryAfter"];
        };
        ArmedScenario: {
            id: string;
            name: components["schemas"]["Name"];
            times: components["schemas"]["Times"];
            probability: components["schemas"]["Probability"];
            match?: components["schemas"]["KeptMatch"];
            /** @description How often it was chosen. */
            used: number;
            /** @description Whether it can be chosen again. */
            live: boolean;
        };
        ArmedFault: {
            /** @description An outage begins with `o`. */
            id: string;
            name: components["schemas"]["Name"];
            times: components["schemas"]["Times"];
            probability: components["schemas"]["Probability"];
            match?: components["schemas"]["KeptMatch"];
            delay?: components["schemas"]["Delay"];
            duration?: components["schemas"]["Duration"];
            retryAfter?: components["schemas"]["RetryAfter"];
            /** @description How often it was chosen. */
            used: number;
            /** @description Whether it can be chosen again. */
            live: boolean;
        };
        ArmedScenarios: {
            /** @description All armed outcomes, and the last 200 used ones. */
            armed: components["schemas"]["ArmedScenario"][];
            unused: components["schemas"]["Unused"];
        };
        ArmedFaults: {
            /** @description All armed faults, the last 200 used ones, and the last 20 outages. */
            armed: components["schemas"]["ArmedFault"][];
            unused: components["schemas"]["Unused"];
        };
        /** @description Ids of entries that could have been used and still wait, except those with a probability below 1. */
        Unused: string[];
        /**
         * @description Number of requests. Default 1.
         * @default 1
         */
        Times: number | "always";
        /**
         * @description Probability for each request that fits, drawn from the gateway's seed if there is one.
         * @default 1
         */
        Probability: number;
        /** @description Conditions on the request; all must hold. Default every request. */
        Match: {
            /** @description A merchant id. */
            merchant?: string;
            operation?: components["schemas"]["OperationId"];
            method?: components["schemas"]["MatchMethod"];
            /** @description The amount of the request, such as `totalAmount`; 12000 fits 12000.00. */
            amount?: string;
            /** @description A card number without spaces, or its last four digits. */
            card?: string;
            /** @description A part of `clientReferenceInformation.code`. */
            reference?: string;
        };
        /** @description The conditions; card numbers are reduced to their first six and last four digits. */
        KeptMatch: {
            merchant?: string;
            operation?: components["schemas"]["OperationId"];
            method?: components["schemas"]["MatchMethod"];
            /** @description Without redundant zeros. */
            amount?: string;
            card?: string;
            reference?: string;
        };
        /**
         * @description A payment option, or `ordinary` for a payment without one. Operations that are no payment have none.
         * @enum {string}
         */
        MatchMethod: "single" | "bonus" | "installment" | "combination" | "revolving" | "ordinary";
        /**
         * @description An `operationId` of openapi.yaml.
         * @enum {string}
         */
        OperationId: "createPayment" | "readPayment" | "incrementAuth" | "capturePayment" | "authReversal" | "mitReversal" | "refundPayment" | "refundCapture" | "createCredit" | "voidPayment" | "voidCapture" | "voidRefund" | "voidCredit" | "mitVoid" | "refreshPaymentStatus" | "readCapture" | "readReversal" | "readRefund" | "readCredit" | "readVoid" | "getTransaction" | "createSearch" | "getSearch" | "payerAuthSetup" | "checkPayerAuthEnrollment" | "validateAuthenticationResults" | "findProductsToSubscribe" | "getWebhookSubscriptionsByOrg" | "createWebhookSubscription" | "getWebhookSubscriptionById" | "deleteWebhookSubscription" | "updateWebhookSubscription" | "updateWebhookStatus" | "testWebhook" | "saveSymEgressKey" | "saveAsymEgressKey" | "searchReports" | "createReport" | "getReportByReportId" | "downloadReport" | "getPaymentBatchSummary" | "getPurchaseAndRefundDetails" | "generateCaptureContext" | "generateUnifiedCheckoutCaptureContext" | "getPublicKey" | "postCustomer" | "getCustomer" | "deleteCustomer" | "patchCustomer" | "getCustomerPaymentInstrumentsList" | "postCustomerPaymentInstrument" | "getCustomerPaymentInstrument" | "deleteCustomerPaymentInstrument" | "patchCustomersPaymentInstrument" | "getCustomerShippingAddressesList" | "postCustomerShippingAddress" | "getCustomerShippingAddress" | "deleteCustomerShippingAddress" | "patchCustomersShippingAddress" | "postInstrumentIdentifier" | "getInstrumentIdentifier" | "deleteInstrumentIdentifier" | "patchInstrumentIdentifier" | "getInstrumentIdentifierPaymentInstrumentsList" | "postPaymentInstrument" | "getPaymentInstrument" | "deletePaymentInstrument" | "patchPaymentInstrument";
        /** @description Delay in ms. Fixed, uniform between two ends, or lognormal; at most ten minutes. */
        Delay: number | {
            min: number;
            max: number;
        } | {
            median: number;
            sigma: number;
        };
        /** @description Duration in ms. Default 2000. */
        Duration: number;
        /** @description Value of the header Retry-After, in seconds. */
        RetryAfter: number;
        Disarmed: {
            /** @description Its id. */
            disarmed: string;
        };
        AllDisarmed: {
            /** @description How many were armed. */
            disarmed: number;
        };
        /** @description Clock for ids, times, billing months, bonus windows, duplicates and credentials. */
        Clock: {
            now: components["schemas"]["Time"];
            /** @description The same in Japan (UTC+9). */
            japan: string;
            /** @description The same as ms since 1970. */
            epochMs: number;
            frozen: boolean;
            /** @description Distance from the machine's clock, in ms. */
            offsetMs: number;
        };
        ClockChange: {
            /**
             * @description A time with an offset, a day in Japan, which begins at midnight there, or ms since 1970; from 2001-09-10 to
             *     2286-11-19. The clock goes on from there, or stays there when it is stopped.
             */
            now?: string | number;
            /** @description True stops the clock, false resumes it. */
            frozen?: boolean;
            /** @description A number of ms, or one with a unit (500ms, 90s, 15m, 12h, 31d); at most 3650 days. */
            advance?: number | string;
        };
        Webhooks: {
            subscriptions: components["schemas"]["Webhook"][];
        };
        /** @description A subscription, as openapi.yaml describes it. */
        Webhook: {
            webhookId: string;
            organizationId: string;
            products: {
                productId: string;
                eventTypes: string[];
            }[];
            webhookUrl: string;
            healthCheckUrl?: string;
            /** @enum {string} */
            status: "ACTIVE" | "INACTIVE" | "SUSPENDED";
            name?: string;
            description?: string;
            retryPolicy?: Record<string, never>;
            securityPolicy?: Record<string, never>;
            createdOn?: string;
            updatedOn?: string;
            version?: string;
            /** @enum {string} */
            notificationScope?: "SELF" | "DESCENDANTS";
        };
        WebhookDeliveryPage: {
            entries: components["schemas"]["WebhookDelivery"][];
            next?: components["schemas"]["NextPage"];
            /** @description Number of deliveries. */
            total: number;
            /** @description How many were evicted. */
            evicted: number;
        };
        WebhookDelivery: {
            id: string;
            /** @enum {string} */
            kind: "event" | "test" | "ping";
            webhookId: string;
            organizationId: string;
            url: string;
            /**
             * @description `held` by a fault, `withheld` from a suspended subscription, `lost` by a fault.
             * @enum {string}
             */
            status: "waiting" | "held" | "withheld" | "delivered" | "failed" | "lost" | "not-allowed";
            eventType?: string;
            productId?: string;
            transactionId?: string;
            fault?: components["schemas"]["WebhookFaultName"];
            createdAt: components["schemas"]["Time"];
            nextTryAt?: components["schemas"]["Time"];
            /** @description The last 20. */
            tries: {
                at: components["schemas"]["Time"];
                retryNumber: number;
                /** @description The HTTP status of the receiver. */
                status?: number;
                /** @description Why there was none. */
                error?: string;
            }[];
            /** @description The request of the last try. */
            request?: {
                headers: {
                    [key: string]: string;
                };
                body: string;
            };
        };
        Resent: {
            resent: string;
        };
        /** @enum {string} */
        WebhookFaultName: "never-delivered" | "delivered-twice" | "late" | "out-of-order" | "bad-signature";
        ArmWebhookFault: {
            name: components["schemas"]["WebhookFaultName"];
            /**
             * @description Number of events.
             * @default 1
             */
            times?: number;
            /** @description Only events of this type. */
            eventType?: string;
            /** @description Of `late`: ms, or text such as 90m. Default 90m, on the gateway's clock. */
            delay?: number | string;
        };
        ArmedWebhookFault: {
            id: string;
            name: components["schemas"]["WebhookFaultName"];
            times: number;
            used: number;
            eventType?: string;
            /** @description Ms. */
            delay?: number;
        };
        ArmedWebhookFaults: {
            armed: components["schemas"]["ArmedWebhookFault"][];
        };
    };
    responses: {
        /** @description Numbers of forgotten entries. */
        Cleared: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Cleared"];
            };
        };
        /** @description Disarmed. */
        Disarmed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Disarmed"];
            };
        };
        /** @description How many were armed. */
        AllDisarmed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AllDisarmed"];
            };
        };
        /** @description The state of the clock. */
        Clock: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Clock"];
            };
        };
        /** @description A parameter, a header of the sandbox or the body is not allowed; `detail` says what is. Nothing was changed. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The token is required, and is missing or wrong. */
        TokenNeeded: {
            headers: {
                /** @description The scheme, `Bearer`. */
                "WWW-Authenticate"?: "Bearer";
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not for this caller: a foreign page, a host name that is not local, or another machine without a token. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The id or name is unknown. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The path exists, but not for this method. */
        MethodNotAllowed: {
            headers: {
                /** @description The allowed methods. */
                Allow?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 1,000 are armed already, there is an outage already, or nothing waits for a batch. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 20 readers of events are connected already. */
        TooManyReaders: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than 100 KiB. */
        BodyTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The content encoding or the character set is not supported. UTF-8 is. */
        BodyNotReadable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The namespace. Default: the one in the header, else the default namespace. */
        Namespace: components["schemas"]["NamespaceName"];
        /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
        NamespaceHeader: components["schemas"]["NamespaceName"];
        /** @description Entries per page. */
        Limit: number;
        /** @description The number in `next` of the page before. Default: the newest entries. */
        Before: number;
        /** @description The id from arming. */
        ArmedId: string;
    };
    requestBodies: {
        ClockChange: {
            content: {
                "application/json": components["schemas"]["ClockChange"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It runs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            /** @description It runs, but its state cannot be stored; payments are answered 503. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    getEvents: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description Id of the last exchange that the reader has, such as `j12`. Default none; only new ones are sent. */
                "Last-Event-ID"?: string;
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, until the reader leaves or the gateway stops. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["TooManyReaders"];
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An OpenAPI 3.1 document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getWorld: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The world, with defaults filled in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["World"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getCatalogue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Outcomes by group, and faults. Trigger cards of the world have whole numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Catalogue"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getSdkConfig: {
        parameters: {
            query?: {
                /** @description JWT with shared secret, JWT with a P12 file, or HTTP Signature. Default `jwt`. */
                scheme?: "jwt" | "jwt_p12" | "http_signature";
                /** @description A merchant id. Default the first of the world, or of the portfolio. */
                merchant?: string;
                /** @description A portfolio id, to sign with its meta key. Default none. */
                portfolio?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description For `new ApiClient().setConfiguration()`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SdkConfig"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listJournal: {
        parameters: {
            query?: {
                /** @description Entries per page. */
                limit?: components["parameters"]["Limit"];
                /** @description The number in `next` of the page before. Default: the newest entries. */
                before?: components["parameters"]["Before"];
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, which stays the same while newer entries arrive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getJournalEntry: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path: {
                /** @description The id in the header `x-sandbox-journal` of a reply. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exchange, without card data. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalEntry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listRemedies: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path: {
                /** @description The id in the header `x-sandbox-journal` of a reply. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A change for each refusal, or advice, that is a matter of the account or the card. Often none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Remedies"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listPayments: {
        parameters: {
            query?: {
                /** @description Entries per page. */
                limit?: components["parameters"]["Limit"];
                /** @description The number in `next` of the page before. Default: the newest entries. */
                before?: components["parameters"]["Before"];
                /** @description The whole `clientReferenceInformation.code`. Disables `before` and `next`. */
                reference?: string;
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, which stays the same while newer payments arrive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getPayment: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path: {
                /** @description The transaction id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment, without card data. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getBill: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path: {
                /** @description The transaction id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bills by month; they add up to the authorized amount. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bill"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getPaymentDeposits: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path: {
                /** @description The transaction id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Parts that are paid or set off, by day; none before a settlement. In the model of the sandbox. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentDeposits"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    reset: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Cleared"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    takeSnapshot: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state, to be sent back unchanged. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    restoreSnapshot: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Snapshot"];
            };
        };
        responses: {
            /** @description Number of payments that it has. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            /** @description It is of a gateway with another key. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotReadable"];
        };
    };
    listNamespaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Without the default namespace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Namespaces"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    deleteNamespaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there were. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamespacesCleared"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listScenarios: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of arming. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArmedScenarios"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    armScenario: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArmScenario"];
            };
        };
        responses: {
            /** @description Armed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArmedScenario"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotReadable"];
        };
    };
    clearScenarios: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AllDisarmed"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    disarmScenario: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path: {
                /** @description The id from arming. */
                id: components["parameters"]["ArmedId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Disarmed"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listVerdicts: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of arming. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArmedVerdicts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    armVerdict: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArmVerdict"];
            };
        };
        responses: {
            /** @description Armed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArmedVerdict"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotReadable"];
        };
    };
    clearVerdicts: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AllDisarmed"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    disarmVerdict: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path: {
                /** @description The id from arming. */
                id: components["parameters"]["ArmedId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Disarmed"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listFaults: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of arming, outages last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArmedFaults"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    armFault: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArmFault"];
            };
        };
        responses: {
            /** @description Armed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArmedFault"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotReadable"];
        };
    };
    clearFaults: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AllDisarmed"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    disarmFault: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path: {
                /** @description The id from arming. */
                id: components["parameters"]["ArmedId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Disarmed"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listBatches: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first, 1,000 at most. Those that came due by the clock are judged first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batches"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    runBatch: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The batch, with its transactions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
        };
    };
    getBatch: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path: {
                /** @example b1 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The batch. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getDeposits: {
        parameters: {
            query?: {
                /** @description Default: the first of the world. */
                merchant?: string;
                /** @description A day in Japan. Default: today by the gateway's clock. */
                until?: string;
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deposits up to that day. What was captured is the sum of the other parts of the balance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deposits"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getClock: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    setClock: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ClockChange"];
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotReadable"];
        };
    };
    resetClock: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of creation, as the gateway prints one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhooks"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Entries per page. */
                limit?: components["parameters"]["Limit"];
                /** @description The number in `next` of the page before. Default: the newest entries. */
                before?: components["parameters"]["Before"];
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, which stays the same while newer entries arrive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path: {
                /** @description The id of a delivery, such as `d1`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    resendWebhookDelivery: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path: {
                /** @description The id of a delivery, such as `d1`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    listWebhookFaults: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of arming. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArmedWebhookFaults"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    armWebhookFault: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArmWebhookFault"];
            };
        };
        responses: {
            /** @description Armed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArmedWebhookFault"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["BodyNotReadable"];
        };
    };
    clearWebhookFaults: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AllDisarmed"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    disarmWebhookFault: {
        parameters: {
            query?: {
                /** @description The namespace. Default: the one in the header, else the default namespace. */
                namespace?: components["parameters"]["Namespace"];
            };
            header?: {
                /** @description The same as `namespace`, for clients that send it with every request. The query wins. */
                "x-sandbox-namespace"?: components["parameters"]["NamespaceHeader"];
            };
            path: {
                /** @description The id from arming. */
                id: components["parameters"]["ArmedId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Disarmed"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["TokenNeeded"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
        };
    };
}
