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
    "/pts/v2/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The target of `_links.self`
         * @description CyberSource documents no such operation, although every reply links to it. The default reply is 404; with the setting `selfLinks: replay` of the merchant, the reply of the payment again.
         */
        get: operations["readPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Increase an authorization
         * @description Incremental authorization of a pre-authorization (`authIndicator` 0). `additionalAmount` is the difference.
         */
        patch: operations["incrementAuth"];
        trace?: never;
    };
    "/pts/v2/payments/{id}/captures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Capture an authorization
         * @description 売上確定. In full or in part.
         */
        post: operations["capturePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pts/v2/payments/{id}/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reverse an authorization
         * @description オーソリ取消. The amount must equal the authorized amount, unless the account has partial reversals.
         */
        post: operations["authReversal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pts/v2/reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reverse an authorization whose reply was lost
         * @description Time-out reversal, by `clientReferenceInformation.transactionId` of the authorization.
         */
        post: operations["mitReversal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pts/v2/payments/{id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refund a sale or a capture
         * @description 返金. The id is that of a sale or of a capture.
         */
        post: operations["refundPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pts/v2/captures/{id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refund a capture
         * @description 返金. The id is that of a capture or of a sale.
         */
        post: operations["refundCapture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pts/v2/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Credit a card without an earlier payment
         * @description A stand-alone credit.
         */
        post: operations["createCredit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pts/v2/payments/{id}/voids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void a sale
         * @description 売上取消, until the batch has gone out.
         */
        post: operations["voidPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pts/v2/captures/{id}/voids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void a capture
         * @description 売上取消, until the batch has gone out.
         */
        post: operations["voidCapture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pts/v2/refunds/{id}/voids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void a refund
         * @description 売上取消, until the batch has gone out.
         */
        post: operations["voidRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pts/v2/credits/{id}/voids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void a credit
         * @description 売上取消, until the batch has gone out.
         */
        post: operations["voidCredit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pts/v2/voids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void a transaction whose reply was lost
         * @description Time-out void, by `clientReferenceInformation.transactionId` of a sale, capture, refund or credit.
         */
        post: operations["mitVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pts/v2/refresh-payment-status/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh the status of an alternative payment
         * @description For alternative payments only; a card payment is an unknown id here.
         */
        post: operations["refreshPaymentStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pts/v2/captures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The target of `_links.self`
         * @description As for payments.
         */
        get: operations["readCapture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pts/v2/reversals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The target of `_links.self`
         * @description As for payments.
         */
        get: operations["readReversal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pts/v2/refunds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The target of `_links.self`
         * @description As for payments.
         */
        get: operations["readRefund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pts/v2/credits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The target of `_links.self`
         * @description As for payments.
         */
        get: operations["readCredit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pts/v2/voids/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The target of `_links.self`
         * @description As for payments.
         */
        get: operations["readVoid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tss/v2/transactions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Details of a transaction
         * @description Every follow-on service is a transaction of its own; `rootId` is that of the first.
         */
        get: operations["getTransaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tss/v2/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search for transactions
         * @description Finds transactions of the merchant by a query.
         */
        post: operations["createSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tss/v2/searches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The result of an earlier search
         * @description Searches again with the same query.
         */
        get: operations["getSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/risk/v1/authentication-setups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prepare an authentication of the cardholder (3-D Secure)
         * @description The reply leads the browser to the page that collects data about the device.
         */
        post: operations["payerAuthSetup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/risk/v1/authentications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Authenticate the cardholder, or begin a challenge
         * @description A challenge goes on in the browser: `stepUpUrl` takes the form fields `JWT` and `MD`, and the result comes from `/risk/v1/authentication-results`.
         */
        post: operations["checkPayerAuthEnrollment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/risk/v1/authentication-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Result of a challenge
         * @description Takes the `TransactionId` that the browser brought to `returnUrl`, as `authenticationTransactionId`.
         */
        post: operations["validateAuthenticationResults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notification-subscriptions/v2/products/{organizationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products and their event types
         * @description Both catalogues: the present one of the product `payments`, and the older one of `cardProcessing`.
         */
        get: operations["findProductsToSubscribe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notification-subscriptions/v2/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the subscriptions of an organization
         * @description The reply is a bare array.
         */
        get: operations["getWebhookSubscriptionsByOrg"];
        put?: never;
        /**
         * Subscribe to events
         * @description An address off this machine is reached only if the user of the sandbox allows it.
         */
        post: operations["createWebhookSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notification-subscriptions/v2/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a subscription
         * @description Numbers of the retry policy are numbers here.
         */
        get: operations["getWebhookSubscriptionById"];
        put?: never;
        post?: never;
        /**
         * End a subscription
         * @description Deliveries that wait are dropped.
         */
        delete: operations["deleteWebhookSubscription"];
        options?: never;
        head?: never;
        /**
         * Change a subscription
         * @description Fields that are sent replace those of the subscription.
         */
        patch: operations["updateWebhookSubscription"];
        trace?: never;
    };
    "/notification-subscriptions/v2/webhooks/{webhookId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Switch a subscription on or off
         * @description An inactive subscription gets no events.
         */
        put: operations["updateWebhookStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notification-subscriptions/v1/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event
         * @description The reply repeats the event. A suspended subscription without `healthCheckUrl` becomes active again when its receiver answers.
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kms/egress/v2/keys-sym": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a key for signatures
         * @description A new key replaces the one before it; a setting of the sandbox returns the same key again, as older guides say.
         */
        post: operations["saveSymEgressKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kms/egress/v2/keys-asym": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Store a certificate for encrypted events
         * @description It is stored and not used: events are not encrypted here.
         */
        post: operations["saveAsymEgressKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v3/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reports
         * @description Daily reports, and the one-time reports that were asked for.
         */
        get: operations["searchReports"];
        put?: never;
        /**
         * Make a one-time report
         * @description The reply has no body: the list of reports has the id, and a download the report.
         */
        post: operations["createReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v3/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe a report
         * @description What a report covers, and its status. The report itself is a download.
         */
        get: operations["getReportByReportId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v3/report-downloads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a report
         * @description A report by its name and date, as CSV or XML.
         */
        get: operations["downloadReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v3/payment-batch-summaries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sum up what went out with batches
         * @description Number and sum of sales and credits, by currency and card brand.
         */
        get: operations["getPaymentBatchSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting/v3/purchase-refund-details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List purchases and refunds
         * @description Sales, captures, refunds and credits, with their authorizations and what became of them at settlement.
         */
        get: operations["getPurchaseAndRefundDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/microform/v2/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a session of Microform
         * @description The reply is a bare JWT, no JSON: the capture context, which a page of the shop hands to the script of Microform.
         *     It is valid for 15 minutes.
         */
        post: operations["generateCaptureContext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/up/v1/capture-contexts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a session of Unified Checkout
         * @description The reply is a bare JWT. The page of Unified Checkout is not simulated; the fields of Microform take this
         *     capture context as well.
         */
        post: operations["generateUnifiedCheckoutCaptureContext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flex/v2/public-keys/{kid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public key of a capture context or a transient token
         * @description As a JWK. Nobody signs this request: the vendor's SDK verifies each capture context with it.
         */
        get: operations["getPublicKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tms/v2/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a customer
         * @description Payment instruments and shipping addresses are added by calls of their own.
         */
        post: operations["postCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tms/v2/customers/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a customer
         * @description With its default payment instrument and shipping address.
         */
        get: operations["getCustomer"];
        put?: never;
        post?: never;
        /**
         * Delete a customer
         * @description Its payment instruments and shipping addresses go too.
         */
        delete: operations["deleteCustomer"];
        options?: never;
        head?: never;
        /**
         * Change a customer
         * @description Fields that are sent replace those of the customer; also its defaults.
         */
        patch: operations["patchCustomer"];
        trace?: never;
    };
    "/tms/v2/customers/{customerId}/payment-instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the payment instruments of a customer
         * @description Oldest first.
         */
        get: operations["getCustomerPaymentInstrumentsList"];
        put?: never;
        /**
         * Add a payment instrument to a customer
         * @description The first one becomes the default.
         */
        post: operations["postCustomerPaymentInstrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tms/v2/customers/{customerId}/payment-instruments/{paymentInstrumentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a payment instrument of a customer
         * @description The card number is masked.
         */
        get: operations["getCustomerPaymentInstrument"];
        put?: never;
        post?: never;
        /**
         * Delete a payment instrument of a customer
         * @description The default of several cannot be deleted.
         */
        delete: operations["deleteCustomerPaymentInstrument"];
        options?: never;
        head?: never;
        /**
         * Change a payment instrument of a customer
         * @description Fields that are sent replace those of the payment instrument.
         */
        patch: operations["patchCustomersPaymentInstrument"];
        trace?: never;
    };
    "/tms/v2/customers/{customerId}/shipping-addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the shipping addresses of a customer
         * @description Oldest first.
         */
        get: operations["getCustomerShippingAddressesList"];
        put?: never;
        /**
         * Add a shipping address to a customer
         * @description The first one becomes the default.
         */
        post: operations["postCustomerShippingAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tms/v2/customers/{customerId}/shipping-addresses/{shippingAddressId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a shipping address of a customer
         * @description As it was sent.
         */
        get: operations["getCustomerShippingAddress"];
        put?: never;
        post?: never;
        /**
         * Delete a shipping address of a customer
         * @description The default of several cannot be deleted.
         */
        delete: operations["deleteCustomerShippingAddress"];
        options?: never;
        head?: never;
        /**
         * Change a shipping address of a customer
         * @description Fields that are sent replace those of the shipping address.
         */
        patch: operations["patchCustomersShippingAddress"];
        trace?: never;
    };
    "/tms/v1/instrumentidentifiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an instrument identifier of a card
         * @description A card that the merchant has in its vault keeps its identifier.
         */
        post: operations["postInstrumentIdentifier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tms/v1/instrumentidentifiers/{instrumentIdentifierId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an instrument identifier
         * @description The card number is masked.
         */
        get: operations["getInstrumentIdentifier"];
        put?: never;
        post?: never;
        /**
         * Delete an instrument identifier
         * @description One that payment instruments use cannot be deleted.
         */
        delete: operations["deleteInstrumentIdentifier"];
        options?: never;
        head?: never;
        /**
         * Change an instrument identifier
         * @description Its card number stays.
         */
        patch: operations["patchInstrumentIdentifier"];
        trace?: never;
    };
    "/tms/v1/instrumentidentifiers/{instrumentIdentifierId}/paymentinstruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the payment instruments of a card
         * @description Oldest first.
         */
        get: operations["getInstrumentIdentifierPaymentInstrumentsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tms/v1/paymentinstruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a payment instrument without a customer
         * @description It needs an instrument identifier.
         */
        post: operations["postPaymentInstrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tms/v1/paymentinstruments/{paymentInstrumentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a payment instrument
         * @description The card number is masked.
         */
        get: operations["getPaymentInstrument"];
        put?: never;
        post?: never;
        /**
         * Delete a payment instrument
         * @description An instrument identifier that nothing else uses goes too.
         */
        delete: operations["deletePaymentInstrument"];
        options?: never;
        head?: never;
        /**
         * Change a payment instrument
         * @description Fields that are sent replace those of the payment instrument.
         */
        patch: operations["patchPaymentInstrument"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        PaymentRequest: {
            clientReferenceInformation?: components["schemas"]["ClientReference"];
            processingInformation?: components["schemas"]["Processing"];
            paymentInformation?: components["schemas"]["Payer"];
            tokenInformation?: components["schemas"]["TransientToken"];
            orderInformation?: components["schemas"]["Order"];
            consumerAuthenticationInformation?: components["schemas"]["PayerAuthentication"];
            deviceInformation?: components["schemas"]["Device"];
            pointOfSaleInformation?: {
                terminalId?: string;
            };
        };
        /** @description A card in clear, or a token of the vault or of a network. */
        Payer: {
            card?: components["schemas"]["Card"];
            tokenizedCard?: components["schemas"]["Card"];
            customer?: components["schemas"]["VaultId"];
            paymentInstrument?: components["schemas"]["VaultId"];
            instrumentIdentifier?: components["schemas"]["VaultId"];
            shippingAddress?: components["schemas"]["VaultId"];
        };
        /** @description What Microform gave to the page, whole or by its id. */
        TransientToken: {
            transientTokenJwt?: string;
            jti?: string;
        };
        /** @description The cardholder's authentication (3-D Secure), proved before, asked for with the payment, or ended with it. */
        PayerAuthentication: {
            cavv?: string;
            ucafAuthenticationData?: string;
            ucafCollectionIndicator?: string;
            xid?: string;
            eciRaw?: string;
            paresStatus?: string;
            paSpecificationVersion?: string;
            directoryServerTransactionId?: string;
            authenticationTransactionId?: string;
            referenceId?: string;
            returnUrl?: string;
            /** @description More than 1. */
            installmentTotalCount?: components["schemas"]["NumberOrText"];
        };
        /** @description The cardholder's browser, for the issuer's decision. Sizes in pixels, the difference in minutes. */
        Device: {
            ipAddress?: string;
            httpAcceptContent?: string;
            httpBrowserLanguage?: string;
            httpBrowserJavaEnabled?: components["schemas"]["Flag"];
            httpBrowserJavaScriptEnabled?: components["schemas"]["Flag"];
            httpBrowserColorDepth?: string;
            httpBrowserScreenHeight?: string;
            httpBrowserScreenWidth?: string;
            httpBrowserTimeDifference?: string;
            userAgentBrowserValue?: string;
        };
        ClientReference: {
            /** @description The merchant's reference. When it is absent, the gateway fills in the time in epoch milliseconds. */
            code?: string;
            transactionId?: components["schemas"]["CallersTransactionId"];
            partner?: {
                developerId?: string;
                solutionId?: string;
            };
        };
        Processing: {
            /** @description TOKEN_CREATE makes tokens of the card. */
            actionList?: string[];
            /** @description What TOKEN_CREATE makes: customer, paymentInstrument, instrumentIdentifier, shippingAddress. Default: a setting of the merchant. */
            actionTokenTypes?: string[];
            /** @description True makes the payment a sale. Default false. */
            capture?: components["schemas"]["Flag"];
            commerceIndicator?: string;
            reconciliationId?: string;
            authorizationOptions?: {
                ignoreAvsResult?: components["schemas"]["Flag"];
                ignoreCvResult?: components["schemas"]["Flag"];
                partialAuthIndicator?: components["schemas"]["Flag"];
                /** @description 0 for a pre-authorization, which alone can be incremented; 1 for a final authorization. */
                authIndicator?: string;
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
            lineItems?: components["schemas"]["LineItems"];
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
        FollowOnReference: {
            code?: string | null;
            comments?: string | null;
            transactionId?: components["schemas"]["CallersTransactionId"];
            partner?: Record<string, never> | null;
        };
        /** @description Identifies a request whose reply was lost, for a time-out reversal or void. Not an idempotency key. */
        CallersTransactionId: string | number | null;
        FollowOnAmount: {
            totalAmount?: components["schemas"]["Amount"];
            currency?: components["schemas"]["Currency"];
        } | null;
        /** @description Digits and one point, never negative. At most 12 characters on Visa Platform Connect. */
        Amount: string | null;
        Currency: string | null;
        /** @description A number, or a number as text. */
        Count: number | string | null;
        CaptureRequest: {
            clientReferenceInformation?: components["schemas"]["FollowOnReference"];
            processingInformation?: {
                captureOptions?: {
                    captureSequenceNumber?: components["schemas"]["Count"];
                    totalCaptureCount?: components["schemas"]["Count"];
                    /** @description True releases the rest of the hold. */
                    isFinal?: components["schemas"]["Flag"] | null;
                } | null;
                japanPaymentOptions?: components["schemas"]["CaptureOptions"];
            } | null;
            orderInformation?: {
                amountDetails?: components["schemas"]["FollowOnAmount"];
                lineItems?: components["schemas"]["LineItems"];
            } | null;
        };
        /** @description Items of the order. Without `totalAmount` the total is the sum of `unitPrice` × `quantity`. */
        LineItems: {
            unitPrice?: string | null;
            /** @description Default 1. A string of digits is taken too; that CyberSource takes it is assumed. */
            quantity?: number | string | null;
        }[] | null;
        /** @description 支払区分 of a capture. Fewer fields than on an authorization, and `bonuses` is a count. */
        CaptureOptions: {
            paymentMethod?: string | null;
            bonuses?: string | null;
            installments?: string | null;
            firstBillingMonth?: string | null;
            bonusAmount?: string | null;
            bonusMonth?: string | null;
            secondBonusAmount?: string | null;
            secondBonusMonth?: string | null;
        } | null;
        ReversalRequest: {
            clientReferenceInformation?: components["schemas"]["FollowOnReference"];
            reversalInformation?: {
                amountDetails?: components["schemas"]["FollowOnAmount"];
                reason?: string | null;
            } | null;
            orderInformation?: {
                amountDetails?: components["schemas"]["FollowOnAmount"];
                lineItems?: components["schemas"]["LineItems"];
            } | null;
        };
        RefundRequest: {
            clientReferenceInformation?: components["schemas"]["FollowOnReference"];
            orderInformation?: {
                amountDetails?: components["schemas"]["FollowOnAmount"];
                lineItems?: components["schemas"]["LineItems"];
            } | null;
        };
        CreditRequest: {
            clientReferenceInformation?: components["schemas"]["FollowOnReference"];
            processingInformation?: {
                japanPaymentOptions?: {
                    paymentMethod?: string | null;
                    installments?: string | null;
                } | null;
            } | null;
            paymentInformation?: {
                card?: components["schemas"]["Card"];
            };
            orderInformation?: components["schemas"]["Order"];
        };
        VoidRequest: {
            clientReferenceInformation?: components["schemas"]["FollowOnReference"];
        };
        IncrementRequest: {
            clientReferenceInformation?: components["schemas"]["FollowOnReference"];
            processingInformation?: Record<string, never> | null;
            orderInformation?: {
                amountDetails?: {
                    additionalAmount?: components["schemas"]["Amount"];
                    totalAmount?: components["schemas"]["Amount"];
                    currency?: components["schemas"]["Currency"];
                } | null;
            } | null;
        };
        RefreshRequest: {
            clientReferenceInformation?: components["schemas"]["FollowOnReference"];
        };
        SearchRequest: {
            query?: string;
            sort?: string;
            offset?: number | string;
            limit?: number | string;
            timezone?: string;
            name?: string | null;
            save?: boolean | string | null;
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
                customer?: components["schemas"]["VaultRequiredId"];
                paymentInstrument?: components["schemas"]["VaultRequiredId"];
                instrumentIdentifier?: components["schemas"]["UsedIdentifier"];
                shippingAddress?: components["schemas"]["VaultRequiredId"];
            };
            tokenInformation?: components["schemas"]["CreatedTokens"];
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
            consumerAuthenticationInformation?: components["schemas"]["CardholderAuthentication"];
            reconciliationId?: string;
            /** @enum {string} */
            status: "AUTHORIZED" | "PARTIAL_AUTHORIZED" | "AUTHORIZED_PENDING_REVIEW" | "AUTHORIZED_RISK_DECLINED" | "PENDING_AUTHENTICATION" | "PENDING_REVIEW" | "DECLINED" | "INVALID_REQUEST";
            submitTimeUtc: components["schemas"]["SubmitTime"];
        };
        ReplyReference: {
            code: string;
            transactionId?: string;
        };
        ReplyLinks: {
            void?: components["schemas"]["Link"];
            self: components["schemas"]["Link"];
        };
        ReplyAmount: string;
        ReplyCurrency: string;
        CaptureReply: {
            _links: components["schemas"]["ReplyLinks"];
            clientReferenceInformation: components["schemas"]["ReplyReference"];
            id: components["schemas"]["TransactionId"];
            orderInformation: {
                amountDetails: {
                    totalAmount: components["schemas"]["ReplyAmount"];
                    currency: components["schemas"]["ReplyCurrency"];
                };
            };
            reconciliationId: string;
            /** @enum {string} */
            status: "PENDING" | "TRANSMITTED";
            submitTimeUtc: components["schemas"]["SubmitTime"];
        };
        OrderCurrency: {
            amountDetails: {
                currency: components["schemas"]["ReplyCurrency"];
            };
        };
        ReversalReply: {
            _links: components["schemas"]["ReplyLinks"];
            clientReferenceInformation: components["schemas"]["ReplyReference"];
            id: components["schemas"]["TransactionId"];
            orderInformation: components["schemas"]["OrderCurrency"];
            processorInformation?: {
                responseCode?: string;
                responseCategoryCode?: string;
                forwardedAcquirerCode?: string;
            };
            reconciliationId?: string;
            reversalAmountDetails: {
                reversedAmount: components["schemas"]["ReplyAmount"];
                originalTransactionAmount?: components["schemas"]["ReplyAmount"];
                currency: components["schemas"]["ReplyCurrency"];
            };
            /** @constant */
            status: "REVERSED";
            submitTimeUtc: components["schemas"]["SubmitTime"];
        };
        FollowOnError: {
            reason: components["schemas"]["DeclineReason"];
            message: string;
        };
        /** @description What TOKEN_CREATE made. */
        CreatedTokens: {
            instrumentidentifierNew?: boolean;
            customer?: components["schemas"]["VaultRequiredId"];
            paymentInstrument?: components["schemas"]["VaultRequiredId"];
            shippingAddress?: components["schemas"]["VaultRequiredId"];
            instrumentIdentifier?: components["schemas"]["UsedIdentifier"];
        };
        UsedIdentifier: {
            id: string;
            /** @enum {string} */
            state: "ACTIVE" | "CLOSED";
        };
        CardTypes: {
            customer?: components["schemas"]["VaultRequiredId"];
            paymentInstrument?: components["schemas"]["VaultRequiredId"];
            instrumentIdentifier?: components["schemas"]["UsedIdentifier"];
            shippingAddress?: components["schemas"]["VaultRequiredId"];
            tokenizedCard?: components["schemas"]["CardTypeOnly"];
            card?: components["schemas"]["CardTypeOnly"];
        };
        CardTypeOnly: {
            type?: string;
        };
        CreditProcessor: {
            approvalCode?: string;
            networkTransactionId?: string;
            responseCode?: string;
        };
        CreditAmount: {
            currency: components["schemas"]["ReplyCurrency"];
            creditAmount: components["schemas"]["ReplyAmount"];
        };
        RefundReply: {
            _links?: components["schemas"]["ReplyLinks"];
            clientReferenceInformation?: components["schemas"]["ReplyReference"];
            creditAmountDetails?: components["schemas"]["CreditAmount"];
            errorInformation?: components["schemas"]["FollowOnError"];
            id: components["schemas"]["TransactionId"];
            orderInformation?: components["schemas"]["OrderCurrency"];
            paymentInformation?: components["schemas"]["CardTypes"];
            processorInformation?: components["schemas"]["CreditProcessor"];
            reconciliationId?: string;
            refundAmountDetails?: {
                currency: components["schemas"]["ReplyCurrency"];
                refundAmount: components["schemas"]["ReplyAmount"];
            };
            /** @enum {string} */
            status: "PENDING" | "DECLINED" | "INVALID_REQUEST";
            submitTimeUtc: components["schemas"]["SubmitTime"];
        };
        CreditReply: {
            _links?: components["schemas"]["ReplyLinks"];
            clientReferenceInformation?: components["schemas"]["ReplyReference"];
            creditAmountDetails?: components["schemas"]["CreditAmount"];
            errorInformation?: components["schemas"]["FollowOnError"];
            id: components["schemas"]["TransactionId"];
            orderInformation?: components["schemas"]["OrderCurrency"];
            paymentAccountInformation?: {
                card?: components["schemas"]["CardTypeOnly"];
            };
            paymentInformation?: components["schemas"]["CardTypes"];
            processorInformation?: components["schemas"]["CreditProcessor"];
            reconciliationId?: string;
            /** @enum {string} */
            status: "PENDING" | "AUTHORIZED" | "DECLINED" | "INVALID_REQUEST" | "COMPLETED";
            submitTimeUtc: components["schemas"]["SubmitTime"];
        };
        VoidReply: {
            _links: components["schemas"]["ReplyLinks"];
            clientReferenceInformation?: components["schemas"]["ReplyReference"];
            id: components["schemas"]["TransactionId"];
            orderInformation?: components["schemas"]["OrderCurrency"];
            processorInformation?: {
                responseCode?: string;
            };
            /** @enum {string} */
            status: "VOIDED" | "CANCELLED" | "FAILED";
            submitTimeUtc: components["schemas"]["SubmitTime"];
            voidAmountDetails?: {
                currency: components["schemas"]["ReplyCurrency"];
                voidAmount: components["schemas"]["ReplyAmount"];
                originalTransactionAmount?: components["schemas"]["ReplyAmount"];
            };
        };
        /** @description The body of the reply that linked here, as the journal keeps it. */
        ReplayedReply: {
            id?: components["schemas"]["TransactionId"];
        };
        TssLink: {
            /** @description With the host. */
            href: string;
            /** @enum {string} */
            method: "GET" | "POST";
        };
        Application: {
            name: string;
            status?: string | null;
            reasonCode?: string;
            rCode?: string;
            rFlag?: string;
            reconciliationId?: string;
            rMessage?: string;
            /** @description A number in details, a string in summaries. */
            returnCode?: number | string;
        };
        TssReference: {
            code?: string;
            applicationName?: string;
            applicationVersion?: string;
            partner?: Record<string, never>;
        };
        TssCard: {
            suffix?: string;
            prefix?: string;
            expirationMonth?: string;
            expirationYear?: string;
            type?: string;
        };
        TssPayment: {
            paymentType?: {
                type?: string;
                method?: string;
            };
            customer?: Record<string, never>;
            card?: components["schemas"]["TssCard"];
        };
        TssProcessing: {
            commerceIndicator?: string;
            commerceIndicatorLabel?: string;
            authorizationOptions?: {
                authIndicator?: string;
            };
            captureOptions?: {
                captureSequenceNumber?: string;
                totalCaptureCount?: string;
            };
            reconciliationId?: string;
            japanPaymentOptions?: components["schemas"]["TssJapanPaymentOptions"];
        };
        /** @description 支払区分 as Transaction Search names its fields. Empty for a payment without one. */
        TssJapanPaymentOptions: {
            paymentMethod?: string;
            terminalId?: string;
            businessName?: string;
            businessNameKatakana?: string;
            businessNameEnglish?: string;
            bonuses?: (components["schemas"]["Bonus"] | null)[];
            firstBillingMonth?: string;
            numberOfInstallments?: string;
            preApprovalType?: string;
        };
        TssProcessor: {
            processor?: {
                name?: string;
            };
            approvalCode?: string;
            eventStatus?: string;
            retrievalReferenceNumber?: string;
            responseCode?: string;
        };
        TssAmounts: {
            totalAmount?: string;
            currency?: string;
            authorizedAmount?: string;
            settlementAmount?: string;
            settlementCurrency?: string;
            refundBalance?: string;
        };
        TransactionDetails: {
            id: components["schemas"]["TransactionId"];
            rootId?: components["schemas"]["TransactionId"];
            reconciliationId?: string;
            submitTimeUTC: components["schemas"]["SubmitTime"];
            merchantId: string;
            applicationInformation: {
                /** @description Sometimes absent. */
                status?: string;
                reasonCode?: number;
                rCode?: string;
                rFlag?: string;
                applications: components["schemas"]["Application"][];
            };
            buyerInformation?: {
                merchantCustomerId?: string;
            };
            clientReferenceInformation?: components["schemas"]["TssReference"];
            consumerAuthenticationInformation?: Record<string, never>;
            deviceInformation?: {
                ipAddress?: string;
            };
            errorInformation?: {
                reason?: string;
                message?: string;
            };
            installmentInformation?: Record<string, never>;
            fraudMarkingInformation?: Record<string, never>;
            merchantInformation?: Record<string, never>;
            orderInformation?: {
                billTo?: components["schemas"]["BillTo"];
                shipTo?: Record<string, never>;
                amountDetails?: components["schemas"]["TssAmounts"];
            };
            paymentInformation?: components["schemas"]["TssPayment"];
            processingInformation?: components["schemas"]["TssProcessing"];
            processorInformation?: components["schemas"]["TssProcessor"];
            pointOfSaleInformation?: Record<string, never>;
            riskInformation?: Record<string, never>;
            _links: {
                self: components["schemas"]["TssLink"];
                relatedTransactions?: components["schemas"]["TssLink"][];
            };
        };
        TransactionSummary: {
            id: components["schemas"]["TransactionId"];
            submitTimeUtc: components["schemas"]["SubmitTime"];
            merchantId: string;
            applicationInformation: {
                applications: components["schemas"]["Application"][];
                reasonCode?: string;
                rCode?: string;
                rFlag?: string;
            };
            buyerInformation?: {
                merchantCustomerId?: string;
            };
            clientReferenceInformation?: components["schemas"]["TssReference"];
            consumerAuthenticationInformation?: {
                transactionId?: string;
                eciRaw?: string;
            };
            deviceInformation?: {
                ipAddress?: string;
            };
            fraudMarkingInformation?: Record<string, never>;
            merchantInformation?: {
                resellerId?: string;
            };
            orderInformation?: {
                /** @description `state` and `city`, where the details have `administrativeArea` and `locality`. */
                billTo?: {
                    address1?: string;
                    state?: string;
                    city?: string;
                    country?: string;
                    postalCode?: string;
                    email?: string;
                    firstName?: string;
                    lastName?: string;
                    phoneNumber?: string;
                };
                shipTo?: Record<string, never>;
                amountDetails?: components["schemas"]["TssAmounts"];
            };
            paymentInformation?: components["schemas"]["TssPayment"];
            processingInformation?: components["schemas"]["TssProcessing"];
            processorInformation?: components["schemas"]["TssProcessor"];
            pointOfSaleInformation?: {
                partner?: Record<string, never>;
                emv?: Record<string, never>;
            };
            riskInformation?: {
                providers?: {
                    fingerPrint?: Record<string, never>;
                };
            };
            _links: {
                transactionDetail: components["schemas"]["TssLink"];
            };
            installmentInformation?: Record<string, never>;
            errorInformation?: {
                reason?: string;
                message?: string;
            };
        };
        SearchReply: {
            _links: {
                self: components["schemas"]["TssLink"];
            };
            /** Format: uuid */
            searchId: string;
            save?: boolean;
            name?: string;
            query: string;
            count: number;
            totalCount: number;
            limit: number;
            offset: number;
            sort?: string;
            timezone: string;
            submitTimeUtc: components["schemas"]["SubmitTime"];
            _embedded: {
                transactionSummaries: components["schemas"]["TransactionSummary"][];
            };
        };
        /** @enum {string} */
        DeclineReason: "AVS_FAILED" | "CONTACT_PROCESSOR" | "EXPIRED_CARD" | "PROCESSOR_DECLINED" | "INSUFFICIENT_FUND" | "STOLEN_LOST_CARD" | "ISSUER_UNAVAILABLE" | "UNAUTHORIZED_CARD" | "CVN_NOT_MATCH" | "EXCEEDS_CREDIT_LIMIT" | "INVALID_CVN" | "BLOCKED_BY_CARDHOLDER" | "DECLINED_CHECK" | "BLACKLISTED_CUSTOMER" | "SUSPENDED_ACCOUNT" | "PAYMENT_REFUSED" | "CV_FAILED" | "INVALID_ACCOUNT" | "GENERAL_DECLINE" | "INVALID_MERCHANT_CONFIGURATION" | "DECISION_PROFILE_REJECT" | "SCORE_EXCEEDS_THRESHOLD" | "PENDING_AUTHENTICATION" | "ACH_VERIFICATION_FAILED" | "DECISION_PROFILE_REVIEW" | "CONSUMER_AUTHENTICATION_REQUIRED" | "CONSUMER_AUTHENTICATION_FAILED" | "ALLOWABLE_PIN_RETRIES_EXCEEDED" | "PROCESSOR_ERROR" | "CUSTOMER_WATCHLIST_MATCH" | "ADDRESS_COUNTRY_WATCHLIST_MATCH" | "EMAIL_COUNTRY_WATCHLIST_MATCH" | "IP_COUNTRY_WATCHLIST_MATCH" | "DAGGREJECTED" | "DAGGDENIED" | "DSYSREJECTED";
        /** @description A 400. Flat, not nested under `errorInformation`; `id` is on the wire although the vendor's description omits it, except when a `transactionId` is repeated. */
        InvalidRequestReply: {
            id?: components["schemas"]["TransactionId"];
            submitTimeUtc: components["schemas"]["SubmitTime"];
            /** @constant */
            status: "INVALID_REQUEST";
            reason: components["schemas"]["InvalidRequestReason"];
            message: string;
            details?: components["schemas"]["FieldError"][];
        };
        /** @enum {string} */
        InvalidRequestReason: "MISSING_FIELD" | "INVALID_DATA" | "DUPLICATE_REQUEST" | "INVALID_CARD" | "CARD_TYPE_NOT_ACCEPTED" | "INVALID_MERCHANT_CONFIGURATION" | "PROCESSOR_UNAVAILABLE" | "INVALID_AMOUNT" | "INVALID_CARD_TYPE" | "INVALID_PAYMENT_ID" | "NOT_SUPPORTED" | "EXCEEDS_AUTH_AMOUNT" | "AUTH_ALREADY_REVERSED" | "TRANSACTION_ALREADY_SETTLED" | "TRANSACTION_ALREADY_REVERSED_OR_SETTLED" | "MISSING_AUTH" | "NOT_VOIDABLE" | "CAPTURE_ALREADY_VOIDED" | "ACCOUNT_NOT_ALLOWED_CREDIT";
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
        AuthenticationSetupRequest: {
            clientReferenceInformation?: components["schemas"]["ClientReference"];
            paymentInformation?: components["schemas"]["Payer"];
            tokenInformation?: components["schemas"]["TransientToken"];
        };
        AuthenticationRequest: {
            clientReferenceInformation?: components["schemas"]["ClientReference"];
            paymentInformation?: components["schemas"]["Payer"];
            tokenInformation?: components["schemas"]["TransientToken"];
            orderInformation?: components["schemas"]["Order"];
            deviceInformation?: components["schemas"]["Device"];
            consumerAuthenticationInformation?: {
                referenceId?: string;
                returnUrl?: string;
                /** @description More than 1. */
                installmentTotalCount?: components["schemas"]["NumberOrText"];
            };
        };
        AuthenticationResultsRequest: {
            clientReferenceInformation?: components["schemas"]["ClientReference"];
            paymentInformation?: components["schemas"]["Payer"];
            tokenInformation?: components["schemas"]["TransientToken"];
            orderInformation?: components["schemas"]["Order"];
            consumerAuthenticationInformation?: {
                authenticationTransactionId?: string;
            };
        };
        AuthenticationSetupReply: {
            clientReferenceInformation: components["schemas"]["ReplyReference"];
            consumerAuthenticationInformation?: {
                accessToken: components["schemas"]["AccessToken"];
                deviceDataCollectionUrl: string;
                /** Format: uuid */
                referenceId: string;
            };
            errorInformation?: components["schemas"]["AuthenticationError"];
            id: components["schemas"]["TransactionId"];
            /** @enum {string} */
            status: "COMPLETED" | "FAILED";
            submitTimeUtc: components["schemas"]["SubmitTime"];
        };
        AuthenticationReply: {
            clientReferenceInformation: components["schemas"]["ReplyReference"];
            consumerAuthenticationInformation?: components["schemas"]["CardholderAuthentication"];
            errorInformation?: components["schemas"]["AuthenticationError"];
            id: components["schemas"]["TransactionId"];
            paymentInformation?: {
                card?: {
                    bin?: string;
                    type?: string;
                };
            };
            /** @enum {string} */
            status: "AUTHENTICATION_SUCCESSFUL" | "PENDING_AUTHENTICATION" | "AUTHENTICATION_FAILED";
            submitTimeUtc: components["schemas"]["SubmitTime"];
        };
        /** @description A JSON Web Token for the browser, signed with HS256. */
        AccessToken: string;
        AuthenticationError: {
            reason: components["schemas"]["DeclineReason"];
            message: string;
        };
        /** @description What is known of an authentication. A challenge has `stepUpUrl` and `accessToken`. */
        CardholderAuthentication: {
            accessToken?: components["schemas"]["AccessToken"];
            acsOperatorID?: string;
            acsReferenceNumber?: string;
            /** Format: uuid */
            acsTransactionId?: string;
            acsUrl?: string;
            /** @enum {string} */
            authenticationResult?: "-1" | "0" | "1" | "6" | "9";
            authenticationStatusMsg?: string;
            authenticationTransactionId?: string;
            cavv?: string;
            /** @enum {string} */
            challengeCancelCode?: "01" | "04";
            /** @enum {string} */
            challengeRequired?: "Y" | "N";
            directoryServerErrorCode?: string;
            directoryServerErrorDescription?: string;
            /** Format: uuid */
            directoryServerTransactionId?: string;
            /** @enum {string} */
            eci?: "05" | "06" | "07";
            /** @enum {string} */
            eciRaw?: "00" | "01" | "02" | "05" | "06" | "07";
            ecommerceIndicator?: string;
            /** @enum {string} */
            effectiveAuthenticationType?: "CH" | "FR";
            indicator?: string;
            pareq?: string;
            /** @enum {string} */
            paresStatus?: "Y" | "A" | "N" | "U" | "C";
            specificationVersion?: string;
            stepUpUrl?: string;
            strongAuthentication?: {
                OutageExemptionIndicator?: string;
            };
            /** Format: uuid */
            threeDSServerTransactionId?: string;
            token?: string;
            ucafAuthenticationData?: string;
            /** @enum {string} */
            ucafCollectionIndicator?: "0" | "1" | "2";
            /** @enum {string} */
            veresEnrolled?: "Y" | "N" | "U";
            xid?: string;
        };
        AuthenticationRefusedReply: {
            id?: components["schemas"]["TransactionId"];
            submitTimeUtc: components["schemas"]["SubmitTime"];
            /** @constant */
            status: "INVALID_REQUEST";
            reason: components["schemas"]["InvalidRequestReason"] | "CONSUMER_AUTHENTICATION_FAILED";
            message: string;
            details?: components["schemas"]["FieldError"][];
        };
        AuthenticationServerErrorReply: {
            id: components["schemas"]["TransactionId"];
            submitTimeUtc: components["schemas"]["SubmitTime"];
            /** @constant */
            status: "SERVER_ERROR";
            /** @enum {string} */
            reason: "SYSTEM_ERROR" | "SYSTEM_TIMEOUT";
            message: string;
        };
        /** @description Only from jpo-sandbox, never from CyberSource. A refusal without a CyberSource equivalent, in the form of RFC 9457: `Foreign origin` (403) for a page of another site, `Bad namespace` (400) for a header `x-sandbox-namespace` that is invalid or not used, `Two Host headers` (400), `The raw body is gone` (500) when an Express application read the body before the gateway. */
        SandboxProblem: {
            /** @constant */
            type: "about:blank";
            /** @enum {string} */
            title: "Foreign origin" | "Bad namespace" | "Two Host headers" | "The raw body is gone";
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
        SubscriptionRequest: {
            name?: string;
            description?: string;
            organizationId?: string;
            products?: components["schemas"]["SubscribedProducts"];
            webhookUrl?: string;
            healthCheckUrl?: string;
            /** @description SELF or DESCENDANTS, which is the default. */
            notificationScope?: string;
            retryPolicy?: components["schemas"]["RetryPolicyRequest"];
            securityPolicy?: components["schemas"]["SecurityPolicyRequest"];
        };
        /** @description The retry policy cannot be changed. */
        SubscriptionPatch: {
            name?: string;
            description?: string;
            organizationId?: string;
            products?: components["schemas"]["SubscribedProducts"];
            webhookUrl?: string;
            healthCheckUrl?: string;
            notificationScope?: string;
            securityPolicy?: components["schemas"]["SecurityPolicyRequest"];
        };
        SubscribedProducts: {
            productId?: string;
            eventTypes?: string[];
        }[];
        RetryPolicyRequest: {
            /** @description ARITHMETIC or GEOMETRIC */
            algorithm?: string;
            firstRetry?: components["schemas"]["NumberOrText"];
            interval?: components["schemas"]["NumberOrText"];
            numberOfRetries?: components["schemas"]["NumberOrText"];
            deactivateFlag?: boolean | string;
            repeatSequenceCount?: components["schemas"]["NumberOrText"];
            repeatSequenceWaitTime?: components["schemas"]["NumberOrText"];
        };
        NumberOrText: number | string;
        SecurityPolicyRequest: {
            securityType?: string;
            config?: Record<string, never>;
        };
        StatusRequest: {
            /** @description ACTIVE or INACTIVE */
            status?: string;
        };
        SymmetricKeyRequest: {
            clientReferenceInformation?: components["schemas"]["KeyReference"];
            clientRequestAction?: string;
            keyInformation?: {
                provider?: string;
                tenant?: string;
                keyType?: string;
                organizationId?: string;
                clientKeyId?: string;
                expiryDuration?: components["schemas"]["NumberOrText"];
            };
        };
        AsymmetricKeyRequest: {
            clientReferenceInformation?: components["schemas"]["KeyReference"];
            clientRequestAction?: string;
            keyInformation?: {
                provider?: string;
                tenant?: string;
                keyType?: string;
                organizationId?: string;
                pub?: string;
                expiryDuration?: components["schemas"]["NumberOrText"];
            };
        };
        KeyReference: {
            code?: string;
        };
        WebhookProducts: {
            productId: string;
            productName: string;
            eventTypes: {
                eventName: string;
                payloadEncryption: boolean;
            }[];
        }[];
        CreatedSubscription: {
            /** Format: uuid */
            webhookId: string;
            organizationId: string;
            products: components["schemas"]["RepliedProducts"];
            webhookUrl: string;
            healthCheckUrl?: string;
            status: components["schemas"]["SubscriptionStatus"];
            name?: string;
            description?: string;
            retryPolicy: {
                /** @enum {string} */
                algorithm: "ARITHMETIC" | "GEOMETRIC";
                firstRetry: string;
                interval: string;
                numberOfRetries: string;
                /** @enum {string} */
                deactivateFlag: "true" | "false";
                repeatSequenceCount: string;
                repeatSequenceWaitTime: string;
            };
            securityPolicy: components["schemas"]["SecurityPolicy"];
            createdOn: string;
            version: string;
            /** @enum {string} */
            notificationScope: "SELF" | "DESCENDANTS";
        };
        Subscription: {
            /** Format: uuid */
            webhookId: string;
            organizationId: string;
            products: components["schemas"]["RepliedProducts"];
            webhookUrl: string;
            healthCheckUrl?: string;
            status: components["schemas"]["SubscriptionStatus"];
            name?: string;
            description?: string;
            retryPolicy: {
                /** @enum {string} */
                algorithm: "ARITHMETIC" | "GEOMETRIC";
                firstRetry: number;
                interval: number;
                numberOfRetries: number;
                /** @enum {string} */
                deactivateFlag: "true" | "false";
                repeatSequenceCount: number;
                repeatSequenceWaitTime: number;
            };
            securityPolicy: components["schemas"]["SecurityPolicy"];
            createdOn: string;
            updatedOn?: string;
            version: string;
            /** @enum {string} */
            notificationScope: "SELF" | "DESCENDANTS";
        };
        Subscriptions: components["schemas"]["Subscription"][];
        RepliedProducts: {
            productId: string;
            eventTypes: string[];
        }[];
        /**
         * @description CyberSource also has PENDING_REVIEW and BLOCKED, which this gateway does not set.
         * @enum {string}
         */
        SubscriptionStatus: "ACTIVE" | "INACTIVE" | "SUSPENDED";
        SecurityPolicy: {
            securityType: string;
            /** @enum {string} */
            digitalSignatureEnabled: "yes";
        };
        WebhookStatusReply: {
            status: string;
        };
        TestEvent: {
            eventType: string;
            /** Format: uuid */
            webhookId: string;
            productId: string;
            organizationId: string;
            eventDate: string;
            /** Format: uuid */
            transactionTraceId: string;
            /** @description A number in events of payments. */
            retryNumber: string;
            payloads: {
                testPayload: {
                    message: string;
                };
            };
            requestType: string;
        };
        SymmetricKeyReply: {
            /** @description `2026-11-29T20:00:00+0000` */
            submitTimeUtc: string;
            /** @enum {string} */
            status: "SUCCESS";
            clientReferenceInformation?: components["schemas"]["KeyReference"];
            keyInformation: {
                provider: string;
                tenant: string;
                organizationId: string;
                clientKeyId?: string;
                /** Format: uuid */
                keyId: string;
                /** @description Base64. The sandbox shows it here only. */
                key: string;
                keyType: string;
                status: string;
                expirationDate: string;
            };
        };
        AsymmetricKeyReply: {
            submitTimeUtc: string;
            /** @enum {string} */
            status: "SUCCESS";
            clientReferenceInformation?: components["schemas"]["KeyReference"];
            keyInformation: {
                provider: string;
                tenant: string;
                organizationId: string;
                /** Format: uuid */
                keyId: string;
                keyType: string;
                status: string;
                expirationDate: string;
            };
        };
        /** @description A one-time report. */
        ReportRequest: {
            organizationId?: string | null;
            reportDefinitionName?: string | null;
            reportFields?: string[] | null;
            reportMimeType?: string | null;
            reportName?: string | null;
            timezone?: string | null;
            reportStartTime?: string | null;
            reportEndTime?: string | null;
            reportFilters?: Record<string, never> | null;
            reportPreferences?: {
                signedAmounts?: boolean | null;
                fieldNameConvention?: string | null;
            } | null;
            groupName?: string | null;
        };
        /** @description CSV or XML. */
        ReportText: string;
        /** @description There is no such report. */
        ErrorBean: {
            /** @constant */
            code: "RESOURCE_NOTFOUND";
            message: string;
            detail: string;
            localizationKey: string;
        };
        /** @description A parameter is missing or wrong. */
        ReportRefusal: {
            submitTimeUtc: string;
            /** @enum {string} */
            reason: "MISSING_FIELD" | "INVALID_DATA";
            message: string;
            details: components["schemas"]["FieldError"][];
        };
        /** @description How amounts and names of fields are written. */
        ReportPreferences: {
            signedAmounts?: boolean;
            fieldNameConvention?: string;
        };
        /** @enum {string} */
        ReportMimeType: "application/xml" | "text/csv";
        /** @enum {string} */
        ReportStatus: "COMPLETED" | "PENDING" | "QUEUED" | "RUNNING" | "ERROR" | "NO_DATA";
        /** @enum {string} */
        ReportFrequency: "DAILY" | "WEEKLY" | "MONTHLY" | "ADHOC";
        /** @description A report of a list. */
        ReportEntry: {
            link?: {
                reportDownload: {
                    href: string;
                    /** @constant */
                    method: "GET";
                };
            };
            reportDefinitionId?: string;
            reportName: string;
            reportMimeType?: components["schemas"]["ReportMimeType"];
            reportFrequency?: components["schemas"]["ReportFrequency"];
            status: components["schemas"]["ReportStatus"];
            reportStartTime?: string;
            reportEndTime?: string;
            timezone?: string;
            reportId: string;
            organizationId?: string;
            queuedTime?: string;
            reportGeneratingTime?: string;
            reportCompletedTime?: string;
            subscriptionType?: string;
        };
        /** @description A list of reports. */
        ReportList: {
            reportSearchResults: components["schemas"]["ReportEntry"][];
        };
        /** @description A report. */
        ReportDescription: {
            organizationId?: string;
            reportId: string;
            reportDefinitionId?: string;
            reportName: string;
            reportMimeType?: components["schemas"]["ReportMimeType"];
            reportFrequency?: components["schemas"]["ReportFrequency"];
            reportFields?: string[];
            reportStatus: components["schemas"]["ReportStatus"];
            reportStartTime?: string;
            reportEndTime?: string;
            timezone?: string;
            reportPreferences?: components["schemas"]["ReportPreferences"];
        };
        /** @description What went out with batches in one currency and one brand. */
        PaymentBatchSummary: {
            currencyCode: string;
            paymentSubTypeDescription: string;
            startTime: string;
            endTime: string;
            salesCount: number;
            salesAmount: string;
            creditCount: number;
            creditAmount: string;
            merchantId: string;
            merchantName?: string;
        };
        /** @description Sums of batches. */
        PaymentBatchSummaries: {
            startTime: string;
            endTime: string;
            paymentBatchSummaries: components["schemas"]["PaymentBatchSummary"][];
        };
        /** @description The request of a purchase or refund. */
        PurchaseRefundRequest: {
            requestId: string;
            cybersourceMerchantId?: string;
            transactionReferenceNumber?: string;
            merchantReferenceNumber?: string;
        };
        /** @description A purchase or refund on its way to the acquirer. */
        PurchaseRefundSettlement: {
            requestId: string;
            transactionType?: string;
            submissionTime?: string;
            amount?: string;
            currencyCode?: string;
            paymentMethod?: string;
            paymentType?: string;
            accountSuffix?: string;
            cybersourceBatchTime?: string;
            cybersourceBatchId?: string;
            cardType?: string;
        };
        /** @description The authorization behind a purchase. */
        PurchaseRefundAuthorization: {
            requestId: string;
            transactionReferenceNumber?: string;
            time?: string;
            authorizationRequestId?: string;
            amount?: string;
            currencyCode?: string;
            code?: string;
            rcode?: string;
        };
        /** @description Who paid. */
        PurchaseRefundOther: {
            requestId: string;
            firstName?: string;
            lastName?: string;
        };
        /** @description The acquirer's verdict. */
        PurchaseRefundStatus: {
            requestId: string;
            status?: string;
            settlementTime?: string;
            reasonCode?: string;
            errorText?: string;
        };
        /** @description Purchases and refunds. */
        PurchaseRefundDetails: {
            offset: number;
            limit: number;
            pageResults: number;
            requestDetails?: components["schemas"]["PurchaseRefundRequest"][];
            settlements?: components["schemas"]["PurchaseRefundSettlement"][];
            authorizations?: components["schemas"]["PurchaseRefundAuthorization"][];
            others?: components["schemas"]["PurchaseRefundOther"][];
            settlementStatuses?: components["schemas"]["PurchaseRefundStatus"][];
        };
        MicroformSession: {
            /** @description Version of Microform, such as v2. */
            clientVersion?: string;
            /** @description Origins of the pages around the fields, `https://` or on this machine. */
            targetOrigins?: string[];
            allowedCardNetworks?: string[];
            allowedPaymentTypes?: string[];
            transientTokenResponseOptions?: components["schemas"]["TransientTokenResponseOptions"];
        };
        UnifiedCheckoutSession: {
            /** @description Version of Unified Checkout, such as 0.28. */
            clientVersion?: string;
            targetOrigins?: string[];
            allowedCardNetworks?: string[];
            allowedPaymentTypes?: string[];
            country?: string;
            locale?: string;
            transientTokenResponseOptions?: components["schemas"]["TransientTokenResponseOptions"];
        };
        TransientTokenResponseOptions: {
            /** @description Absent: six digits of the card number are in the token. True: eight, where the brand has them. False: none. */
            includeCardPrefix?: boolean;
        };
        /** @description A JWT (RS256), valid for 15 minutes; its header has `kid`. */
        CaptureContext: string;
        PublicKey: {
            /** @constant */
            kty: "RSA";
            n: string;
            e: string;
            use?: string;
            alg?: string;
            kid: string;
        };
        MicroformRefusal: {
            responseStatus: {
                status: number;
                reason: string;
                message: string;
                correlationId?: string;
                details?: components["schemas"]["LocatedMessages"];
            };
        };
        UnifiedCheckoutRefusal: {
            correlationId?: string;
            reason: string;
            message: string;
            informationLink?: string;
            details?: components["schemas"]["LocatedMessages"];
        };
        LocatedMessages: {
            location: string;
            message: string;
        }[];
        VaultId: {
            id?: string | null;
        };
        VaultCustomerRequest: {
            buyerInformation?: {
                merchantCustomerID?: string;
                email?: string;
            };
            clientReferenceInformation?: {
                code?: string;
            };
            merchantDefinedInformation?: {
                name?: string;
                value?: string;
            }[];
            defaultPaymentInstrument?: components["schemas"]["VaultId"];
            defaultShippingAddress?: components["schemas"]["VaultId"];
        };
        VaultCardRequest: {
            number?: string;
            expirationMonth?: string;
            expirationYear?: string;
            securityCode?: string;
            type?: string;
        };
        VaultPaymentInstrumentRequest: {
            default?: components["schemas"]["Flag"];
            card?: components["schemas"]["VaultCardRequest"];
            billTo?: components["schemas"]["BillTo"];
            instrumentIdentifier?: components["schemas"]["VaultId"];
            _embedded?: {
                instrumentIdentifier?: components["schemas"]["VaultInstrumentIdentifierRequest"];
            };
        };
        VaultShippingAddressRequest: {
            default?: components["schemas"]["Flag"];
            shipTo?: components["schemas"]["BillTo"];
        };
        VaultInstrumentIdentifierRequest: {
            id?: string;
            card?: components["schemas"]["VaultCardRequest"];
            billTo?: components["schemas"]["BillTo"];
        };
        VaultLink: {
            href: string;
        };
        VaultLinks: {
            self?: components["schemas"]["VaultLink"];
            customer?: components["schemas"]["VaultLink"];
            paymentInstruments?: components["schemas"]["VaultLink"];
            shippingAddresses?: components["schemas"]["VaultLink"];
            first?: components["schemas"]["VaultLink"];
            prev?: components["schemas"]["VaultLink"];
            next?: components["schemas"]["VaultLink"];
            last?: components["schemas"]["VaultLink"];
        };
        VaultRequiredId: {
            id: string;
        };
        VaultMetadata: {
            /** @description The merchant. */
            creator: string;
        };
        VaultCustomer: {
            _links: components["schemas"]["VaultLinks"];
            id: string;
            buyerInformation?: Record<string, never>;
            clientReferenceInformation?: Record<string, never>;
            objectInformation?: Record<string, never>;
            merchantDefinedInformation?: Record<string, never>[];
            defaultPaymentInstrument?: components["schemas"]["VaultRequiredId"];
            defaultShippingAddress?: components["schemas"]["VaultRequiredId"];
            metadata: components["schemas"]["VaultMetadata"];
            _embedded?: {
                defaultPaymentInstrument?: components["schemas"]["VaultPaymentInstrument"];
                defaultShippingAddress?: components["schemas"]["VaultShippingAddress"];
            };
        };
        VaultPaymentInstrument: {
            _links: components["schemas"]["VaultLinks"];
            id: string;
            /** @enum {string} */
            object: "paymentInstrument";
            default?: boolean;
            /** @enum {string} */
            state: "ACTIVE" | "CLOSED";
            card?: Record<string, never>;
            bankAccount?: Record<string, never>;
            billTo?: Record<string, never>;
            buyerInformation?: Record<string, never>;
            processingInformation?: Record<string, never>;
            merchantInformation?: Record<string, never>;
            instrumentIdentifier: components["schemas"]["VaultRequiredId"];
            metadata: components["schemas"]["VaultMetadata"];
            _embedded?: {
                instrumentIdentifier?: components["schemas"]["VaultInstrumentIdentifier"];
            };
        };
        VaultShippingAddress: {
            _links: components["schemas"]["VaultLinks"];
            id: string;
            default?: boolean;
            shipTo?: Record<string, never>;
            metadata: components["schemas"]["VaultMetadata"];
        };
        VaultInstrumentIdentifier: {
            _links: components["schemas"]["VaultLinks"];
            id: string;
            /** @enum {string} */
            object: "instrumentIdentifier";
            /** @enum {string} */
            state: "ACTIVE" | "CLOSED";
            card: {
                /** @description First six and last four digits, with X between them. */
                number: string;
                expirationMonth?: string;
                expirationYear?: string;
            };
            billTo?: Record<string, never>;
            processingInformation?: Record<string, never>;
            metadata: components["schemas"]["VaultMetadata"];
        };
        VaultPaymentInstruments: {
            _links: components["schemas"]["VaultLinks"];
            /** @enum {string} */
            object: "collection";
            offset: number;
            limit: number;
            count: number;
            total: number;
            _embedded?: {
                paymentInstruments?: components["schemas"]["VaultPaymentInstrument"][];
            };
        };
        VaultShippingAddresses: {
            _links: components["schemas"]["VaultLinks"];
            /** @enum {string} */
            object: "collection";
            offset: number;
            limit: number;
            count: number;
            total: number;
            _embedded?: {
                shippingAddresses?: components["schemas"]["VaultShippingAddress"][];
            };
        };
        VaultErrors: {
            errors: {
                /** @enum {string} */
                type: "missingFields" | "invalidFields" | "invalidHeaders" | "forbidden" | "notFound" | "conflict" | "instrumentIdentifierDeletionError" | "notAvailable";
                message: string;
                details?: {
                    name: string;
                    /** @enum {string} */
                    location: "body" | "query" | "header";
                }[];
            }[];
            _links?: components["schemas"]["VaultLinks"];
        };
    };
    responses: {
        /** @description The request was refused before it reached the acquirer. */
        Refused: {
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
        Unauthenticated: {
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
        NotFound: {
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
        /** @description A parameter of the report is missing or wrong. */
        ReportRefused: {
            headers: {
                "v-c-correlation-id": components["headers"]["CorrelationId"];
                "x-sandbox-advice": components["headers"]["Advice"];
                "x-sandbox-reason": components["headers"]["Reason"];
                "x-sandbox-journal": components["headers"]["JournalEntry"];
                [name: string]: unknown;
            };
            content: {
                "application/hal+json": components["schemas"]["ReportRefusal"];
            };
        };
        /** @description A field of the session is missing or wrong. */
        MicroformRefused: {
            headers: {
                "v-c-correlation-id": components["headers"]["CorrelationId"];
                "x-sandbox-advice": components["headers"]["Advice"];
                "x-sandbox-reason": components["headers"]["Reason"];
                "x-sandbox-journal": components["headers"]["JournalEntry"];
                [name: string]: unknown;
            };
            content: {
                "application/hal+json": components["schemas"]["MicroformRefusal"];
            };
        };
        /** @description A field of the session is missing or wrong. */
        UnifiedCheckoutRefused: {
            headers: {
                "v-c-correlation-id": components["headers"]["CorrelationId"];
                "x-sandbox-advice": components["headers"]["Advice"];
                "x-sandbox-reason": components["headers"]["Reason"];
                "x-sandbox-journal": components["headers"]["JournalEntry"];
                [name: string]: unknown;
            };
            content: {
                "application/hal+json": components["schemas"]["UnifiedCheckoutRefusal"];
            };
        };
        /** @description There is no such report, or nothing happened on its day. For a caller that takes XML alone or first, it is XML. */
        NoReport: {
            headers: {
                "v-c-correlation-id": components["headers"]["CorrelationId"];
                "x-sandbox-advice": components["headers"]["Advice"];
                "x-sandbox-reason": components["headers"]["Reason"];
                "x-sandbox-journal": components["headers"]["JournalEntry"];
                [name: string]: unknown;
            };
            content: {
                "application/hal+json": components["schemas"]["ErrorBean"];
                "application/xml": components["schemas"]["ReportText"];
            };
        };
        /** @description A field, a parameter or a header is missing or wrong. */
        VaultRefused: {
            headers: {
                "v-c-correlation-id": components["headers"]["CorrelationId"];
                "x-sandbox-advice": components["headers"]["Advice"];
                "x-sandbox-reason": components["headers"]["Reason"];
                "x-sandbox-journal": components["headers"]["JournalEntry"];
                [name: string]: unknown;
            };
            content: {
                "application/hal+json": components["schemas"]["VaultErrors"];
            };
        };
        /** @description The merchant has no vault. A page of another site gets a problem of jpo-sandbox. */
        VaultForbidden: {
            headers: {
                "v-c-correlation-id": components["headers"]["CorrelationId"];
                "x-sandbox-advice": components["headers"]["Advice"];
                "x-sandbox-reason": components["headers"]["Reason"];
                "x-sandbox-journal": components["headers"]["JournalEntry"];
                [name: string]: unknown;
            };
            content: {
                "application/hal+json": components["schemas"]["VaultErrors"];
            };
        };
        /** @description The merchant has no such token. */
        VaultMissing: {
            headers: {
                "v-c-correlation-id": components["headers"]["CorrelationId"];
                "x-sandbox-advice": components["headers"]["Advice"];
                "x-sandbox-reason": components["headers"]["Reason"];
                "x-sandbox-journal": components["headers"]["JournalEntry"];
                [name: string]: unknown;
            };
            content: {
                "application/hal+json": components["schemas"]["VaultErrors"];
            };
        };
        /** @description Other tokens need this one. */
        VaultConflict: {
            headers: {
                "v-c-correlation-id": components["headers"]["CorrelationId"];
                "x-sandbox-advice": components["headers"]["Advice"];
                "x-sandbox-reason": components["headers"]["Reason"];
                "x-sandbox-journal": components["headers"]["JournalEntry"];
                [name: string]: unknown;
            };
            content: {
                "application/hal+json": components["schemas"]["VaultErrors"];
            };
        };
        /** @description The token was deleted. */
        VaultGone: {
            headers: {
                "v-c-correlation-id": components["headers"]["CorrelationId"];
                "x-sandbox-advice": components["headers"]["Advice"];
                "x-sandbox-reason": components["headers"]["Reason"];
                "x-sandbox-journal": components["headers"]["JournalEntry"];
                [name: string]: unknown;
            };
            content: {
                "application/hal+json": components["schemas"]["VaultErrors"];
            };
        };
        /** @description The vault has no such profile. */
        VaultProfileMissing: {
            headers: {
                "v-c-correlation-id": components["headers"]["CorrelationId"];
                "x-sandbox-advice": components["headers"]["Advice"];
                "x-sandbox-reason": components["headers"]["Reason"];
                "x-sandbox-journal": components["headers"]["JournalEntry"];
                [name: string]: unknown;
            };
            content: {
                "application/hal+json": components["schemas"]["VaultErrors"];
            };
        };
        /** @description The path exists, but not for this method. No public source shows this reply. */
        MethodNotAllowed: {
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
        /** @description `Accept` names only `application/hal+json`, which the services of webhooks do not give. The form of this reply is not published. */
        NotAcceptable: {
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
        /** @description The body is larger than the gateway accepts. No public source shows this reply. */
        TooLarge: {
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
        NotJson: {
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
        TooManyRequests: {
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
        SystemErrorNewer: {
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
        ServerError: {
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
        /** @description The request was refused, or the cardholder could not be authenticated, where the merchant is set so. */
        AuthenticationRefused: {
            headers: {
                "v-c-correlation-id": components["headers"]["CorrelationId"];
                "x-sandbox-advice": components["headers"]["Advice"];
                "x-sandbox-reason": components["headers"]["Reason"];
                "x-sandbox-journal": components["headers"]["JournalEntry"];
                [name: string]: unknown;
            };
            content: {
                "application/hal+json": components["schemas"]["AuthenticationRefusedReply"];
            };
        };
        /** @description A system error or a time-out behind the gateway. */
        AuthenticationServerError: {
            headers: {
                "v-c-correlation-id": components["headers"]["CorrelationId"];
                "x-sandbox-advice": components["headers"]["Advice"];
                "x-sandbox-reason": components["headers"]["Reason"];
                "x-sandbox-journal": components["headers"]["JournalEntry"];
                [name: string]: unknown;
            };
            content: {
                "application/hal+json": components["schemas"]["AuthenticationServerErrorReply"];
            };
        };
        /** @description The service is unavailable; nothing was processed. No public source shows this reply. */
        Unavailable: {
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
    parameters: {
        /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
        MerchantId: string;
        /** @description The caller's own id for the request, for its logs. */
        CorrelationId: string;
        /** @description `SHA-256=` and the base64 hash of the raw body. Sent with HTTP Signature. */
        Digest: string;
        /** @description The `id` of an earlier reply, 22 digits. */
        TransactionId: string;
        /** @description The `searchId` of an earlier reply, a UUID. */
        SearchId: string;
        /** @description The `webhookId` of a subscription, a UUID. */
        WebhookId: string;
        /** @description The merchant id, or that of its portfolio. */
        OrganizationId: string;
        /** @description The merchant id, or that of its portfolio. */
        OrganizationQuery: string;
        /** @description Only subscriptions with this product. */
        ProductQuery: string;
        /** @description Only subscriptions with this event type. */
        EventQuery: string;
        /** @description The `reportId` of a list of reports. */
        ReportId: string;
        /** @description The merchant, or its portfolio. Without it the answer is a 404. */
        ReportOrganization: string;
        /** @description Begin of the time, in ISO 8601, such as `2026-12-01T00:00:00.000Z`. */
        StartTime: string;
        /** @description End of the time, not included, in ISO 8601. */
        EndTime: string;
        /** @description Id of a customer, 32 hexadecimal digits. */
        CustomerId: string;
        /** @description Id of a payment instrument, 32 hexadecimal digits. */
        PaymentInstrumentId: string;
        /** @description Id of a shipping address, 32 hexadecimal digits. */
        ShippingAddressId: string;
        /** @description Id of an instrument identifier, 19 digits that end with the card's last four. */
        InstrumentIdentifierId: string;
        /** @description Tokens to skip. Default 0. */
        VaultOffset: string;
        /** @description Most tokens to list, 1 to 100. Default 20. */
        VaultLimit: string;
        /** @description Id of a profile of the vault. The sandbox takes any UUID and has one profile. */
        VaultProfile: string;
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
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path: {
                /** @description The `id` of an earlier reply, 22 digits. */
                id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Only with `selfLinks: replay`: the reply of the transaction again. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["ReplayedReply"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    incrementAuth: {
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
            path: {
                /** @description The `id` of an earlier reply, 22 digits. */
                id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IncrementRequest"];
            };
        };
        responses: {
            /** @description The increment was approved or declined. */
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
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    capturePayment: {
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
            path: {
                /** @description The `id` of an earlier reply, 22 digits. */
                id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaptureRequest"];
            };
        };
        responses: {
            /** @description The capture waits for the next batch. */
            201: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["CaptureReply"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    authReversal: {
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
            path: {
                /** @description The `id` of an earlier reply, 22 digits. */
                id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReversalRequest"];
            };
        };
        responses: {
            /** @description The hold is released. */
            201: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["ReversalReply"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    mitReversal: {
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
                "application/json": components["schemas"]["ReversalRequest"];
            };
        };
        responses: {
            /** @description The hold is released. */
            201: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["ReversalReply"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    refundPayment: {
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
            path: {
                /** @description The `id` of an earlier reply, 22 digits. */
                id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundRequest"];
            };
        };
        responses: {
            /** @description The refund waits for the next batch, or was declined. */
            201: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["RefundReply"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    refundCapture: {
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
            path: {
                /** @description The `id` of an earlier reply, 22 digits. */
                id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundRequest"];
            };
        };
        responses: {
            /** @description The refund waits for the next batch, or was declined. */
            201: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["RefundReply"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCredit: {
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
                "application/json": components["schemas"]["CreditRequest"];
            };
        };
        responses: {
            /** @description The credit waits for the next batch, or was declined. */
            201: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["CreditReply"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    voidPayment: {
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
            path: {
                /** @description The `id` of an earlier reply, 22 digits. */
                id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidRequest"];
            };
        };
        responses: {
            /** @description Nothing of it reaches the acquirer. */
            201: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["VoidReply"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    voidCapture: {
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
            path: {
                /** @description The `id` of an earlier reply, 22 digits. */
                id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidRequest"];
            };
        };
        responses: {
            /** @description Nothing of it reaches the acquirer. */
            201: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["VoidReply"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    voidRefund: {
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
            path: {
                /** @description The `id` of an earlier reply, 22 digits. */
                id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidRequest"];
            };
        };
        responses: {
            /** @description Nothing of it reaches the acquirer. */
            201: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["VoidReply"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    voidCredit: {
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
            path: {
                /** @description The `id` of an earlier reply, 22 digits. */
                id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidRequest"];
            };
        };
        responses: {
            /** @description Nothing of it reaches the acquirer. */
            201: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["VoidReply"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    mitVoid: {
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
                "application/json": components["schemas"]["VoidRequest"];
            };
        };
        responses: {
            /** @description Nothing of it reaches the acquirer. */
            201: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["VoidReply"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    refreshPaymentStatus: {
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
            path: {
                /** @description The `id` of an earlier reply, 22 digits. */
                id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description Never given by this gateway: cards have nothing to refresh. */
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
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readCapture: {
        parameters: {
            query?: never;
            header?: {
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path: {
                /** @description The `id` of an earlier reply, 22 digits. */
                id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Only with `selfLinks: replay`: the reply of the transaction again. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["ReplayedReply"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readReversal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path: {
                /** @description The `id` of an earlier reply, 22 digits. */
                id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Only with `selfLinks: replay`: the reply of the transaction again. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["ReplayedReply"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readRefund: {
        parameters: {
            query?: never;
            header?: {
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path: {
                /** @description The `id` of an earlier reply, 22 digits. */
                id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Only with `selfLinks: replay`: the reply of the transaction again. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["ReplayedReply"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readCredit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path: {
                /** @description The `id` of an earlier reply, 22 digits. */
                id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Only with `selfLinks: replay`: the reply of the transaction again. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["ReplayedReply"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    readVoid: {
        parameters: {
            query?: never;
            header?: {
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path: {
                /** @description The `id` of an earlier reply, 22 digits. */
                id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Only with `selfLinks: replay`: the reply of the transaction again. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["ReplayedReply"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTransaction: {
        parameters: {
            query?: never;
            header?: {
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path: {
                /** @description The `id` of an earlier reply, 22 digits. */
                id: components["parameters"]["TransactionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transaction. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["TransactionDetails"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSearch: {
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
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description The transactions that fit, also when there are none. */
            201: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["SearchReply"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSearch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path: {
                /** @description The `searchId` of an earlier reply, a UUID. */
                id: components["parameters"]["SearchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["SearchReply"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    payerAuthSetup: {
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
                "application/json": components["schemas"]["AuthenticationSetupRequest"];
            };
        };
        responses: {
            /** @description The browser can collect data about the device, or the card is not taken. */
            201: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["AuthenticationSetupReply"];
                };
            };
            400: components["responses"]["AuthenticationRefused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["AuthenticationServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    checkPayerAuthEnrollment: {
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
                "application/json": components["schemas"]["AuthenticationRequest"];
            };
        };
        responses: {
            /** @description The cardholder is authenticated, or is not, or a challenge waits. */
            201: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["AuthenticationReply"];
                };
            };
            400: components["responses"]["AuthenticationRefused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["AuthenticationServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    validateAuthenticationResults: {
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
                "application/json": components["schemas"]["AuthenticationResultsRequest"];
            };
        };
        responses: {
            /** @description The cardholder is authenticated, or is not. */
            201: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["AuthenticationReply"];
                };
            };
            400: components["responses"]["AuthenticationRefused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["AuthenticationServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    findProductsToSubscribe: {
        parameters: {
            query?: never;
            header?: {
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path: {
                /** @description The merchant id, or that of its portfolio. */
                organizationId: components["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The products. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["WebhookProducts"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWebhookSubscriptionsByOrg: {
        parameters: {
            query: {
                /** @description The merchant id, or that of its portfolio. */
                organizationId: components["parameters"]["OrganizationQuery"];
                /** @description Only subscriptions with this product. */
                productId?: components["parameters"]["ProductQuery"];
                /** @description Only subscriptions with this event type. */
                eventType?: components["parameters"]["EventQuery"];
            };
            header?: {
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscriptions. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Subscriptions"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWebhookSubscription: {
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
                "application/json": components["schemas"]["SubscriptionRequest"];
            };
        };
        responses: {
            /** @description The subscription; numbers of the retry policy are strings here. */
            201: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["CreatedSubscription"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWebhookSubscriptionById: {
        parameters: {
            query?: never;
            header?: {
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path: {
                /** @description The `webhookId` of a subscription, a UUID. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Subscription"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteWebhookSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path: {
                /** @description The `webhookId` of a subscription, a UUID. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["WebhookStatusReply"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateWebhookSubscription: {
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
            path: {
                /** @description The `webhookId` of a subscription, a UUID. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionPatch"];
            };
        };
        responses: {
            /** @description The subscription after the change. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Subscription"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updateWebhookStatus: {
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
            path: {
                /** @description The `webhookId` of a subscription, a UUID. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusRequest"];
            };
        };
        responses: {
            /** @description The status is set. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["WebhookStatusReply"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path: {
                /** @description The `webhookId` of a subscription, a UUID. */
                webhookId: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event that is sent. */
            201: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["TestEvent"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveSymEgressKey: {
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
                "application/json": components["schemas"]["SymmetricKeyRequest"];
            };
        };
        responses: {
            /** @description The key. */
            201: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["SymmetricKeyReply"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveAsymEgressKey: {
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
                "application/json": components["schemas"]["AsymmetricKeyRequest"];
            };
        };
        responses: {
            /** @description The certificate is stored. */
            201: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["AsymmetricKeyReply"];
                };
            };
            400: components["responses"]["Refused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    searchReports: {
        parameters: {
            query: {
                /** @description The merchant, or its portfolio. Without it the answer is a 404. */
                organizationId: components["parameters"]["ReportOrganization"];
                /** @description Begin of the time, in ISO 8601, such as `2026-12-01T00:00:00.000Z`. */
                startTime: components["parameters"]["StartTime"];
                /** @description End of the time, not included, in ISO 8601. */
                endTime: components["parameters"]["EndTime"];
                /** @description `reportTimeFrame`: the report covers a part of that time; `executedTime`: it was made then. */
                timeQueryType: "reportTimeFrame" | "executedTime";
                /** @description Only reports of this form. */
                reportMimeType?: "application/xml" | "text/csv";
                /** @description Only reports of this frequency. */
                reportFrequency?: "DAILY" | "WEEKLY" | "MONTHLY" | "USER_DEFINED" | "ADHOC";
                /** @description Only reports of this name. */
                reportName?: string;
                /** @description Only reports of this kind, such as 270. */
                reportDefinitionId?: string;
                /** @description Only reports of this status. */
                reportStatus?: "COMPLETED" | "PENDING" | "QUEUED" | "RUNNING" | "ERROR" | "NO_DATA";
            };
            header?: {
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reports. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["ReportList"];
                };
            };
            400: components["responses"]["ReportRefused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NoReport"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createReport: {
        parameters: {
            query?: {
                /** @description The merchant; the body may name it instead. */
                organizationId?: string;
            };
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
                "application/json": components["schemas"]["ReportRequest"];
            };
        };
        responses: {
            /** @description The report was made. */
            201: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ReportRefused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NoReport"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReportByReportId: {
        parameters: {
            query: {
                /** @description The merchant, or its portfolio. Without it the answer is a 404. */
                organizationId: components["parameters"]["ReportOrganization"];
            };
            header?: {
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path: {
                /** @description The `reportId` of a list of reports. */
                id: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The description. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["ReportDescription"];
                };
            };
            400: components["responses"]["ReportRefused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NoReport"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    downloadReport: {
        parameters: {
            query: {
                /** @description The merchant, or its portfolio. Without it the answer is a 404. */
                organizationId: components["parameters"]["ReportOrganization"];
                /** @description The day on which the report ends, in the time zone of the report. A report from midnight to midnight has the date of the day after. */
                reportDate: string;
                /** @description Name of the report. */
                reportName: string;
            };
            header?: {
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": components["schemas"]["ReportText"];
                    "application/xml": components["schemas"]["ReportText"];
                };
            };
            400: components["responses"]["ReportRefused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NoReport"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPaymentBatchSummary: {
        parameters: {
            query: {
                /** @description The merchant, or its portfolio. Without it the answer is a 404. */
                organizationId: components["parameters"]["ReportOrganization"];
                /** @description Begin of the time, in ISO 8601, such as `2026-12-01T00:00:00.000Z`. */
                startTime: components["parameters"]["StartTime"];
                /** @description End of the time, not included, in ISO 8601. */
                endTime: components["parameters"]["EndTime"];
                /** @description Not simulated: one sum for the whole range. */
                rollUp?: "day" | "week" | "month";
                /** @description Not simulated: one merchant. */
                breakdown?: "account_rollup" | "all_merchant" | "selected_merchant";
                /** @description Not simulated. */
                startDayOfWeek?: string;
            };
            header?: {
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sums. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["PaymentBatchSummaries"];
                    "text/csv": components["schemas"]["ReportText"];
                    "application/xml": components["schemas"]["ReportText"];
                };
            };
            400: components["responses"]["ReportRefused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NoReport"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPurchaseAndRefundDetails: {
        parameters: {
            query: {
                /** @description The merchant, or its portfolio. Without it the answer is a 404. */
                organizationId: components["parameters"]["ReportOrganization"];
                /** @description Begin of the time, in ISO 8601, such as `2026-12-01T00:00:00.000Z`. */
                startTime: components["parameters"]["StartTime"];
                /** @description End of the time, not included, in ISO 8601. */
                endTime: components["parameters"]["EndTime"];
                /** @description Only payments of this brand. */
                paymentSubtype?: "ALL" | "VI" | "MC" | "AX" | "DI" | "DP" | "JC";
                /** @description By time of the request, or by that of the batch. */
                viewBy?: "requestDate" | "submissionDate";
                /** @description Not simulated. */
                groupName?: string;
                /** @description Transactions to skip. */
                offset?: string;
                /** @description Most transactions to list, 1 to 2000 (default 2000). */
                limit?: string;
            };
            header?: {
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transactions. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["PurchaseRefundDetails"];
                };
            };
            400: components["responses"]["ReportRefused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NoReport"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    generateCaptureContext: {
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
                "application/json": components["schemas"]["MicroformSession"];
            };
        };
        responses: {
            /** @description The capture context. */
            201: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/jwt": components["schemas"]["CaptureContext"];
                };
            };
            400: components["responses"]["MicroformRefused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    generateUnifiedCheckoutCaptureContext: {
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
                "application/json": components["schemas"]["UnifiedCheckoutSession"];
            };
        };
        responses: {
            /** @description The capture context. */
            201: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/jwt": components["schemas"]["CaptureContext"];
                };
            };
            400: components["responses"]["UnifiedCheckoutRefused"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPublicKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path: {
                /** @description The `kid` of the token's header. */
                kid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["PublicKey"];
                };
            };
            400: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    postCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of a profile of the vault. The sandbox takes any UUID and has one profile. */
                "profile-id"?: components["parameters"]["VaultProfile"];
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
                "application/json": components["schemas"]["VaultCustomerRequest"];
            };
        };
        responses: {
            /** @description The customer. */
            201: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["VaultCustomer"];
                };
            };
            400: components["responses"]["VaultRefused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["VaultForbidden"];
            404: components["responses"]["VaultMissing"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["VaultGone"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            424: components["responses"]["VaultProfileMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of a profile of the vault. The sandbox takes any UUID and has one profile. */
                "profile-id"?: components["parameters"]["VaultProfile"];
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path: {
                /** @description Id of a customer, 32 hexadecimal digits. */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The customer. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["VaultCustomer"];
                };
            };
            400: components["responses"]["VaultRefused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["VaultForbidden"];
            404: components["responses"]["VaultMissing"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["VaultGone"];
            424: components["responses"]["VaultProfileMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of a profile of the vault. The sandbox takes any UUID and has one profile. */
                "profile-id"?: components["parameters"]["VaultProfile"];
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path: {
                /** @description Id of a customer, 32 hexadecimal digits. */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VaultRefused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["VaultForbidden"];
            404: components["responses"]["VaultMissing"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["VaultGone"];
            424: components["responses"]["VaultProfileMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of a profile of the vault. The sandbox takes any UUID and has one profile. */
                "profile-id"?: components["parameters"]["VaultProfile"];
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
            path: {
                /** @description Id of a customer, 32 hexadecimal digits. */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VaultCustomerRequest"];
            };
        };
        responses: {
            /** @description The customer after the change. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["VaultCustomer"];
                };
            };
            400: components["responses"]["VaultRefused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["VaultForbidden"];
            404: components["responses"]["VaultMissing"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["VaultGone"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            424: components["responses"]["VaultProfileMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCustomerPaymentInstrumentsList: {
        parameters: {
            query?: {
                /** @description Tokens to skip. Default 0. */
                offset?: components["parameters"]["VaultOffset"];
                /** @description Most tokens to list, 1 to 100. Default 20. */
                limit?: components["parameters"]["VaultLimit"];
            };
            header?: {
                /** @description Id of a profile of the vault. The sandbox takes any UUID and has one profile. */
                "profile-id"?: components["parameters"]["VaultProfile"];
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path: {
                /** @description Id of a customer, 32 hexadecimal digits. */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment instruments. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["VaultPaymentInstruments"];
                };
            };
            400: components["responses"]["VaultRefused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["VaultForbidden"];
            404: components["responses"]["VaultMissing"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["VaultGone"];
            424: components["responses"]["VaultProfileMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    postCustomerPaymentInstrument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of a profile of the vault. The sandbox takes any UUID and has one profile. */
                "profile-id"?: components["parameters"]["VaultProfile"];
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
            path: {
                /** @description Id of a customer, 32 hexadecimal digits. */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VaultPaymentInstrumentRequest"];
            };
        };
        responses: {
            /** @description The payment instrument. */
            201: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["VaultPaymentInstrument"];
                };
            };
            400: components["responses"]["VaultRefused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["VaultForbidden"];
            404: components["responses"]["VaultMissing"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["VaultGone"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            424: components["responses"]["VaultProfileMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCustomerPaymentInstrument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of a profile of the vault. The sandbox takes any UUID and has one profile. */
                "profile-id"?: components["parameters"]["VaultProfile"];
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path: {
                /** @description Id of a customer, 32 hexadecimal digits. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Id of a payment instrument, 32 hexadecimal digits. */
                paymentInstrumentId: components["parameters"]["PaymentInstrumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment instrument. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["VaultPaymentInstrument"];
                };
            };
            400: components["responses"]["VaultRefused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["VaultForbidden"];
            404: components["responses"]["VaultMissing"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["VaultGone"];
            424: components["responses"]["VaultProfileMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteCustomerPaymentInstrument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of a profile of the vault. The sandbox takes any UUID and has one profile. */
                "profile-id"?: components["parameters"]["VaultProfile"];
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path: {
                /** @description Id of a customer, 32 hexadecimal digits. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Id of a payment instrument, 32 hexadecimal digits. */
                paymentInstrumentId: components["parameters"]["PaymentInstrumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VaultRefused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["VaultForbidden"];
            404: components["responses"]["VaultMissing"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["VaultConflict"];
            410: components["responses"]["VaultGone"];
            424: components["responses"]["VaultProfileMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchCustomersPaymentInstrument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of a profile of the vault. The sandbox takes any UUID and has one profile. */
                "profile-id"?: components["parameters"]["VaultProfile"];
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
            path: {
                /** @description Id of a customer, 32 hexadecimal digits. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Id of a payment instrument, 32 hexadecimal digits. */
                paymentInstrumentId: components["parameters"]["PaymentInstrumentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VaultPaymentInstrumentRequest"];
            };
        };
        responses: {
            /** @description The payment instrument after the change. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["VaultPaymentInstrument"];
                };
            };
            400: components["responses"]["VaultRefused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["VaultForbidden"];
            404: components["responses"]["VaultMissing"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["VaultGone"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            424: components["responses"]["VaultProfileMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCustomerShippingAddressesList: {
        parameters: {
            query?: {
                /** @description Tokens to skip. Default 0. */
                offset?: components["parameters"]["VaultOffset"];
                /** @description Most tokens to list, 1 to 100. Default 20. */
                limit?: components["parameters"]["VaultLimit"];
            };
            header?: {
                /** @description Id of a profile of the vault. The sandbox takes any UUID and has one profile. */
                "profile-id"?: components["parameters"]["VaultProfile"];
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path: {
                /** @description Id of a customer, 32 hexadecimal digits. */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shipping addresses. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["VaultShippingAddresses"];
                };
            };
            400: components["responses"]["VaultRefused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["VaultForbidden"];
            404: components["responses"]["VaultMissing"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["VaultGone"];
            424: components["responses"]["VaultProfileMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    postCustomerShippingAddress: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of a profile of the vault. The sandbox takes any UUID and has one profile. */
                "profile-id"?: components["parameters"]["VaultProfile"];
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
            path: {
                /** @description Id of a customer, 32 hexadecimal digits. */
                customerId: components["parameters"]["CustomerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VaultShippingAddressRequest"];
            };
        };
        responses: {
            /** @description The shipping address. */
            201: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["VaultShippingAddress"];
                };
            };
            400: components["responses"]["VaultRefused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["VaultForbidden"];
            404: components["responses"]["VaultMissing"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["VaultGone"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            424: components["responses"]["VaultProfileMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCustomerShippingAddress: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of a profile of the vault. The sandbox takes any UUID and has one profile. */
                "profile-id"?: components["parameters"]["VaultProfile"];
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path: {
                /** @description Id of a customer, 32 hexadecimal digits. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Id of a shipping address, 32 hexadecimal digits. */
                shippingAddressId: components["parameters"]["ShippingAddressId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The shipping address. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["VaultShippingAddress"];
                };
            };
            400: components["responses"]["VaultRefused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["VaultForbidden"];
            404: components["responses"]["VaultMissing"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["VaultGone"];
            424: components["responses"]["VaultProfileMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteCustomerShippingAddress: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of a profile of the vault. The sandbox takes any UUID and has one profile. */
                "profile-id"?: components["parameters"]["VaultProfile"];
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path: {
                /** @description Id of a customer, 32 hexadecimal digits. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Id of a shipping address, 32 hexadecimal digits. */
                shippingAddressId: components["parameters"]["ShippingAddressId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VaultRefused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["VaultForbidden"];
            404: components["responses"]["VaultMissing"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["VaultConflict"];
            410: components["responses"]["VaultGone"];
            424: components["responses"]["VaultProfileMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchCustomersShippingAddress: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of a profile of the vault. The sandbox takes any UUID and has one profile. */
                "profile-id"?: components["parameters"]["VaultProfile"];
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
            path: {
                /** @description Id of a customer, 32 hexadecimal digits. */
                customerId: components["parameters"]["CustomerId"];
                /** @description Id of a shipping address, 32 hexadecimal digits. */
                shippingAddressId: components["parameters"]["ShippingAddressId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VaultShippingAddressRequest"];
            };
        };
        responses: {
            /** @description The shipping address after the change. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["VaultShippingAddress"];
                };
            };
            400: components["responses"]["VaultRefused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["VaultForbidden"];
            404: components["responses"]["VaultMissing"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["VaultGone"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            424: components["responses"]["VaultProfileMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    postInstrumentIdentifier: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of a profile of the vault. The sandbox takes any UUID and has one profile. */
                "profile-id"?: components["parameters"]["VaultProfile"];
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
                "application/json": components["schemas"]["VaultInstrumentIdentifierRequest"];
            };
        };
        responses: {
            /** @description The card was in the vault. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["VaultInstrumentIdentifier"];
                };
            };
            /** @description The card is new. */
            201: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["VaultInstrumentIdentifier"];
                };
            };
            400: components["responses"]["VaultRefused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["VaultForbidden"];
            404: components["responses"]["VaultMissing"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["VaultGone"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            424: components["responses"]["VaultProfileMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getInstrumentIdentifier: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of a profile of the vault. The sandbox takes any UUID and has one profile. */
                "profile-id"?: components["parameters"]["VaultProfile"];
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path: {
                /** @description Id of an instrument identifier, 19 digits that end with the card's last four. */
                instrumentIdentifierId: components["parameters"]["InstrumentIdentifierId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The instrument identifier. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["VaultInstrumentIdentifier"];
                };
            };
            400: components["responses"]["VaultRefused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["VaultForbidden"];
            404: components["responses"]["VaultMissing"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["VaultGone"];
            424: components["responses"]["VaultProfileMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteInstrumentIdentifier: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of a profile of the vault. The sandbox takes any UUID and has one profile. */
                "profile-id"?: components["parameters"]["VaultProfile"];
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path: {
                /** @description Id of an instrument identifier, 19 digits that end with the card's last four. */
                instrumentIdentifierId: components["parameters"]["InstrumentIdentifierId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VaultRefused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["VaultForbidden"];
            404: components["responses"]["VaultMissing"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["VaultConflict"];
            410: components["responses"]["VaultGone"];
            424: components["responses"]["VaultProfileMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchInstrumentIdentifier: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of a profile of the vault. The sandbox takes any UUID and has one profile. */
                "profile-id"?: components["parameters"]["VaultProfile"];
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
            path: {
                /** @description Id of an instrument identifier, 19 digits that end with the card's last four. */
                instrumentIdentifierId: components["parameters"]["InstrumentIdentifierId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VaultInstrumentIdentifierRequest"];
            };
        };
        responses: {
            /** @description The instrument identifier after the change. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["VaultInstrumentIdentifier"];
                };
            };
            400: components["responses"]["VaultRefused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["VaultForbidden"];
            404: components["responses"]["VaultMissing"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["VaultGone"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            424: components["responses"]["VaultProfileMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getInstrumentIdentifierPaymentInstrumentsList: {
        parameters: {
            query?: {
                /** @description Tokens to skip. Default 0. */
                offset?: components["parameters"]["VaultOffset"];
                /** @description Most tokens to list, 1 to 100. Default 20. */
                limit?: components["parameters"]["VaultLimit"];
            };
            header?: {
                /** @description Id of a profile of the vault. The sandbox takes any UUID and has one profile. */
                "profile-id"?: components["parameters"]["VaultProfile"];
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path: {
                /** @description Id of an instrument identifier, 19 digits that end with the card's last four. */
                instrumentIdentifierId: components["parameters"]["InstrumentIdentifierId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment instruments. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["VaultPaymentInstruments"];
                };
            };
            400: components["responses"]["VaultRefused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["VaultForbidden"];
            404: components["responses"]["VaultMissing"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["VaultGone"];
            424: components["responses"]["VaultProfileMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    postPaymentInstrument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of a profile of the vault. The sandbox takes any UUID and has one profile. */
                "profile-id"?: components["parameters"]["VaultProfile"];
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
                "application/json": components["schemas"]["VaultPaymentInstrumentRequest"];
            };
        };
        responses: {
            /** @description The payment instrument. */
            201: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["VaultPaymentInstrument"];
                };
            };
            400: components["responses"]["VaultRefused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["VaultForbidden"];
            404: components["responses"]["VaultMissing"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["VaultGone"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            424: components["responses"]["VaultProfileMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPaymentInstrument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of a profile of the vault. The sandbox takes any UUID and has one profile. */
                "profile-id"?: components["parameters"]["VaultProfile"];
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path: {
                /** @description Id of a payment instrument, 32 hexadecimal digits. */
                paymentInstrumentId: components["parameters"]["PaymentInstrumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment instrument. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["VaultPaymentInstrument"];
                };
            };
            400: components["responses"]["VaultRefused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["VaultForbidden"];
            404: components["responses"]["VaultMissing"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["VaultGone"];
            424: components["responses"]["VaultProfileMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deletePaymentInstrument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of a profile of the vault. The sandbox takes any UUID and has one profile. */
                "profile-id"?: components["parameters"]["VaultProfile"];
                /** @description The transacting merchant. Sent with HTTP Signature; in a JWT the merchant is a claim. */
                "v-c-merchant-id"?: components["parameters"]["MerchantId"];
                /** @description The caller's own id for the request, for its logs. */
                "v-c-correlation-id"?: components["parameters"]["CorrelationId"];
                /** @description Only for jpo-sandbox, not for CyberSource. The outcome on demand: a name from docs/scenarios.md. */
                "x-sandbox-scenario"?: components["parameters"]["Scenario"];
                /** @description Only for jpo-sandbox, not for CyberSource. The network fault on demand: a name from docs/scenarios.md. */
                "x-sandbox-fault"?: components["parameters"]["Fault"];
            };
            path: {
                /** @description Id of a payment instrument, 32 hexadecimal digits. */
                paymentInstrumentId: components["parameters"]["PaymentInstrumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VaultRefused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["VaultForbidden"];
            404: components["responses"]["VaultMissing"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["VaultConflict"];
            410: components["responses"]["VaultGone"];
            424: components["responses"]["VaultProfileMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
    patchPaymentInstrument: {
        parameters: {
            query?: never;
            header?: {
                /** @description Id of a profile of the vault. The sandbox takes any UUID and has one profile. */
                "profile-id"?: components["parameters"]["VaultProfile"];
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
            path: {
                /** @description Id of a payment instrument, 32 hexadecimal digits. */
                paymentInstrumentId: components["parameters"]["PaymentInstrumentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VaultPaymentInstrumentRequest"];
            };
        };
        responses: {
            /** @description The payment instrument after the change. */
            200: {
                headers: {
                    "v-c-correlation-id": components["headers"]["CorrelationId"];
                    "x-sandbox-advice": components["headers"]["Advice"];
                    "x-sandbox-reason": components["headers"]["Reason"];
                    "x-sandbox-journal": components["headers"]["JournalEntry"];
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["VaultPaymentInstrument"];
                };
            };
            400: components["responses"]["VaultRefused"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["VaultForbidden"];
            404: components["responses"]["VaultMissing"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["VaultGone"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["NotJson"];
            424: components["responses"]["VaultProfileMissing"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["SystemErrorNewer"];
            502: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
        };
    };
}
