// Generated from src/admin/admin.openapi.yaml by `npm run generate`. Do not edit.
export const document: unknown = {
  "openapi": "3.1.0",
  "info": {
    "title": "Admin API of jpo-sandbox",
    "version": "0.1.0",
    "summary": "Inspect a sandbox gateway, and control its outcomes, faults and clock",
    "description": "The admin API lives below `/__admin`, beside the payments that openapi.yaml describes. Answers are JSON, errors\n`application/problem+json` (RFC 9457), indented unless `Accept` names `application/json`. Bodies are JSON under any\ncontent type, at most 100 KiB, a snapshot 64 MiB. HEAD is GET without a body. No answer holds a security code. Whole\ncard numbers appear only in the catalogue, which lists the test cards that trigger an outcome.\n\n**Access.** On loopback, the default, callers of this machine have access: `Host` must be a local name, and pages of\nother origins are refused. On an address that other machines reach, and wherever a token was set, callers send it\nas `Authorization: Bearer TOKEN`; the gateway prints it at the start. CORS headers are never sent.\n\n**Namespaces.** Journal, payments, armed entries and the clock exist once per namespace; the world is shared. The\nparameter `namespace` or the header `x-sandbox-namespace` names one. Default: the default namespace.\n\nDuring `connection-refused` the gateway accepts no new connections, so that the admin API is unreachable, too.\n",
    "license": {
      "name": "MIT",
      "identifier": "MIT"
    }
  },
  "servers": [
    {
      "url": "http://127.0.0.1:8392/__admin",
      "description": "jpo-sandbox on this machine"
    }
  ],
  "security": [
    {},
    {
      "token": []
    }
  ],
  "tags": [
    {
      "name": "gateway",
      "description": "The gateway"
    },
    {
      "name": "records",
      "description": "Exchanges and payments"
    },
    {
      "name": "scenarios",
      "description": "Outcomes of payments and follow-on services on demand"
    },
    {
      "name": "settlement",
      "description": "Batches, and the acquirer's verdicts on demand"
    },
    {
      "name": "faults",
      "description": "Network faults on demand"
    },
    {
      "name": "clock",
      "description": "The gateway's clock"
    },
    {
      "name": "webhooks",
      "description": "Subscriptions, deliveries and their faults"
    }
  ],
  "paths": {
    "/health": {
      "get": {
        "operationId": "getHealth",
        "tags": [
          "gateway"
        ],
        "summary": "Show the settings of the gateway and the state of its logs",
        "responses": {
          "200": {
            "description": "It runs.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Health"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "503": {
            "description": "It runs, but its state cannot be stored; payments are answered 503.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Health"
                }
              }
            }
          }
        }
      }
    },
    "/events": {
      "get": {
        "operationId": "getEvents",
        "tags": [
          "gateway"
        ],
        "summary": "Watch one namespace as it happens",
        "description": "Server-sent events, at most every 100 ms. The schema `LiveEvents` has the data of each event by its name. After\na lost connection, a reader resumes with the id of the last exchange that it has. Of many exchanges at once the\nnewest are sent and the others counted in `skipped`: `GET /journal` has them. A reader that stops reading is\ntold so by the event `dropped`, and dropped.\n",
        "parameters": [
          {
            "name": "Last-Event-ID",
            "in": "header",
            "description": "Id of the last exchange that the reader has, such as `j12`. Default none; only new ones are sent.",
            "schema": {
              "type": "string",
              "pattern": "^(j[0-9]{1,15})?$"
            }
          },
          {
            "$ref": "#/components/parameters/Namespace"
          },
          {
            "$ref": "#/components/parameters/NamespaceHeader"
          }
        ],
        "responses": {
          "200": {
            "description": "Events, until the reader leaves or the gateway stops.",
            "content": {
              "text/event-stream": {
                "schema": {
                  "type": "string",
                  "contentSchema": {
                    "$ref": "#/components/schemas/LiveEvents"
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "503": {
            "$ref": "#/components/responses/TooManyReaders"
          }
        }
      }
    },
    "/openapi.json": {
      "get": {
        "operationId": "getDocument",
        "tags": [
          "gateway"
        ],
        "summary": "Show this document",
        "responses": {
          "200": {
            "description": "An OpenAPI 3.1 document.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "additionalProperties": true
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/world": {
      "get": {
        "operationId": "getWorld",
        "tags": [
          "gateway"
        ],
        "summary": "Show merchants, cards, issuers and acquirers",
        "description": "Without shared secrets. Card numbers are reduced to their first six and last four digits.",
        "responses": {
          "200": {
            "description": "The world, with defaults filled in.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/World"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/catalogue": {
      "get": {
        "operationId": "getCatalogue",
        "tags": [
          "gateway"
        ],
        "summary": "List every outcome and fault, with its triggers",
        "responses": {
          "200": {
            "description": "Outcomes by group, and faults. Trigger cards of the world have whole numbers.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Catalogue"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/sdk-config": {
      "get": {
        "operationId": "getSdkConfig",
        "tags": [
          "gateway"
        ],
        "summary": "Configure the vendor's Node SDK for this gateway",
        "description": "The only answer with a shared secret. The secrets of a world are test secrets.",
        "parameters": [
          {
            "name": "scheme",
            "in": "query",
            "description": "JWT with shared secret, JWT with a P12 file, or HTTP Signature. Default `jwt`.",
            "schema": {
              "type": "string",
              "enum": [
                "jwt",
                "jwt_p12",
                "http_signature"
              ]
            }
          },
          {
            "name": "merchant",
            "in": "query",
            "description": "A merchant id. Default the first of the world, or of the portfolio.",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "portfolio",
            "in": "query",
            "description": "A portfolio id, to sign with its meta key. Default none.",
            "schema": {
              "type": "string"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "For `new ApiClient().setConfiguration()`.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/SdkConfig"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/journal": {
      "get": {
        "operationId": "listJournal",
        "tags": [
          "records"
        ],
        "summary": "List exchanges, newest first",
        "parameters": [
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Before"
          },
          {
            "$ref": "#/components/parameters/Namespace"
          },
          {
            "$ref": "#/components/parameters/NamespaceHeader"
          }
        ],
        "responses": {
          "200": {
            "description": "A page, which stays the same while newer entries arrive.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/JournalPage"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/journal/{id}": {
      "get": {
        "operationId": "getJournalEntry",
        "tags": [
          "records"
        ],
        "summary": "Show one exchange, with the verdict of every stage",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "description": "The id in the header `x-sandbox-journal` of a reply.",
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/Namespace"
          },
          {
            "$ref": "#/components/parameters/NamespaceHeader"
          }
        ],
        "responses": {
          "200": {
            "description": "The exchange, without card data.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/JournalEntry"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/journal/{id}/remedies": {
      "get": {
        "operationId": "listRemedies",
        "tags": [
          "records"
        ],
        "summary": "List changes of the world file that let a refused request pass",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "description": "The id in the header `x-sandbox-journal` of a reply.",
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/Namespace"
          },
          {
            "$ref": "#/components/parameters/NamespaceHeader"
          }
        ],
        "responses": {
          "200": {
            "description": "A change for each refusal, or advice, that is a matter of the account or the card. Often none.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Remedies"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/payments": {
      "get": {
        "operationId": "listPayments",
        "tags": [
          "records"
        ],
        "summary": "List recorded payments, newest first, or find those of one reference",
        "description": "Approved and declined ones. `reference` finds a payment whose answer was lost.",
        "parameters": [
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Before"
          },
          {
            "name": "reference",
            "in": "query",
            "description": "The whole `clientReferenceInformation.code`. Disables `before` and `next`.",
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/Namespace"
          },
          {
            "$ref": "#/components/parameters/NamespaceHeader"
          }
        ],
        "responses": {
          "200": {
            "description": "A page, which stays the same while newer payments arrive.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PaymentPage"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/payments/{id}": {
      "get": {
        "operationId": "getPayment",
        "tags": [
          "records"
        ],
        "summary": "Show one payment",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "description": "The transaction id.",
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/Namespace"
          },
          {
            "$ref": "#/components/parameters/NamespaceHeader"
          }
        ],
        "responses": {
          "200": {
            "description": "The payment, without card data.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Payment"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/payments/{id}/bill": {
      "get": {
        "operationId": "getBill",
        "tags": [
          "records"
        ],
        "summary": "Show when and what the customer is billed",
        "description": "A model of the sandbox, of approved authorizations and sales in yen. The issuer decides, and adds its fees.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "description": "The transaction id.",
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/Namespace"
          },
          {
            "$ref": "#/components/parameters/NamespaceHeader"
          }
        ],
        "responses": {
          "200": {
            "description": "The bills by month; they add up to the authorized amount.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Bill"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/payments/{id}/deposits": {
      "get": {
        "operationId": "getPaymentDeposits",
        "tags": [
          "records"
        ],
        "summary": "Show when the acquirer pays for what was settled of a payment",
        "description": "A model of the sandbox, of approved authorizations and sales in yen. The issuer decides, and adds its fees.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "description": "The transaction id.",
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/Namespace"
          },
          {
            "$ref": "#/components/parameters/NamespaceHeader"
          }
        ],
        "responses": {
          "200": {
            "description": "Parts that are paid or set off, by day; none before a settlement. In the model of the sandbox.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PaymentDeposits"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/reset": {
      "post": {
        "operationId": "reset",
        "tags": [
          "records"
        ],
        "summary": "Start over",
        "description": "Clears payments and journal of one namespace, disarms its outcomes and faults, and resets its clock. The world\nstays. With a seed, ids and randomness start over.\n",
        "parameters": [
          {
            "$ref": "#/components/parameters/Namespace"
          },
          {
            "$ref": "#/components/parameters/NamespaceHeader"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Cleared"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/snapshot": {
      "parameters": [
        {
          "$ref": "#/components/parameters/Namespace"
        },
        {
          "$ref": "#/components/parameters/NamespaceHeader"
        }
      ],
      "get": {
        "operationId": "takeSnapshot",
        "tags": [
          "records"
        ],
        "summary": "Take a snapshot of the state",
        "description": "All of it: payments, journal, clock, tokens, webhooks, and what is armed. Cards are hashed and keys are closed, so that only this gateway restores it, or one with the same JPO_SANDBOX_STATE_KEY.",
        "responses": {
          "200": {
            "description": "The state, to be sent back unchanged.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Snapshot"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      },
      "put": {
        "operationId": "restoreSnapshot",
        "tags": [
          "records"
        ],
        "summary": "Replace the state by a snapshot",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Snapshot"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "Number of payments that it has.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "restored"
                  ],
                  "properties": {
                    "restored": {
                      "type": "integer"
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "409": {
            "description": "It is of a gateway with another key.",
            "content": {
              "application/problem+json": {
                "schema": {
                  "$ref": "#/components/schemas/Problem"
                }
              }
            }
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/BodyNotReadable"
          }
        }
      }
    },
    "/namespaces": {
      "get": {
        "operationId": "listNamespaces",
        "tags": [
          "records"
        ],
        "summary": "List the named namespaces, most recently used first",
        "responses": {
          "200": {
            "description": "Without the default namespace.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Namespaces"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      },
      "delete": {
        "operationId": "deleteNamespaces",
        "tags": [
          "records"
        ],
        "summary": "Forget all namespaces but the default one",
        "responses": {
          "200": {
            "description": "How many there were.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/NamespacesCleared"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/scenarios": {
      "parameters": [
        {
          "$ref": "#/components/parameters/Namespace"
        },
        {
          "$ref": "#/components/parameters/NamespaceHeader"
        }
      ],
      "get": {
        "operationId": "listScenarios",
        "tags": [
          "scenarios"
        ],
        "summary": "List armed and used outcomes",
        "responses": {
          "200": {
            "description": "In the order of arming.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ArmedScenarios"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      },
      "post": {
        "operationId": "armScenario",
        "tags": [
          "scenarios"
        ],
        "summary": "Arm an outcome for later requests",
        "description": "A request gets the first outcome that fits, in the order of arming. A service that cannot have an outcome does\nnot use it up: a capture passes over a decline. `x-sandbox-scenario` and `scenario:NAME` of\nthe request win over armed outcomes, which win over trigger cards and amounts.\n",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ArmScenario"
              },
              "examples": {
                "once": {
                  "summary": "The next payment is declined",
                  "value": {
                    "name": "expired-card"
                  }
                },
                "matching": {
                  "summary": "Every payment by installments with one card is declined",
                  "value": {
                    "name": "insufficient-fund",
                    "times": "always",
                    "match": {
                      "method": "installment",
                      "card": "1111"
                    }
                  }
                },
                "ofCapture": {
                  "summary": "The next capture is refused",
                  "value": {
                    "name": "missing-auth",
                    "match": {
                      "operation": "capturePayment"
                    }
                  }
                },
                "byChance": {
                  "summary": "Three payments, each with a chance of one in two",
                  "value": {
                    "name": "issuer-unavailable",
                    "times": 3,
                    "probability": 0.5
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Armed.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ArmedScenario"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/BodyNotReadable"
          }
        }
      },
      "delete": {
        "operationId": "clearScenarios",
        "tags": [
          "scenarios"
        ],
        "summary": "Disarm all outcomes, and forget used ones",
        "responses": {
          "200": {
            "$ref": "#/components/responses/AllDisarmed"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/scenarios/{id}": {
      "delete": {
        "operationId": "disarmScenario",
        "tags": [
          "scenarios"
        ],
        "summary": "Disarm one outcome",
        "parameters": [
          {
            "$ref": "#/components/parameters/ArmedId"
          },
          {
            "$ref": "#/components/parameters/Namespace"
          },
          {
            "$ref": "#/components/parameters/NamespaceHeader"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Disarmed"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/verdicts": {
      "parameters": [
        {
          "$ref": "#/components/parameters/Namespace"
        },
        {
          "$ref": "#/components/parameters/NamespaceHeader"
        }
      ],
      "get": {
        "operationId": "listVerdicts",
        "tags": [
          "settlement"
        ],
        "summary": "List armed and used verdicts",
        "responses": {
          "200": {
            "description": "In the order of arming.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ArmedVerdicts"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      },
      "post": {
        "operationId": "armVerdict",
        "tags": [
          "settlement"
        ],
        "summary": "Arm a verdict for later batches",
        "description": "A transaction of a batch gets the first verdict that fits, in the order of arming. `settlement:NAME` in its\nreference wins over armed verdicts.\n",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ArmVerdict"
              },
              "examples": {
                "once": {
                  "summary": "The next transaction of a batch is rejected",
                  "value": {
                    "name": "option-not-contracted"
                  }
                },
                "matching": {
                  "summary": "Every refund settles, whatever the contracts say",
                  "value": {
                    "name": "settled",
                    "times": "always",
                    "match": {
                      "operation": "refundPayment"
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Armed.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ArmedVerdict"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/BodyNotReadable"
          }
        }
      },
      "delete": {
        "operationId": "clearVerdicts",
        "tags": [
          "settlement"
        ],
        "summary": "Disarm all verdicts, and forget used ones",
        "responses": {
          "200": {
            "$ref": "#/components/responses/AllDisarmed"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/verdicts/{id}": {
      "delete": {
        "operationId": "disarmVerdict",
        "tags": [
          "settlement"
        ],
        "summary": "Disarm one verdict",
        "parameters": [
          {
            "$ref": "#/components/parameters/ArmedId"
          },
          {
            "$ref": "#/components/parameters/Namespace"
          },
          {
            "$ref": "#/components/parameters/NamespaceHeader"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Disarmed"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/faults": {
      "parameters": [
        {
          "$ref": "#/components/parameters/Namespace"
        },
        {
          "$ref": "#/components/parameters/NamespaceHeader"
        }
      ],
      "get": {
        "operationId": "listFaults",
        "tags": [
          "faults"
        ],
        "summary": "List armed and used faults",
        "responses": {
          "200": {
            "description": "In the order of arming, outages last.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ArmedFaults"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      },
      "post": {
        "operationId": "armFault",
        "tags": [
          "faults"
        ],
        "summary": "Arm a fault for later requests, or refuse connections for a while",
        "description": "A request gets the first fault that fits, in the order of arming. `x-sandbox-fault` and `fault:NAME` of the\nrequest win over armed faults. Faults do not affect the admin API, except `connection-refused`, which makes it\nunreachable until it ends.\n",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ArmFault"
              },
              "examples": {
                "once": {
                  "summary": "The next payment is made, and its answer is lost",
                  "value": {
                    "name": "answer-lost"
                  }
                },
                "slow": {
                  "summary": "Every answer takes from 200 to 900 ms",
                  "value": {
                    "name": "latency-range",
                    "times": "always",
                    "delay": {
                      "min": 200,
                      "max": 900
                    }
                  }
                },
                "tooMany": {
                  "summary": "Twice 429, to come back after 3 seconds",
                  "value": {
                    "name": "too-many-requests",
                    "times": 2,
                    "retryAfter": 3
                  }
                },
                "refund": {
                  "summary": "The next refund is made, and its answer is lost",
                  "value": {
                    "name": "answer-lost",
                    "match": {
                      "operation": "refundPayment"
                    }
                  }
                },
                "outage": {
                  "summary": "No connections for 5 seconds",
                  "value": {
                    "name": "connection-refused",
                    "duration": 5000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Armed.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ArmedFault"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/BodyNotReadable"
          }
        }
      },
      "delete": {
        "operationId": "clearFaults",
        "tags": [
          "faults"
        ],
        "summary": "Disarm all faults, and forget used ones",
        "responses": {
          "200": {
            "$ref": "#/components/responses/AllDisarmed"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/faults/{id}": {
      "delete": {
        "operationId": "disarmFault",
        "tags": [
          "faults"
        ],
        "summary": "Disarm one fault",
        "parameters": [
          {
            "$ref": "#/components/parameters/ArmedId"
          },
          {
            "$ref": "#/components/parameters/Namespace"
          },
          {
            "$ref": "#/components/parameters/NamespaceHeader"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Disarmed"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/batches": {
      "parameters": [
        {
          "$ref": "#/components/parameters/Namespace"
        },
        {
          "$ref": "#/components/parameters/NamespaceHeader"
        }
      ],
      "get": {
        "operationId": "listBatches",
        "tags": [
          "settlement"
        ],
        "summary": "List batches",
        "responses": {
          "200": {
            "description": "Newest first, 1,000 at most. Those that came due by the clock are judged first.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Batches"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      },
      "post": {
        "operationId": "runBatch",
        "tags": [
          "settlement"
        ],
        "summary": "Send everything that waits to the acquirer now",
        "description": "Captures, sales, refunds and credits wait for the cut-off, by default midnight in Japan. From then on they cannot\nbe voided. The acquirer settles each, or rejects it for a missing contract.\n",
        "responses": {
          "200": {
            "description": "The batch, with its transactions.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Batch"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          }
        }
      }
    },
    "/batches/{id}": {
      "get": {
        "operationId": "getBatch",
        "tags": [
          "settlement"
        ],
        "summary": "Show a batch with its transactions",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string"
            },
            "example": "b1"
          },
          {
            "$ref": "#/components/parameters/Namespace"
          },
          {
            "$ref": "#/components/parameters/NamespaceHeader"
          }
        ],
        "responses": {
          "200": {
            "description": "The batch.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Batch"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/deposits": {
      "get": {
        "operationId": "getDeposits",
        "tags": [
          "settlement"
        ],
        "summary": "Show when the acquirer pays a merchant, and what is held",
        "description": "The sandbox's model, by `funding` of the merchant in the world file: no acquirer publishes its calendar or fees.\nAmounts are whole yen, as texts.\n",
        "parameters": [
          {
            "name": "merchant",
            "in": "query",
            "description": "Default: the first of the world.",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "until",
            "in": "query",
            "description": "A day in Japan. Default: today by the gateway's clock.",
            "schema": {
              "type": "string",
              "format": "date"
            }
          },
          {
            "$ref": "#/components/parameters/Namespace"
          },
          {
            "$ref": "#/components/parameters/NamespaceHeader"
          }
        ],
        "responses": {
          "200": {
            "description": "Deposits up to that day. What was captured is the sum of the other parts of the balance.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Deposits"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/clock": {
      "parameters": [
        {
          "$ref": "#/components/parameters/Namespace"
        },
        {
          "$ref": "#/components/parameters/NamespaceHeader"
        }
      ],
      "get": {
        "operationId": "getClock",
        "tags": [
          "clock"
        ],
        "summary": "Show the time of the gateway",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Clock"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      },
      "put": {
        "operationId": "setClock",
        "tags": [
          "clock"
        ],
        "summary": "Set, stop or move the clock",
        "description": "All or nothing. The time is set first, then the clock is advanced, then stopped.",
        "requestBody": {
          "$ref": "#/components/requestBodies/ClockChange"
        },
        "responses": {
          "200": {
            "$ref": "#/components/responses/Clock"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/BodyNotReadable"
          }
        }
      },
      "delete": {
        "operationId": "resetClock",
        "tags": [
          "clock"
        ],
        "summary": "Reset the clock to its start",
        "responses": {
          "200": {
            "$ref": "#/components/responses/Clock"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/webhooks": {
      "get": {
        "operationId": "listWebhooks",
        "tags": [
          "webhooks"
        ],
        "summary": "List subscriptions to events",
        "parameters": [
          {
            "$ref": "#/components/parameters/Namespace"
          },
          {
            "$ref": "#/components/parameters/NamespaceHeader"
          }
        ],
        "responses": {
          "200": {
            "description": "In the order of creation, as the gateway prints one.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Webhooks"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/webhooks/deliveries": {
      "get": {
        "operationId": "listWebhookDeliveries",
        "tags": [
          "webhooks"
        ],
        "summary": "List deliveries, newest first",
        "parameters": [
          {
            "$ref": "#/components/parameters/Limit"
          },
          {
            "$ref": "#/components/parameters/Before"
          },
          {
            "$ref": "#/components/parameters/Namespace"
          },
          {
            "$ref": "#/components/parameters/NamespaceHeader"
          }
        ],
        "responses": {
          "200": {
            "description": "A page, which stays the same while newer entries arrive.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WebhookDeliveryPage"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/webhooks/deliveries/{id}": {
      "get": {
        "operationId": "getWebhookDelivery",
        "tags": [
          "webhooks"
        ],
        "summary": "Show one delivery, with its tries",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "description": "The id of a delivery, such as `d1`.",
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/Namespace"
          },
          {
            "$ref": "#/components/parameters/NamespaceHeader"
          }
        ],
        "responses": {
          "200": {
            "description": "The delivery.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WebhookDelivery"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/webhooks/deliveries/{id}/resend": {
      "post": {
        "operationId": "resendWebhookDelivery",
        "tags": [
          "webhooks"
        ],
        "summary": "Deliver again",
        "description": "At once, whatever became of it before; no retries follow.",
        "parameters": [
          {
            "name": "id",
            "in": "path",
            "required": true,
            "description": "The id of a delivery, such as `d1`.",
            "schema": {
              "type": "string"
            }
          },
          {
            "$ref": "#/components/parameters/Namespace"
          },
          {
            "$ref": "#/components/parameters/NamespaceHeader"
          }
        ],
        "responses": {
          "200": {
            "description": "It is on its way.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Resent"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/webhooks/faults": {
      "get": {
        "operationId": "listWebhookFaults",
        "tags": [
          "webhooks"
        ],
        "summary": "List faults that wait for deliveries",
        "parameters": [
          {
            "$ref": "#/components/parameters/Namespace"
          },
          {
            "$ref": "#/components/parameters/NamespaceHeader"
          }
        ],
        "responses": {
          "200": {
            "description": "In the order of arming.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ArmedWebhookFaults"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      },
      "post": {
        "operationId": "armWebhookFault",
        "tags": [
          "webhooks"
        ],
        "summary": "Arm a fault for the next events",
        "parameters": [
          {
            "$ref": "#/components/parameters/Namespace"
          },
          {
            "$ref": "#/components/parameters/NamespaceHeader"
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/ArmWebhookFault"
              },
              "examples": {
                "lost": {
                  "summary": "The next event is lost",
                  "value": {
                    "name": "never-delivered"
                  }
                },
                "late": {
                  "summary": "The next two refunds are told two hours late",
                  "value": {
                    "name": "late",
                    "times": 2,
                    "delay": "2h",
                    "eventType": "payments.refund.status.accepted"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "Armed.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ArmedWebhookFault"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/BodyTooLarge"
          },
          "415": {
            "$ref": "#/components/responses/BodyNotReadable"
          }
        }
      },
      "delete": {
        "operationId": "clearWebhookFaults",
        "tags": [
          "webhooks"
        ],
        "summary": "Disarm all faults of deliveries",
        "parameters": [
          {
            "$ref": "#/components/parameters/Namespace"
          },
          {
            "$ref": "#/components/parameters/NamespaceHeader"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/AllDisarmed"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    },
    "/webhooks/faults/{id}": {
      "delete": {
        "operationId": "disarmWebhookFault",
        "tags": [
          "webhooks"
        ],
        "summary": "Disarm one fault of deliveries",
        "parameters": [
          {
            "$ref": "#/components/parameters/ArmedId"
          },
          {
            "$ref": "#/components/parameters/Namespace"
          },
          {
            "$ref": "#/components/parameters/NamespaceHeader"
          }
        ],
        "responses": {
          "200": {
            "$ref": "#/components/responses/Disarmed"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/TokenNeeded"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "405": {
            "$ref": "#/components/responses/MethodNotAllowed"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "token": {
        "type": "http",
        "scheme": "bearer",
        "description": "Required on addresses that other machines reach, and where a token was set."
      }
    },
    "parameters": {
      "Namespace": {
        "name": "namespace",
        "in": "query",
        "description": "The namespace. Default: the one in the header, else the default namespace.",
        "schema": {
          "$ref": "#/components/schemas/NamespaceName"
        }
      },
      "NamespaceHeader": {
        "name": "x-sandbox-namespace",
        "in": "header",
        "description": "The same as `namespace`, for clients that send it with every request. The query wins.",
        "schema": {
          "$ref": "#/components/schemas/NamespaceName"
        }
      },
      "Limit": {
        "name": "limit",
        "in": "query",
        "description": "Entries per page.",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 500,
          "default": 50
        }
      },
      "Before": {
        "name": "before",
        "in": "query",
        "description": "The number in `next` of the page before. Default: the newest entries.",
        "schema": {
          "type": "integer",
          "minimum": 0,
          "maximum": 999999999999999
        }
      },
      "ArmedId": {
        "name": "id",
        "in": "path",
        "required": true,
        "description": "The id from arming.",
        "schema": {
          "type": "string"
        }
      }
    },
    "requestBodies": {
      "ClockChange": {
        "required": true,
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/ClockChange"
            },
            "examples": {
              "set": {
                "summary": "New Year's Eve in Japan, and on from there",
                "value": {
                  "now": "2026-12-31T23:59:00+09:00"
                }
              },
              "stop": {
                "summary": "Stopped at midnight in Japan",
                "value": {
                  "now": "2026-12-16",
                  "frozen": true
                }
              },
              "move": {
                "summary": "A month later",
                "value": {
                  "advance": "31d"
                }
              }
            }
          }
        }
      }
    },
    "responses": {
      "Cleared": {
        "description": "Numbers of forgotten entries.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Cleared"
            }
          }
        }
      },
      "Disarmed": {
        "description": "Disarmed.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Disarmed"
            }
          }
        }
      },
      "AllDisarmed": {
        "description": "How many were armed.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/AllDisarmed"
            }
          }
        }
      },
      "Clock": {
        "description": "The state of the clock.",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Clock"
            }
          }
        }
      },
      "BadRequest": {
        "description": "A parameter, a header of the sandbox or the body is not allowed; `detail` says what is. Nothing was changed.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "TokenNeeded": {
        "description": "The token is required, and is missing or wrong.",
        "headers": {
          "WWW-Authenticate": {
            "description": "The scheme, `Bearer`.",
            "schema": {
              "type": "string",
              "const": "Bearer"
            }
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "Forbidden": {
        "description": "Not for this caller: a foreign page, a host name that is not local, or another machine without a token.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "NotFound": {
        "description": "The id or name is unknown.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "MethodNotAllowed": {
        "description": "The path exists, but not for this method.",
        "headers": {
          "Allow": {
            "description": "The allowed methods.",
            "schema": {
              "type": "string"
            }
          }
        },
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "Conflict": {
        "description": "1,000 are armed already, there is an outage already, or nothing waits for a batch.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "TooManyReaders": {
        "description": "20 readers of events are connected already.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "BodyTooLarge": {
        "description": "The body is larger than 100 KiB.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "BodyNotReadable": {
        "description": "The content encoding or the character set is not supported. UTF-8 is.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      }
    },
    "schemas": {
      "Problem": {
        "type": "object",
        "description": "An error (RFC 9457). It repeats only names of a request, without card data.",
        "required": [
          "type",
          "title",
          "status",
          "detail"
        ],
        "properties": {
          "type": {
            "type": "string",
            "const": "about:blank"
          },
          "title": {
            "type": "string"
          },
          "status": {
            "type": "integer",
            "minimum": 400,
            "maximum": 503
          },
          "detail": {
            "type": "string",
            "description": "What is wrong, and what is allowed."
          }
        }
      },
      "NamespaceName": {
        "type": "string",
        "pattern": "^[ -~]{1,100}$",
        "description": "1 to 100 printable ASCII characters."
      },
      "Name": {
        "type": "string",
        "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
        "maxLength": 60,
        "description": "Name of an outcome or a fault. `GET /catalogue` lists all."
      },
      "Text": {
        "type": "object",
        "required": [
          "en",
          "ja"
        ],
        "properties": {
          "en": {
            "type": "string"
          },
          "ja": {
            "type": "string"
          }
        }
      },
      "Evidence": {
        "type": "object",
        "description": "Evidence of a rule. `sandbox` is a rule of this tool, which CyberSource does not have.",
        "required": [
          "level",
          "source"
        ],
        "properties": {
          "level": {
            "type": "string",
            "enum": [
              "documented",
              "observed",
              "assumed",
              "sandbox"
            ]
          },
          "source": {
            "type": "string"
          }
        }
      },
      "Method": {
        "type": "string",
        "enum": [
          "single",
          "bonus",
          "installment",
          "combination",
          "revolving"
        ],
        "description": "A Japanese payment option (支払区分)."
      },
      "Time": {
        "type": "string",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$",
        "description": "ISO 8601 in UTC, with milliseconds."
      },
      "MaskedCard": {
        "type": "string",
        "pattern": "^[0-9]{6}\\*+[0-9]{4}$|^\\*+$",
        "description": "The first six and last four digits of a card number."
      },
      "LogHealth": {
        "type": "object",
        "description": "How full a log is. At its caps the oldest entries are evicted.",
        "required": [
          "entries",
          "bytes",
          "maxEntries",
          "maxBytes",
          "evicted"
        ],
        "properties": {
          "entries": {
            "type": "integer",
            "minimum": 0
          },
          "bytes": {
            "type": "integer",
            "minimum": 0,
            "description": "An estimate."
          },
          "maxEntries": {
            "type": "integer"
          },
          "maxBytes": {
            "type": "integer"
          },
          "evicted": {
            "type": "integer",
            "minimum": 0,
            "description": "How many were evicted."
          }
        }
      },
      "Health": {
        "type": "object",
        "required": [
          "status",
          "version",
          "profile",
          "auth",
          "merchants",
          "journal",
          "ledger",
          "namespaces",
          "tokens",
          "state"
        ],
        "properties": {
          "status": {
            "type": "string",
            "enum": [
              "ok",
              "unavailable"
            ],
            "description": "unavailable while the state cannot be stored; the reply then has status 503."
          },
          "version": {
            "type": "string"
          },
          "profile": {
            "type": "string",
            "enum": [
              "guide",
              "strict"
            ],
            "description": "guide accepts what the vendor's examples send and gives advice, strict refuses it."
          },
          "auth": {
            "type": "string",
            "enum": [
              "strict",
              "lenient",
              "off"
            ],
            "description": "How credentials are treated."
          },
          "merchants": {
            "type": "integer",
            "description": "Number of merchants of the world."
          },
          "journal": {
            "$ref": "#/components/schemas/LogHealth"
          },
          "ledger": {
            "$ref": "#/components/schemas/LogHealth"
          },
          "namespaces": {
            "$ref": "#/components/schemas/LogHealth"
          },
          "tokens": {
            "$ref": "#/components/schemas/LogHealth",
            "description": "Used tokens that are remembered, where replays are refused."
          },
          "state": {
            "type": "object",
            "description": "Where the state is kept.",
            "required": [
              "keeps"
            ],
            "properties": {
              "keeps": {
                "type": "string",
                "enum": [
                  "memory",
                  "file",
                  "valkey"
                ]
              },
              "trouble": {
                "type": "string",
                "description": "What keeps it from being stored now."
              },
              "role": {
                "type": "string",
                "enum": [
                  "leader",
                  "follower",
                  "waiting"
                ],
                "description": "Of a replica."
              },
              "leader": {
                "type": "string",
                "description": "Address at which the leading replica is reached."
              },
              "term": {
                "type": "integer",
                "description": "Rises with each change of the leader."
              },
              "warning": {
                "type": "string",
                "description": "What a crash of the server of the state could lose."
              }
            }
          }
        }
      },
      "LiveEvents": {
        "type": "object",
        "description": "The data of each event of `GET /events`, by its name.",
        "required": [
          "hello",
          "reset",
          "exchanges",
          "payments",
          "batches",
          "armed",
          "health",
          "dropped"
        ],
        "properties": {
          "hello": {
            "type": "object",
            "description": "The first event, and again when the namespace comes to be or is made again.",
            "required": [
              "version",
              "instance",
              "newest"
            ],
            "properties": {
              "version": {
                "type": "string"
              },
              "instance": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "Changes with the gateway and the namespace; ids of another instance say nothing. Null; nothing was sent to the namespace yet."
              },
              "newest": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "Id of the newest exchange."
              }
            }
          },
          "reset": {
            "type": "object",
            "description": "Everything was forgotten."
          },
          "exchanges": {
            "type": "object",
            "description": "New exchanges, oldest first.",
            "required": [
              "entries",
              "skipped"
            ],
            "properties": {
              "entries": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/JournalEntry"
                }
              },
              "skipped": {
                "type": "integer",
                "minimum": 0,
                "description": "How many more there were."
              }
            }
          },
          "payments": {
            "type": "object",
            "description": "Payments that came to be or changed.",
            "required": [
              "entries",
              "skipped"
            ],
            "properties": {
              "entries": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/Payment"
                }
              },
              "skipped": {
                "type": "integer",
                "minimum": 0,
                "description": "How many more there were."
              }
            }
          },
          "batches": {
            "type": "object",
            "description": "Batches that were judged.",
            "required": [
              "entries"
            ],
            "properties": {
              "entries": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/Batch"
                }
              }
            }
          },
          "armed": {
            "type": "object",
            "description": "What was armed, used or disarmed; at most once a second.",
            "required": [
              "changed",
              "gone"
            ],
            "properties": {
              "changed": {
                "type": "array",
                "items": {
                  "anyOf": [
                    {
                      "$ref": "#/components/schemas/ArmedScenario"
                    },
                    {
                      "$ref": "#/components/schemas/ArmedVerdict"
                    },
                    {
                      "$ref": "#/components/schemas/ArmedFault"
                    }
                  ]
                }
              },
              "gone": {
                "type": "array",
                "items": {
                  "type": "string",
                  "description": "An id."
                }
              }
            }
          },
          "health": {
            "type": "object",
            "description": "The state of the gateway, once a second.",
            "required": [
              "seconds",
              "requests",
              "took",
              "health",
              "clock"
            ],
            "properties": {
              "seconds": {
                "type": "number",
                "minimum": 0,
                "description": "Since the last event of this name."
              },
              "requests": {
                "type": "integer",
                "minimum": 0,
                "description": "Requests to the namespace in this time."
              },
              "took": {
                "description": "Ms in the gateway, without the delay of a fault. Null; there was no request.",
                "anyOf": [
                  {
                    "type": "object",
                    "required": [
                      "median",
                      "p95",
                      "most"
                    ],
                    "properties": {
                      "median": {
                        "type": "number",
                        "minimum": 0
                      },
                      "p95": {
                        "type": "number",
                        "minimum": 0
                      },
                      "most": {
                        "type": "number",
                        "minimum": 0
                      }
                    }
                  },
                  {
                    "type": "null"
                  }
                ]
              },
              "health": {
                "$ref": "#/components/schemas/Health"
              },
              "clock": {
                "anyOf": [
                  {
                    "$ref": "#/components/schemas/Clock"
                  },
                  {
                    "type": "null"
                  }
                ]
              }
            }
          },
          "dropped": {
            "type": "object",
            "description": "The reader stopped reading. It may resume."
          }
        }
      },
      "World": {
        "type": "object",
        "description": "As in world.schema.json, without secrets and portfolios. References are ids.",
        "required": [
          "acquirers",
          "issuers",
          "cards",
          "merchants",
          "unlistedCards",
          "refusals"
        ],
        "properties": {
          "acquirers": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Acquirer"
            }
          },
          "issuers": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Issuer"
            }
          },
          "cards": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Card"
            }
          },
          "merchants": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Merchant"
            }
          },
          "unlistedCards": {
            "type": "object",
            "description": "Policy on valid card numbers that are not listed.",
            "required": [
              "policy",
              "issuer"
            ],
            "properties": {
              "policy": {
                "type": "string",
                "enum": [
                  "refuse",
                  "allow"
                ]
              },
              "issuer": {
                "type": "string"
              }
            }
          },
          "refusals": {
            "type": "object",
            "description": "Changes to the refusal table, by the name of the row.",
            "additionalProperties": {
              "$ref": "#/components/schemas/RefusalChange"
            }
          }
        }
      },
      "Acquirer": {
        "type": "object",
        "required": [
          "id",
          "name",
          "forwardedAcquirerCode",
          "jpo",
          "approval"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "forwardedAcquirerCode": {
            "type": "string"
          },
          "jpo": {
            "type": "boolean",
            "description": "Whether it supports Japanese payment options."
          },
          "approval": {
            "type": "string",
            "enum": [
              "smcc",
              "vpc"
            ],
            "description": "The form of an approved reply."
          }
        }
      },
      "Issuer": {
        "type": "object",
        "required": [
          "id",
          "name",
          "country",
          "options"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "country": {
            "type": "string",
            "pattern": "^[A-Z]{2}$"
          },
          "options": {
            "type": "array",
            "description": "Payment options that it offers to its cardholders.",
            "items": {
              "$ref": "#/components/schemas/Method"
            }
          },
          "installmentCounts": {
            "type": "array",
            "description": "Numbers of installments that it offers. Absent means any.",
            "items": {
              "type": "integer"
            }
          },
          "bonusWindows": {
            "type": "array",
            "description": "When it accepts bonus payments. Absent means always.",
            "items": {
              "type": "object",
              "required": [
                "begins",
                "ends",
                "paid"
              ],
              "properties": {
                "begins": {
                  "type": "string",
                  "pattern": "^[0-9]{2}-[0-9]{2}$",
                  "description": "First day of the purchase, MM-DD."
                },
                "ends": {
                  "type": "string",
                  "pattern": "^[0-9]{2}-[0-9]{2}$",
                  "description": "Last day of the purchase, MM-DD."
                },
                "paid": {
                  "type": "integer",
                  "description": "Month of the bonus, 1 to 12."
                }
              }
            }
          }
        }
      },
      "Card": {
        "type": "object",
        "required": [
          "number",
          "issuer"
        ],
        "properties": {
          "number": {
            "$ref": "#/components/schemas/MaskedCard"
          },
          "issuer": {
            "type": "string"
          },
          "outcome": {
            "$ref": "#/components/schemas/Name"
          },
          "threeDSecure": {
            "type": "string",
            "enum": [
              "frictionless",
              "attempted",
              "failed",
              "unavailable",
              "time-out",
              "challenge",
              "challenge-failed",
              "challenge-unavailable"
            ],
            "description": "What the issuer does in an authentication. Absent: `frictionless`."
          },
          "description": {
            "$ref": "#/components/schemas/Description"
          }
        }
      },
      "Merchant": {
        "type": "object",
        "required": [
          "merchantId",
          "acquirer",
          "keyId",
          "acquirerAgreement",
          "uncontractedOption",
          "relaxedRequirements",
          "amountTriggers",
          "duplicateWindow",
          "services",
          "funding"
        ],
        "properties": {
          "merchantId": {
            "type": "string"
          },
          "acquirer": {
            "type": "string"
          },
          "keyId": {
            "type": "string"
          },
          "acquirerAgreement": {
            "type": "object",
            "description": "The contract with the acquirer, as in the world file.",
            "required": [
              "paymentOptions"
            ],
            "properties": {
              "paymentOptions": {
                "type": "object",
                "required": [
                  "jpPaymentOptionType"
                ],
                "properties": {
                  "jpPaymentOptionType": {
                    "type": "array",
                    "items": {
                      "$ref": "#/components/schemas/Method"
                    }
                  }
                }
              },
              "numberOfInstallmentPayments": {
                "type": "string"
              },
              "numberOfIntegratedInstallments": {
                "type": "string"
              },
              "numberOfBonusPayments": {
                "type": "string"
              },
              "summerBonusStartDate": {
                "type": "string"
              },
              "summerBonusEndDate": {
                "type": "string"
              },
              "summerBonusMonth": {
                "type": "string"
              },
              "winterBonusStartDate": {
                "type": "string"
              },
              "winterBonusEndDate": {
                "type": "string"
              },
              "winterBonusMonth": {
                "type": "string"
              }
            }
          },
          "uncontractedOption": {
            "type": "string",
            "enum": [
              "accept",
              "refuse"
            ]
          },
          "relaxedRequirements": {
            "type": "boolean"
          },
          "amountTriggers": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/AmountList"
            }
          },
          "duplicateWindow": {
            "type": "integer",
            "description": "In seconds; 0 accepts duplicates."
          },
          "services": {
            "$ref": "#/components/schemas/Services"
          },
          "funding": {
            "$ref": "#/components/schemas/FundingTerms"
          },
          "description": {
            "$ref": "#/components/schemas/Description"
          },
          "certificate": {
            "type": "object",
            "required": [
              "serialNumber",
              "pem"
            ],
            "properties": {
              "serialNumber": {
                "type": "string"
              },
              "pem": {
                "type": "string",
                "description": "Without the private key."
              }
            }
          }
        }
      },
      "FundingTerms": {
        "type": "object",
        "description": "When the acquirer pays the merchant, and what it keeps, as in world.schema.json. A model of the sandbox.",
        "required": [
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
        "properties": {
          "cycles": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "closes",
                "paid"
              ],
              "properties": {
                "closes": {
                  "type": "integer",
                  "description": "Day of the month; 31 is its end."
                },
                "paid": {
                  "type": "object",
                  "required": [
                    "months",
                    "day"
                  ],
                  "properties": {
                    "months": {
                      "type": "integer",
                      "description": "Months after the closing day."
                    },
                    "day": {
                      "type": "integer",
                      "description": "Day of that month; 31 is its end."
                    }
                  }
                }
              }
            }
          },
          "nonBusinessDay": {
            "type": "string",
            "enum": [
              "next",
              "previous"
            ]
          },
          "closedDays": {
            "type": "array",
            "items": {
              "type": "string",
              "pattern": "^[0-9]{2}-[0-9]{2}$",
              "description": "MM-DD."
            }
          },
          "bonus": {
            "type": "string",
            "enum": [
              "held",
              "early"
            ]
          },
          "bonusPaid": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "month",
                "day"
              ],
              "properties": {
                "month": {
                  "type": "integer"
                },
                "day": {
                  "type": "integer",
                  "description": "31 is the end of the month."
                }
              }
            }
          },
          "fees": {
            "type": "object",
            "description": "Percent of the amount, by payment option.",
            "required": [
              "single",
              "bonus",
              "installment",
              "combination",
              "revolving"
            ],
            "properties": {
              "single": {
                "type": "string"
              },
              "bonus": {
                "type": "string"
              },
              "installment": {
                "type": "string"
              },
              "combination": {
                "type": "string"
              },
              "revolving": {
                "type": "string"
              }
            }
          },
          "feeRounding": {
            "type": "string",
            "enum": [
              "down",
              "half-up",
              "up"
            ]
          },
          "feeOnRefund": {
            "type": "string",
            "enum": [
              "returned",
              "kept"
            ]
          },
          "refundOfHeld": {
            "type": "string",
            "enum": [
              "with-sale",
              "next-deposit"
            ]
          }
        }
      },
      "Services": {
        "type": "object",
        "description": "Settings of captures, reversals, refunds, credits, voids and search, as in world.schema.json.",
        "required": [
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
        "properties": {
          "captures": {
            "type": "string",
            "enum": [
              "single",
              "multiple",
              "split"
            ]
          },
          "overCapture": {
            "type": "string",
            "enum": [
              "refuse",
              "small",
              "20-percent"
            ]
          },
          "partialReversals": {
            "type": "boolean"
          },
          "reversalAfterVoid": {
            "type": "boolean"
          },
          "reversalReason": {
            "type": "string",
            "enum": [
              "any",
              "34"
            ]
          },
          "credits": {
            "type": "boolean"
          },
          "creditAuthorization": {
            "type": "boolean"
          },
          "overRefund": {
            "type": "string",
            "enum": [
              "refuse",
              "accept"
            ]
          },
          "incrementalAuthorization": {
            "type": "boolean"
          },
          "transactionIdDays": {
            "type": "integer",
            "minimum": 0,
            "description": "0 accepts repeats."
          },
          "searchDelay": {
            "type": "integer",
            "minimum": 0,
            "description": "In ms."
          },
          "selfLinks": {
            "type": "string",
            "enum": [
              "not-found",
              "replay"
            ]
          },
          "threeDSecure": {
            "type": "string",
            "enum": [
              "required",
              "advised",
              "off"
            ]
          },
          "failedAuthentication": {
            "type": "string",
            "enum": [
              "201",
              "400"
            ]
          },
          "transientTokenUse": {
            "type": "string",
            "enum": [
              "once",
              "many"
            ]
          },
          "transientTokenSeconds": {
            "type": "integer",
            "minimum": 1
          },
          "vault": {
            "type": "boolean"
          },
          "tokenCreate": {
            "type": "string",
            "enum": [
              "approved",
              "always"
            ]
          },
          "tokenTypes": {
            "type": "array",
            "items": {
              "type": "string",
              "enum": [
                "customer",
                "paymentInstrument",
                "instrumentIdentifier",
                "shippingAddress"
              ]
            }
          }
        }
      },
      "Description": {
        "type": "object",
        "required": [
          "en"
        ],
        "properties": {
          "en": {
            "type": "string"
          },
          "ja": {
            "type": "string"
          }
        }
      },
      "AmountList": {
        "type": "string",
        "enum": [
          "sandbox",
          "vpc",
          "jcn"
        ],
        "description": "A list of amounts that trigger outcomes."
      },
      "RefusalChange": {
        "type": "object",
        "properties": {
          "enabled": {
            "type": "boolean",
            "description": "False means that the row never refuses."
          },
          "outcome": {
            "type": "object",
            "required": [
              "http",
              "reason",
              "message"
            ],
            "properties": {
              "http": {
                "type": "integer",
                "enum": [
                  201,
                  400
                ]
              },
              "reason": {
                "type": "string"
              },
              "message": {
                "type": "string"
              },
              "responseCode": {
                "type": "string"
              },
              "responseCategoryCode": {
                "type": "string"
              }
            }
          }
        }
      },
      "SdkConfig": {
        "type": "object",
        "description": "By the vendor's names. Signatures cover `runEnvironment`; requests go to `intermediateHost`.",
        "required": [
          "authenticationType",
          "runEnvironment",
          "intermediateHost",
          "merchantID",
          "logConfiguration"
        ],
        "properties": {
          "authenticationType": {
            "type": "string",
            "enum": [
              "jwt",
              "http_signature"
            ]
          },
          "jwtKeyType": {
            "type": "string",
            "enum": [
              "SHARED_SECRET",
              "P12"
            ]
          },
          "keysDirectory": {
            "type": "string",
            "description": "Folder of the P12 file."
          },
          "keyFileName": {
            "type": "string"
          },
          "keyAlias": {
            "type": "string"
          },
          "keyPass": {
            "type": "string",
            "description": "A test password."
          },
          "runEnvironment": {
            "type": "string",
            "const": "apitest.cybersource.com"
          },
          "intermediateHost": {
            "type": "string",
            "description": "The base URL of this gateway."
          },
          "merchantID": {
            "type": "string"
          },
          "merchantKeyId": {
            "type": "string"
          },
          "merchantsecretKey": {
            "type": "string",
            "description": "A test secret, in base64."
          },
          "useMetaKey": {
            "type": "boolean",
            "const": true
          },
          "portfolioID": {
            "type": "string"
          },
          "logConfiguration": {
            "type": "object",
            "required": [
              "enableLog"
            ],
            "properties": {
              "enableLog": {
                "type": "boolean",
                "const": false
              }
            }
          }
        }
      },
      "Catalogue": {
        "type": "object",
        "required": [
          "outcomes",
          "verdicts",
          "faults"
        ],
        "properties": {
          "outcomes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Outcome"
            }
          },
          "verdicts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Verdict"
            }
          },
          "faults": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Fault"
            }
          }
        }
      },
      "Outcome": {
        "type": "object",
        "description": "An outcome that can be requested, with its reply.",
        "required": [
          "name",
          "group",
          "services",
          "title",
          "http",
          "status",
          "approved",
          "evidence",
          "triggers"
        ],
        "properties": {
          "name": {
            "$ref": "#/components/schemas/Name"
          },
          "group": {
            "type": "string",
            "enum": [
              "approval",
              "review",
              "decline",
              "japan",
              "jpo",
              "refusal",
              "follow-on",
              "accident"
            ]
          },
          "services": {
            "type": "array",
            "description": "Services that can have it; docs/scenarios.md lists the operations of each. Another service refuses its\nheader, does not use up an armed one, and ignores it in a reference that it repeats from a payment.\n",
            "minItems": 1,
            "items": {
              "$ref": "#/components/schemas/Service"
            }
          },
          "title": {
            "$ref": "#/components/schemas/Text"
          },
          "http": {
            "type": "integer",
            "enum": [
              201,
              400,
              500,
              502
            ]
          },
          "status": {
            "type": "string",
            "description": "As in the body of the reply."
          },
          "reason": {
            "type": "string"
          },
          "message": {
            "type": "string"
          },
          "responseCode": {
            "type": "string"
          },
          "responseCategoryCode": {
            "type": "string"
          },
          "approved": {
            "type": "boolean",
            "description": "Whether the issuer has approved, so that money is held."
          },
          "evidence": {
            "$ref": "#/components/schemas/Evidence"
          },
          "note": {
            "$ref": "#/components/schemas/Text"
          },
          "triggers": {
            "type": "object",
            "description": "Everything that triggers it.",
            "required": [
              "header",
              "reference",
              "armed",
              "cards",
              "amounts",
              "rules"
            ],
            "properties": {
              "header": {
                "type": "string",
                "description": "A request header, with its value."
              },
              "reference": {
                "type": "string",
                "description": "Anywhere in `clientReferenceInformation.code`."
              },
              "armed": {
                "type": "boolean",
                "const": true,
                "description": "By `POST /scenarios`."
              },
              "cards": {
                "type": "array",
                "description": "Whole numbers of the world's test cards.",
                "items": {
                  "type": "string",
                  "pattern": "^[0-9]{12,19}$"
                }
              },
              "amounts": {
                "type": "array",
                "items": {
                  "type": "object",
                  "description": "In whole units. Works for the merchants that have the list in `amountTriggers`.",
                  "required": [
                    "list",
                    "from",
                    "to"
                  ],
                  "properties": {
                    "list": {
                      "$ref": "#/components/schemas/AmountList"
                    },
                    "from": {
                      "type": "integer"
                    },
                    "to": {
                      "type": "integer"
                    }
                  }
                }
              },
              "rules": {
                "type": "array",
                "description": "Rows of the refusal table with this outcome.",
                "items": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "Service": {
        "type": "string",
        "enum": [
          "payment",
          "capture",
          "reversal",
          "refund",
          "credit",
          "void",
          "increment",
          "authentication-setup",
          "authentication",
          "search",
          "read"
        ],
        "description": "A service of the gateway. Operations of one service have the same outcomes."
      },
      "Verdict": {
        "type": "object",
        "description": "A verdict of the acquirer at settlement that can be requested.",
        "required": [
          "name",
          "title",
          "triggers"
        ],
        "properties": {
          "name": {
            "$ref": "#/components/schemas/VerdictName"
          },
          "title": {
            "$ref": "#/components/schemas/Text"
          },
          "triggers": {
            "type": "object",
            "required": [
              "reference",
              "armed"
            ],
            "properties": {
              "reference": {
                "type": "string",
                "description": "Text in `clientReferenceInformation.code`."
              },
              "armed": {
                "type": "boolean",
                "const": true
              }
            }
          }
        }
      },
      "Fault": {
        "type": "object",
        "description": "A fault that can be requested.",
        "required": [
          "name",
          "title",
          "what",
          "processed",
          "leaves",
          "carriers",
          "settings",
          "triggers"
        ],
        "properties": {
          "name": {
            "$ref": "#/components/schemas/Name"
          },
          "title": {
            "$ref": "#/components/schemas/Text"
          },
          "what": {
            "$ref": "#/components/schemas/Text"
          },
          "processed": {
            "type": "boolean",
            "description": "Whether the payment is processed, and so may be recorded."
          },
          "leaves": {
            "type": "string",
            "enum": [
              "answered",
              "unknown",
              "not-processed"
            ],
            "description": "What the caller knows about the payment afterwards."
          },
          "carriers": {
            "type": "array",
            "description": "Doors that support it.",
            "items": {
              "type": "string",
              "enum": [
                "http",
                "in-process",
                "msw"
              ]
            }
          },
          "delay": {
            "$ref": "#/components/schemas/Delay"
          },
          "settings": {
            "type": "array",
            "description": "Settings for arming.",
            "items": {
              "type": "string",
              "enum": [
                "times",
                "probability",
                "match",
                "delay",
                "duration",
                "retryAfter"
              ]
            }
          },
          "triggers": {
            "type": "object",
            "required": [
              "armed"
            ],
            "properties": {
              "header": {
                "type": "string"
              },
              "reference": {
                "type": "string"
              },
              "armed": {
                "type": "boolean",
                "const": true,
                "description": "By `POST /faults`."
              }
            }
          }
        }
      },
      "PaymentDeposits": {
        "type": "object",
        "required": [
          "entries"
        ],
        "properties": {
          "entries": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "transactionId",
                "part",
                "day",
                "gross",
                "fee",
                "net",
                "paid"
              ],
              "properties": {
                "transactionId": {
                  "type": "string",
                  "description": "The sale, capture or refund that it is of."
                },
                "part": {
                  "type": "string",
                  "enum": [
                    "ordinary",
                    "bonus"
                  ]
                },
                "day": {
                  "type": "string",
                  "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
                  "description": "Day of the deposit in Japan."
                },
                "gross": {
                  "type": "string",
                  "pattern": "^-?[0-9]+$",
                  "description": "Yen before fees; below zero for a refund."
                },
                "fee": {
                  "type": "string",
                  "pattern": "^-?[0-9]+$",
                  "description": "Yen that the acquirer keeps; below zero where returned."
                },
                "net": {
                  "type": "string",
                  "pattern": "^-?[0-9]+$",
                  "description": "`gross` less `fee`."
                },
                "paid": {
                  "type": "boolean",
                  "description": "Whether the day has come, by the clock of the gateway."
                }
              }
            }
          }
        }
      },
      "Remedies": {
        "type": "object",
        "required": [
          "entries"
        ],
        "properties": {
          "entries": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "rule",
                "title",
                "yaml"
              ],
              "properties": {
                "rule": {
                  "type": "string",
                  "description": "The rule of the refusal or the advice."
                },
                "title": {
                  "$ref": "#/components/schemas/Text"
                },
                "yaml": {
                  "type": "string",
                  "description": "A part of a world file. An entry of a list has the key that names it (`merchantId`, `id`, `number`) and\nwhat it needs; a card has its masked number, in place of the whole one.\n"
                }
              }
            }
          }
        }
      },
      "JournalPage": {
        "type": "object",
        "required": [
          "entries",
          "total",
          "evicted"
        ],
        "properties": {
          "entries": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/JournalEntry"
            }
          },
          "next": {
            "$ref": "#/components/schemas/NextPage"
          },
          "total": {
            "type": "integer",
            "minimum": 0,
            "description": "Number of entries."
          },
          "evicted": {
            "type": "integer",
            "minimum": 0,
            "description": "How many were evicted."
          }
        }
      },
      "PaymentPage": {
        "type": "object",
        "required": [
          "entries",
          "total",
          "evicted"
        ],
        "properties": {
          "entries": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Payment"
            }
          },
          "next": {
            "$ref": "#/components/schemas/NextPage"
          },
          "total": {
            "type": "integer",
            "minimum": 0,
            "description": "Number of payments, of any reference."
          },
          "evicted": {
            "type": "integer",
            "minimum": 0,
            "description": "How many were evicted."
          }
        }
      },
      "NextPage": {
        "type": "string",
        "description": "Path and query of the next page. Absent on the last one."
      },
      "JournalEntry": {
        "type": "object",
        "description": "One exchange. Card data was removed before it was stored.",
        "required": [
          "id",
          "at",
          "request",
          "stages",
          "refusals",
          "advice",
          "reply"
        ],
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^j[0-9]+$"
          },
          "at": {
            "$ref": "#/components/schemas/Time"
          },
          "merchantId": {
            "type": "string"
          },
          "authentication": {
            "type": "object",
            "description": "Verdict on the caller's credentials.",
            "required": [
              "policy"
            ],
            "properties": {
              "policy": {
                "type": "string",
                "enum": [
                  "strict",
                  "lenient",
                  "off"
                ]
              },
              "scheme": {
                "type": "string"
              },
              "reason": {
                "type": "string",
                "description": "Why authentication failed."
              },
              "comparison": {
                "type": "array",
                "description": "The signing string, line by line.",
                "items": {
                  "type": "object",
                  "required": [
                    "expected",
                    "received"
                  ],
                  "properties": {
                    "expected": {
                      "type": "string"
                    },
                    "received": {
                      "type": "string"
                    },
                    "differs": {
                      "type": "boolean",
                      "const": true
                    }
                  }
                }
              }
            }
          },
          "request": {
            "type": "object",
            "required": [
              "method",
              "path",
              "headers",
              "bytes"
            ],
            "properties": {
              "method": {
                "type": "string"
              },
              "path": {
                "type": "string"
              },
              "headers": {
                "type": "object",
                "additionalProperties": {
                  "type": "string"
                }
              },
              "body": {
                "description": "Parsed. Absent when it could not be read."
              },
              "bytes": {
                "type": "integer",
                "minimum": 0,
                "description": "Length of the received body."
              }
            }
          },
          "asked": {
            "type": "object",
            "description": "What the body asks for, as sent and redacted. Absent when it could not be read.",
            "properties": {
              "jpo": {
                "type": "object",
                "description": "Of a Japanese payment option (支払区分).",
                "properties": {
                  "paymentMethod": {
                    "type": "string"
                  },
                  "installments": {
                    "type": "string"
                  }
                }
              },
              "amount": {
                "type": "string"
              },
              "currency": {
                "type": "string"
              },
              "reference": {
                "type": "string"
              }
            }
          },
          "cardToken": {
            "type": "string",
            "enum": [
              "customer",
              "paymentInstrument",
              "instrumentIdentifier",
              "transient",
              "network"
            ],
            "description": "What named the card in place of its number. `transient` is of Microform."
          },
          "stages": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "stage",
                "verdict"
              ],
              "properties": {
                "stage": {
                  "type": "string",
                  "enum": [
                    "route",
                    "authenticate",
                    "parse",
                    "scenario",
                    "validate",
                    "jpo",
                    "lifecycle",
                    "acquirer",
                    "ledger"
                  ]
                },
                "verdict": {
                  "type": "string",
                  "enum": [
                    "passed",
                    "advised",
                    "refused",
                    "skipped"
                  ]
                },
                "note": {
                  "type": "string"
                }
              }
            }
          },
          "scenario": {
            "type": "object",
            "description": "The requested outcome and its trigger.",
            "required": [
              "name",
              "trigger"
            ],
            "properties": {
              "name": {
                "$ref": "#/components/schemas/Name"
              },
              "trigger": {
                "type": "string",
                "enum": [
                  "header",
                  "reference",
                  "armed",
                  "card",
                  "amount"
                ]
              },
              "armed": {
                "type": "string",
                "description": "Id of the armed entry."
              }
            }
          },
          "fault": {
            "type": "object",
            "description": "The fault of the exchange.",
            "required": [
              "name",
              "trigger",
              "delay"
            ],
            "properties": {
              "name": {
                "$ref": "#/components/schemas/Name"
              },
              "trigger": {
                "type": "string",
                "enum": [
                  "header",
                  "reference",
                  "armed"
                ]
              },
              "armed": {
                "type": "string",
                "description": "Id of the armed entry."
              },
              "delay": {
                "type": "number",
                "minimum": 0,
                "description": "The delay, in ms."
              },
              "retryAfter": {
                "type": "integer",
                "description": "In seconds."
              },
              "secondOf": {
                "type": "string",
                "description": "Entry of the first delivery; set on the second."
              }
            }
          },
          "refusals": {
            "type": "array",
            "description": "Why it was not approved.",
            "items": {
              "$ref": "#/components/schemas/Note"
            }
          },
          "advice": {
            "type": "array",
            "description": "Advice on the request.",
            "items": {
              "$ref": "#/components/schemas/Note"
            }
          },
          "reply": {
            "type": "object",
            "description": "The reply before a network fault.",
            "required": [
              "status",
              "body"
            ],
            "properties": {
              "status": {
                "type": "integer",
                "description": "0 where there is none."
              },
              "body": {
                "description": "Parsed; null where there is none."
              }
            }
          },
          "paymentId": {
            "type": "string",
            "description": "Id of the recorded payment."
          }
        }
      },
      "Note": {
        "type": "object",
        "required": [
          "rule",
          "text",
          "evidence"
        ],
        "properties": {
          "rule": {
            "type": "string"
          },
          "field": {
            "type": "string",
            "description": "JSON path of the field, with dots."
          },
          "text": {
            "$ref": "#/components/schemas/Text"
          },
          "evidence": {
            "$ref": "#/components/schemas/Evidence"
          },
          "weight": {
            "type": "string",
            "enum": [
              "refuse",
              "odd",
              "note"
            ],
            "description": "How much it weighs: `odd` is refused in the profile strict."
          },
          "reason": {
            "type": "string",
            "enum": [
              "MISSING_FIELD",
              "INVALID_DATA"
            ]
          },
          "quiet": {
            "type": "boolean",
            "const": true,
            "description": "Not in the header and the log line: it is true of most payments."
          }
        }
      },
      "Payment": {
        "type": "object",
        "description": "A recorded payment. Amounts are strings in the currency's own units and decimals.",
        "required": [
          "id",
          "submitTimeUtc",
          "merchantId",
          "acquirer",
          "kind",
          "status",
          "amount",
          "reference",
          "reconciliationId",
          "card",
          "journal"
        ],
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^[0-9]{22}$"
          },
          "submitTimeUtc": {
            "type": "string",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"
          },
          "merchantId": {
            "type": "string"
          },
          "acquirer": {
            "type": "string"
          },
          "kind": {
            "type": "string",
            "enum": [
              "authorization",
              "sale",
              "credit"
            ]
          },
          "status": {
            "type": "string",
            "description": "State of the newest transaction with an effect, such as PENDING after a capture.",
            "enum": [
              "PENDING",
              "REVERSED",
              "VOIDED",
              "AUTHORIZED",
              "PARTIAL_AUTHORIZED",
              "AUTHORIZED_PENDING_REVIEW",
              "AUTHORIZED_RISK_DECLINED",
              "PENDING_AUTHENTICATION",
              "PENDING_REVIEW",
              "DECLINED",
              "INVALID_REQUEST"
            ]
          },
          "reason": {
            "type": "string"
          },
          "amount": {
            "type": "object",
            "required": [
              "requested",
              "currency"
            ],
            "properties": {
              "requested": {
                "type": "string"
              },
              "authorized": {
                "type": "string",
                "description": "Absent when nothing was."
              },
              "currency": {
                "type": "string"
              }
            }
          },
          "reference": {
            "type": "string",
            "description": "`clientReferenceInformation.code`, without card data."
          },
          "referenceKey": {
            "type": "string",
            "description": "A keyed hash of a reference that had to be redacted."
          },
          "reconciliationId": {
            "type": "string"
          },
          "salesSlipNumber": {
            "type": "string"
          },
          "approvalCode": {
            "type": "string"
          },
          "card": {
            "type": "object",
            "required": [
              "number",
              "fingerprint",
              "issuer"
            ],
            "properties": {
              "number": {
                "$ref": "#/components/schemas/MaskedCard"
              },
              "fingerprint": {
                "type": "string",
                "description": "Equal for equal cards within one run, useless outside it."
              },
              "type": {
                "type": "string",
                "pattern": "^[0-9]{3}$"
              },
              "issuer": {
                "type": "string"
              }
            }
          },
          "jpo": {
            "$ref": "#/components/schemas/Plan"
          },
          "settlementWouldFail": {
            "description": "Missing contract for which the acquirer will reject an approved payment at settlement.",
            "$ref": "#/components/schemas/Rejection"
          },
          "settlement": {
            "description": "Of a sale or a credit that has gone out with a batch.",
            "$ref": "#/components/schemas/Settlement"
          },
          "journal": {
            "type": "string",
            "pattern": "^j[0-9]+$",
            "description": "The id of its journal entry."
          },
          "followOns": {
            "type": "array",
            "description": "Transactions that followed, oldest first. Absent when there are none.",
            "items": {
              "$ref": "#/components/schemas/FollowOn"
            }
          },
          "balance": {
            "type": "object",
            "description": "Amounts in the currency's own units. Absent when nothing followed.",
            "required": [
              "authorized",
              "reversed",
              "captured",
              "available",
              "refunded"
            ],
            "properties": {
              "authorized": {
                "type": "string",
                "description": "With increments."
              },
              "reversed": {
                "type": "string"
              },
              "captured": {
                "type": "string",
                "description": "Captures that stand."
              },
              "available": {
                "type": "string",
                "description": "What can still be captured."
              },
              "refunded": {
                "type": "string"
              }
            }
          }
        }
      },
      "FollowOn": {
        "type": "object",
        "description": "A transaction that followed a payment. `INVALID_REQUEST` is a refused attempt.",
        "required": [
          "id",
          "kind",
          "state",
          "amount",
          "submitTimeUtc",
          "journal"
        ],
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^[0-9]{22}$"
          },
          "parentId": {
            "type": "string",
            "pattern": "^[0-9]{22}$"
          },
          "kind": {
            "type": "string",
            "enum": [
              "increment",
              "capture",
              "reversal",
              "refund",
              "void"
            ]
          },
          "state": {
            "type": "string",
            "enum": [
              "AUTHORIZED",
              "PENDING",
              "REVERSED",
              "VOIDED",
              "DECLINED",
              "INVALID_REQUEST"
            ]
          },
          "reason": {
            "type": "string"
          },
          "automatic": {
            "type": "boolean",
            "description": "Made by the gateway itself."
          },
          "isVoided": {
            "type": "boolean"
          },
          "amount": {
            "type": "string"
          },
          "submitTimeUtc": {
            "type": "string"
          },
          "settlement": {
            "$ref": "#/components/schemas/Settlement"
          },
          "journal": {
            "type": "string",
            "pattern": "^j[0-9]+$"
          }
        }
      },
      "Rejection": {
        "type": "object",
        "description": "A rule of the acquirer, and why it rejects.",
        "required": [
          "rule",
          "en",
          "ja"
        ],
        "properties": {
          "rule": {
            "type": "string"
          },
          "en": {
            "type": "string"
          },
          "ja": {
            "type": "string"
          }
        }
      },
      "Settlement": {
        "type": "object",
        "description": "A transaction in a batch (売上処理). Without a verdict while the batch is under way.",
        "required": [
          "batch",
          "time"
        ],
        "properties": {
          "batch": {
            "type": "string",
            "pattern": "^b[0-9]+$"
          },
          "time": {
            "type": "string",
            "description": "In the form of `submitTimeUtc`."
          },
          "verdict": {
            "type": "string",
            "enum": [
              "SETTLED",
              "REJECTED"
            ]
          },
          "rejection": {
            "$ref": "#/components/schemas/Rejection"
          }
        }
      },
      "Total": {
        "type": "object",
        "required": [
          "count",
          "amount"
        ],
        "properties": {
          "count": {
            "type": "integer",
            "minimum": 0
          },
          "amount": {
            "type": "string",
            "description": "In the currency's own units."
          }
        }
      },
      "Batch": {
        "type": "object",
        "description": "A batch that went to the acquirer (売上処理).",
        "required": [
          "id",
          "time",
          "trigger",
          "items",
          "settled",
          "rejected",
          "parts"
        ],
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^b[0-9]+$"
          },
          "time": {
            "type": "string",
            "description": "In the form of `submitTimeUtc`."
          },
          "trigger": {
            "type": "string",
            "enum": [
              "cut-off",
              "manual"
            ]
          },
          "items": {
            "type": "integer",
            "minimum": 0
          },
          "settled": {
            "type": "integer",
            "minimum": 0
          },
          "rejected": {
            "type": "integer",
            "minimum": 0
          },
          "parts": {
            "type": "array",
            "description": "By merchant and currency.",
            "items": {
              "type": "object",
              "required": [
                "merchantId",
                "currency",
                "sales",
                "credits",
                "rejected"
              ],
              "properties": {
                "merchantId": {
                  "type": "string"
                },
                "currency": {
                  "type": "string"
                },
                "sales": {
                  "description": "Sales and captures.",
                  "$ref": "#/components/schemas/Total"
                },
                "credits": {
                  "description": "Refunds and stand-alone credits.",
                  "$ref": "#/components/schemas/Total"
                },
                "rejected": {
                  "description": "Of both, what the acquirer rejected.",
                  "$ref": "#/components/schemas/Total"
                }
              }
            }
          },
          "transactions": {
            "type": "array",
            "description": "Oldest first, at most 500. Absent in a list of batches.",
            "items": {
              "$ref": "#/components/schemas/BatchItem"
            }
          }
        }
      },
      "BatchItem": {
        "type": "object",
        "required": [
          "id",
          "rootId",
          "kind",
          "merchantId",
          "reference",
          "submitTimeUtc",
          "amount",
          "currency",
          "time"
        ],
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^[0-9]{22}$"
          },
          "rootId": {
            "type": "string",
            "pattern": "^[0-9]{22}$",
            "description": "Id of the payment."
          },
          "kind": {
            "type": "string",
            "enum": [
              "sale",
              "capture",
              "refund",
              "credit"
            ]
          },
          "merchantId": {
            "type": "string"
          },
          "reference": {
            "type": "string"
          },
          "submitTimeUtc": {
            "type": "string"
          },
          "amount": {
            "type": "string"
          },
          "currency": {
            "type": "string"
          },
          "jpo": {
            "$ref": "#/components/schemas/Plan"
          },
          "time": {
            "type": "string"
          },
          "verdict": {
            "type": "string",
            "enum": [
              "SETTLED",
              "REJECTED"
            ]
          },
          "rejection": {
            "$ref": "#/components/schemas/Rejection"
          }
        }
      },
      "ArmedVerdict": {
        "type": "object",
        "required": [
          "id",
          "name",
          "times",
          "probability",
          "used",
          "live"
        ],
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^v[0-9]+$"
          },
          "name": {
            "$ref": "#/components/schemas/VerdictName"
          },
          "times": {
            "$ref": "#/components/schemas/Times"
          },
          "probability": {
            "$ref": "#/components/schemas/Probability"
          },
          "match": {
            "$ref": "#/components/schemas/KeptMatch"
          },
          "used": {
            "type": "integer",
            "minimum": 0,
            "description": "How often it was chosen."
          },
          "live": {
            "type": "boolean",
            "description": "Whether it can be chosen again."
          }
        }
      },
      "ArmedVerdicts": {
        "type": "object",
        "required": [
          "armed",
          "unused"
        ],
        "properties": {
          "armed": {
            "type": "array",
            "description": "All armed verdicts, and the last 200 used ones.",
            "items": {
              "$ref": "#/components/schemas/ArmedVerdict"
            }
          },
          "unused": {
            "$ref": "#/components/schemas/Unused"
          }
        }
      },
      "Batches": {
        "type": "object",
        "required": [
          "entries",
          "nextCutOff"
        ],
        "properties": {
          "nextCutOff": {
            "description": "When the next batch goes to the acquirer by the clock, if anything waits then.",
            "$ref": "#/components/schemas/Time"
          },
          "entries": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Batch"
            }
          }
        }
      },
      "Yen": {
        "type": "string",
        "pattern": "^-?[0-9]+$"
      },
      "Bill": {
        "type": "object",
        "required": [
          "option",
          "rows",
          "notes"
        ],
        "properties": {
          "option": {
            "description": "The payment option (支払区分).",
            "$ref": "#/components/schemas/Text"
          },
          "rows": {
            "type": "array",
            "description": "Payments by the customer, by month.",
            "items": {
              "type": "object",
              "required": [
                "month",
                "part",
                "number",
                "of",
                "amount"
              ],
              "properties": {
                "month": {
                  "type": "string",
                  "pattern": "^[0-9]{4}-[0-9]{2}$"
                },
                "part": {
                  "type": "string",
                  "enum": [
                    "single",
                    "installment",
                    "bonus",
                    "revolving"
                  ]
                },
                "number": {
                  "type": "integer",
                  "minimum": 1,
                  "description": "1 for the first of its kind."
                },
                "of": {
                  "type": "integer",
                  "minimum": 1,
                  "description": "How many there are of its kind."
                },
                "amount": {
                  "$ref": "#/components/schemas/Yen"
                },
                "assumed": {
                  "description": "Why month or amount are not what the request says.",
                  "$ref": "#/components/schemas/Text"
                }
              }
            }
          },
          "notes": {
            "type": "array",
            "description": "What the rows cannot say.",
            "items": {
              "$ref": "#/components/schemas/Text"
            }
          }
        }
      },
      "Deposits": {
        "type": "object",
        "required": [
          "merchantId",
          "until",
          "rows",
          "held",
          "balance",
          "notes"
        ],
        "properties": {
          "merchantId": {
            "type": "string"
          },
          "until": {
            "type": "string"
          },
          "rows": {
            "type": "array",
            "description": "Paying days up to this day, in order.",
            "items": {
              "type": "object",
              "required": [
                "day",
                "sales",
                "refunds",
                "fees",
                "broughtIn",
                "deposit",
                "carried"
              ],
              "properties": {
                "day": {
                  "type": "string"
                },
                "sales": {
                  "$ref": "#/components/schemas/Yen"
                },
                "refunds": {
                  "$ref": "#/components/schemas/Yen"
                },
                "fees": {
                  "$ref": "#/components/schemas/Yen"
                },
                "broughtIn": {
                  "$ref": "#/components/schemas/Yen"
                },
                "deposit": {
                  "$ref": "#/components/schemas/Yen"
                },
                "carried": {
                  "$ref": "#/components/schemas/Yen"
                }
              }
            }
          },
          "held": {
            "type": "array",
            "description": "Paying days after it, in order.",
            "items": {
              "type": "object",
              "required": [
                "day",
                "ordinary",
                "bonus",
                "refunds"
              ],
              "properties": {
                "day": {
                  "type": "string"
                },
                "ordinary": {
                  "$ref": "#/components/schemas/Yen"
                },
                "bonus": {
                  "$ref": "#/components/schemas/Yen"
                },
                "refunds": {
                  "$ref": "#/components/schemas/Yen"
                }
              }
            }
          },
          "balance": {
            "type": "object",
            "required": [
              "captured",
              "deposited",
              "fees",
              "refunds",
              "held",
              "carried"
            ],
            "properties": {
              "captured": {
                "$ref": "#/components/schemas/Yen"
              },
              "deposited": {
                "$ref": "#/components/schemas/Yen"
              },
              "fees": {
                "$ref": "#/components/schemas/Yen"
              },
              "refunds": {
                "$ref": "#/components/schemas/Yen"
              },
              "held": {
                "$ref": "#/components/schemas/Yen"
              },
              "carried": {
                "$ref": "#/components/schemas/Yen"
              }
            }
          },
          "notes": {
            "type": "array",
            "description": "What the table cannot know.",
            "items": {
              "$ref": "#/components/schemas/Description"
            }
          }
        }
      },
      "ArmVerdict": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name"
        ],
        "properties": {
          "name": {
            "$ref": "#/components/schemas/VerdictName"
          },
          "times": {
            "$ref": "#/components/schemas/Times"
          },
          "probability": {
            "$ref": "#/components/schemas/Probability"
          },
          "match": {
            "description": "The operation is one whose transactions go out with batches.",
            "allOf": [
              {
                "$ref": "#/components/schemas/Match"
              },
              {
                "properties": {
                  "operation": {
                    "type": "string",
                    "enum": [
                      "createPayment",
                      "capturePayment",
                      "refundPayment",
                      "createCredit"
                    ]
                  }
                }
              }
            ]
          }
        }
      },
      "VerdictName": {
        "type": "string",
        "description": "`settled`, `rejected`, or the rule of a missing contract.",
        "enum": [
          "settled",
          "rejected",
          "option-not-contracted",
          "count-not-contracted",
          "bonus-season-not-contracted",
          "issuer-without-jpo",
          "revolving-not-contracted",
          "installment-count-not-offered",
          "bonus-month-closed"
        ]
      },
      "Plan": {
        "type": "object",
        "description": "How the payment will be billed.",
        "required": [
          "method",
          "ja",
          "code"
        ],
        "properties": {
          "method": {
            "$ref": "#/components/schemas/Method"
          },
          "ja": {
            "type": "string"
          },
          "code": {
            "type": "string",
            "description": "`paymentMethod`, filled in when the request had none."
          },
          "installments": {
            "type": "integer"
          },
          "firstBillingMonth": {
            "type": "string",
            "pattern": "^(0[1-9]|1[0-2])$"
          },
          "firstBillingMonthDefaulted": {
            "type": "boolean"
          },
          "bonuses": {
            "type": "object",
            "required": [
              "count",
              "entries"
            ],
            "properties": {
              "count": {
                "type": "integer"
              },
              "entries": {
                "type": "array",
                "items": {
                  "type": "object",
                  "properties": {
                    "month": {
                      "type": "string"
                    },
                    "amount": {
                      "type": "string",
                      "description": "In yen."
                    }
                  }
                }
              }
            }
          }
        }
      },
      "Cleared": {
        "type": "object",
        "required": [
          "cleared"
        ],
        "properties": {
          "cleared": {
            "type": "object",
            "required": [
              "journal",
              "payments"
            ],
            "properties": {
              "journal": {
                "type": "integer",
                "minimum": 0
              },
              "payments": {
                "type": "integer",
                "minimum": 0
              }
            }
          }
        }
      },
      "Snapshot": {
        "type": "object",
        "description": "State of a namespace, as rows. What they mean may change with the format.",
        "required": [
          "format",
          "key",
          "rows"
        ],
        "properties": {
          "format": {
            "type": "integer"
          },
          "key": {
            "type": "string",
            "description": "Names the key of the gateway that made it."
          },
          "rows": {
            "type": "array",
            "items": {
              "type": "array",
              "items": {
                "type": "string"
              },
              "minItems": 2,
              "maxItems": 2
            }
          }
        }
      },
      "NamespacesCleared": {
        "type": "object",
        "required": [
          "cleared"
        ],
        "properties": {
          "cleared": {
            "type": "object",
            "required": [
              "namespaces"
            ],
            "properties": {
              "namespaces": {
                "type": "integer",
                "minimum": 0
              }
            }
          }
        }
      },
      "Namespaces": {
        "type": "object",
        "required": [
          "isolateBy",
          "entries",
          "total",
          "evicted"
        ],
        "properties": {
          "isolateBy": {
            "type": "string",
            "enum": [
              "header",
              "merchant"
            ],
            "description": "What selects the namespace of a payment; its header `x-sandbox-namespace`, or its merchant."
          },
          "entries": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "name",
                "journal",
                "payments",
                "bytes"
              ],
              "properties": {
                "name": {
                  "type": "string"
                },
                "journal": {
                  "type": "integer",
                  "minimum": 0,
                  "description": "Number of journal entries."
                },
                "payments": {
                  "type": "integer",
                  "minimum": 0,
                  "description": "Number of payments."
                },
                "bytes": {
                  "type": "integer",
                  "minimum": 0,
                  "description": "An estimate."
                }
              }
            }
          },
          "total": {
            "type": "integer",
            "minimum": 0
          },
          "evicted": {
            "type": "integer",
            "minimum": 0,
            "description": "How many were evicted."
          }
        }
      },
      "ArmScenario": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name"
        ],
        "properties": {
          "name": {
            "$ref": "#/components/schemas/Name"
          },
          "times": {
            "$ref": "#/components/schemas/Times"
          },
          "probability": {
            "$ref": "#/components/schemas/Probability"
          },
          "match": {
            "$ref": "#/components/schemas/Match"
          }
        }
      },
      "ArmFault": {
        "type": "object",
        "description": "Each fault takes the settings that `GET /catalogue` lists for it. `connection-refused` takes `duration` only.",
        "additionalProperties": false,
        "required": [
          "name"
        ],
        "properties": {
          "name": {
            "$ref": "#/components/schemas/Name"
          },
          "times": {
            "$ref": "#/components/schemas/Times"
          },
          "probability": {
            "$ref": "#/components/schemas/Probability"
          },
          "match": {
            "$ref": "#/components/schemas/Match"
          },
          "delay": {
            "$ref": "#/components/schemas/Delay"
          },
          "duration": {
            "$ref": "#/components/schemas/Duration"
          },
          "retryAfter": {
            "$ref": "#/components/schemas/RetryAfter"
          }
        }
      },
      "ArmedScenario": {
        "type": "object",
        "required": [
          "id",
          "name",
          "times",
          "probability",
          "used",
          "live"
        ],
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^s[0-9]+$"
          },
          "name": {
            "$ref": "#/components/schemas/Name"
          },
          "times": {
            "$ref": "#/components/schemas/Times"
          },
          "probability": {
            "$ref": "#/components/schemas/Probability"
          },
          "match": {
            "$ref": "#/components/schemas/KeptMatch"
          },
          "used": {
            "type": "integer",
            "minimum": 0,
            "description": "How often it was chosen."
          },
          "live": {
            "type": "boolean",
            "description": "Whether it can be chosen again."
          }
        }
      },
      "ArmedFault": {
        "type": "object",
        "required": [
          "id",
          "name",
          "times",
          "probability",
          "used",
          "live"
        ],
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^[fo][0-9]+$",
            "description": "An outage begins with `o`."
          },
          "name": {
            "$ref": "#/components/schemas/Name"
          },
          "times": {
            "$ref": "#/components/schemas/Times"
          },
          "probability": {
            "$ref": "#/components/schemas/Probability"
          },
          "match": {
            "$ref": "#/components/schemas/KeptMatch"
          },
          "delay": {
            "$ref": "#/components/schemas/Delay"
          },
          "duration": {
            "$ref": "#/components/schemas/Duration"
          },
          "retryAfter": {
            "$ref": "#/components/schemas/RetryAfter"
          },
          "used": {
            "type": "integer",
            "minimum": 0,
            "description": "How often it was chosen."
          },
          "live": {
            "type": "boolean",
            "description": "Whether it can be chosen again."
          }
        }
      },
      "ArmedScenarios": {
        "type": "object",
        "required": [
          "armed",
          "unused"
        ],
        "properties": {
          "armed": {
            "type": "array",
            "description": "All armed outcomes, and the last 200 used ones.",
            "items": {
              "$ref": "#/components/schemas/ArmedScenario"
            }
          },
          "unused": {
            "$ref": "#/components/schemas/Unused"
          }
        }
      },
      "ArmedFaults": {
        "type": "object",
        "required": [
          "armed",
          "unused"
        ],
        "properties": {
          "armed": {
            "type": "array",
            "description": "All armed faults, the last 200 used ones, and the last 20 outages.",
            "items": {
              "$ref": "#/components/schemas/ArmedFault"
            }
          },
          "unused": {
            "$ref": "#/components/schemas/Unused"
          }
        }
      },
      "Unused": {
        "type": "array",
        "description": "Ids of entries that could have been used and still wait, except those with a probability below 1.",
        "items": {
          "type": "string"
        }
      },
      "Times": {
        "description": "Number of requests. Default 1.",
        "default": 1,
        "anyOf": [
          {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000
          },
          {
            "type": "string",
            "const": "always"
          }
        ]
      },
      "Probability": {
        "type": "number",
        "exclusiveMinimum": 0,
        "maximum": 1,
        "default": 1,
        "description": "Probability for each request that fits, drawn from the gateway's seed if there is one."
      },
      "Match": {
        "type": "object",
        "description": "Conditions on the request; all must hold. Default every request.",
        "additionalProperties": false,
        "properties": {
          "merchant": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "description": "A merchant id."
          },
          "operation": {
            "$ref": "#/components/schemas/OperationId"
          },
          "method": {
            "$ref": "#/components/schemas/MatchMethod"
          },
          "amount": {
            "type": "string",
            "pattern": "^[0-9]{1,12}(\\.[0-9]{1,3})?$",
            "description": "The amount of the request, such as `totalAmount`; 12000 fits 12000.00."
          },
          "card": {
            "type": "string",
            "pattern": "^([0-9]{4}|[0-9]{12,19})$",
            "description": "A card number without spaces, or its last four digits."
          },
          "reference": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100,
            "description": "A part of `clientReferenceInformation.code`."
          }
        }
      },
      "KeptMatch": {
        "type": "object",
        "description": "The conditions; card numbers are reduced to their first six and last four digits.",
        "properties": {
          "merchant": {
            "type": "string"
          },
          "operation": {
            "$ref": "#/components/schemas/OperationId"
          },
          "method": {
            "$ref": "#/components/schemas/MatchMethod"
          },
          "amount": {
            "type": "string",
            "description": "Without redundant zeros."
          },
          "card": {
            "type": "string",
            "pattern": "^([0-9]{4}|[0-9]{6}\\*+[0-9]{4})$"
          },
          "reference": {
            "type": "string"
          }
        }
      },
      "MatchMethod": {
        "type": "string",
        "enum": [
          "single",
          "bonus",
          "installment",
          "combination",
          "revolving",
          "ordinary"
        ],
        "description": "A payment option, or `ordinary` for a payment without one. Operations that are no payment have none."
      },
      "OperationId": {
        "type": "string",
        "description": "An `operationId` of openapi.yaml.",
        "enum": [
          "createPayment",
          "readPayment",
          "incrementAuth",
          "capturePayment",
          "authReversal",
          "mitReversal",
          "refundPayment",
          "refundCapture",
          "createCredit",
          "voidPayment",
          "voidCapture",
          "voidRefund",
          "voidCredit",
          "mitVoid",
          "refreshPaymentStatus",
          "readCapture",
          "readReversal",
          "readRefund",
          "readCredit",
          "readVoid",
          "getTransaction",
          "createSearch",
          "getSearch",
          "payerAuthSetup",
          "checkPayerAuthEnrollment",
          "validateAuthenticationResults",
          "findProductsToSubscribe",
          "getWebhookSubscriptionsByOrg",
          "createWebhookSubscription",
          "getWebhookSubscriptionById",
          "deleteWebhookSubscription",
          "updateWebhookSubscription",
          "updateWebhookStatus",
          "testWebhook",
          "saveSymEgressKey",
          "saveAsymEgressKey",
          "searchReports",
          "createReport",
          "getReportByReportId",
          "downloadReport",
          "getPaymentBatchSummary",
          "getPurchaseAndRefundDetails",
          "generateCaptureContext",
          "generateUnifiedCheckoutCaptureContext",
          "getPublicKey",
          "postCustomer",
          "getCustomer",
          "deleteCustomer",
          "patchCustomer",
          "getCustomerPaymentInstrumentsList",
          "postCustomerPaymentInstrument",
          "getCustomerPaymentInstrument",
          "deleteCustomerPaymentInstrument",
          "patchCustomersPaymentInstrument",
          "getCustomerShippingAddressesList",
          "postCustomerShippingAddress",
          "getCustomerShippingAddress",
          "deleteCustomerShippingAddress",
          "patchCustomersShippingAddress",
          "postInstrumentIdentifier",
          "getInstrumentIdentifier",
          "deleteInstrumentIdentifier",
          "patchInstrumentIdentifier",
          "getInstrumentIdentifierPaymentInstrumentsList",
          "postPaymentInstrument",
          "getPaymentInstrument",
          "deletePaymentInstrument",
          "patchPaymentInstrument"
        ]
      },
      "Delay": {
        "description": "Delay in ms. Fixed, uniform between two ends, or lognormal; at most ten minutes.",
        "anyOf": [
          {
            "type": "number",
            "minimum": 0,
            "maximum": 600000
          },
          {
            "type": "object",
            "description": "From `min` to `max`, both in ms.",
            "additionalProperties": false,
            "required": [
              "min",
              "max"
            ],
            "properties": {
              "min": {
                "type": "number",
                "minimum": 0,
                "maximum": 600000
              },
              "max": {
                "type": "number",
                "minimum": 0,
                "maximum": 600000
              }
            }
          },
          {
            "type": "object",
            "description": "Half of the delays are below `median`, in ms. `sigma` is that of the logarithm.",
            "additionalProperties": false,
            "required": [
              "median",
              "sigma"
            ],
            "properties": {
              "median": {
                "type": "number",
                "minimum": 0,
                "maximum": 600000
              },
              "sigma": {
                "type": "number",
                "minimum": 0,
                "maximum": 5
              }
            }
          }
        ]
      },
      "Duration": {
        "type": "integer",
        "minimum": 1,
        "maximum": 600000,
        "description": "Duration in ms. Default 2000."
      },
      "RetryAfter": {
        "type": "integer",
        "minimum": 0,
        "maximum": 86400,
        "description": "Value of the header Retry-After, in seconds."
      },
      "Disarmed": {
        "type": "object",
        "required": [
          "disarmed"
        ],
        "properties": {
          "disarmed": {
            "type": "string",
            "description": "Its id."
          }
        }
      },
      "AllDisarmed": {
        "type": "object",
        "required": [
          "disarmed"
        ],
        "properties": {
          "disarmed": {
            "type": "integer",
            "minimum": 0,
            "description": "How many were armed."
          }
        }
      },
      "Clock": {
        "type": "object",
        "description": "Clock for ids, times, billing months, bonus windows, duplicates and credentials.",
        "required": [
          "now",
          "japan",
          "epochMs",
          "frozen",
          "offsetMs"
        ],
        "properties": {
          "now": {
            "$ref": "#/components/schemas/Time"
          },
          "japan": {
            "type": "string",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$",
            "description": "The same in Japan (UTC+9)."
          },
          "epochMs": {
            "type": "integer",
            "description": "The same as ms since 1970."
          },
          "frozen": {
            "type": "boolean"
          },
          "offsetMs": {
            "type": "integer",
            "description": "Distance from the machine's clock, in ms."
          }
        }
      },
      "ClockChange": {
        "type": "object",
        "additionalProperties": false,
        "minProperties": 1,
        "properties": {
          "now": {
            "description": "A time with an offset, a day in Japan, which begins at midnight there, or ms since 1970; from 2001-09-10 to\n2286-11-19. The clock goes on from there, or stays there when it is stopped.\n",
            "anyOf": [
              {
                "type": "string",
                "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,3})?)?(Z|[+-][0-9]{2}:[0-9]{2}))?$"
              },
              {
                "type": "number",
                "minimum": 1000080000000,
                "maximum": 9999849600000
              }
            ]
          },
          "frozen": {
            "type": "boolean",
            "description": "True stops the clock, false resumes it."
          },
          "advance": {
            "description": "A number of ms, or one with a unit (500ms, 90s, 15m, 12h, 31d); at most 3650 days.",
            "anyOf": [
              {
                "type": "number",
                "minimum": 0,
                "maximum": 315360000000
              },
              {
                "type": "string",
                "pattern": "^[0-9]{1,12}(ms|s|m|h|d)?$"
              }
            ]
          }
        }
      },
      "Webhooks": {
        "type": "object",
        "required": [
          "subscriptions"
        ],
        "properties": {
          "subscriptions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Webhook"
            }
          }
        }
      },
      "Webhook": {
        "type": "object",
        "description": "A subscription, as openapi.yaml describes it.",
        "required": [
          "webhookId",
          "organizationId",
          "products",
          "webhookUrl",
          "status"
        ],
        "properties": {
          "webhookId": {
            "type": "string"
          },
          "organizationId": {
            "type": "string"
          },
          "products": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "productId",
                "eventTypes"
              ],
              "properties": {
                "productId": {
                  "type": "string"
                },
                "eventTypes": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                }
              }
            }
          },
          "webhookUrl": {
            "type": "string"
          },
          "healthCheckUrl": {
            "type": "string"
          },
          "status": {
            "type": "string",
            "enum": [
              "ACTIVE",
              "INACTIVE",
              "SUSPENDED"
            ]
          },
          "name": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "retryPolicy": {
            "type": "object"
          },
          "securityPolicy": {
            "type": "object"
          },
          "createdOn": {
            "type": "string"
          },
          "updatedOn": {
            "type": "string"
          },
          "version": {
            "type": "string"
          },
          "notificationScope": {
            "type": "string",
            "enum": [
              "SELF",
              "DESCENDANTS"
            ]
          }
        }
      },
      "WebhookDeliveryPage": {
        "type": "object",
        "required": [
          "entries",
          "total",
          "evicted"
        ],
        "properties": {
          "entries": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/WebhookDelivery"
            }
          },
          "next": {
            "$ref": "#/components/schemas/NextPage"
          },
          "total": {
            "type": "integer",
            "minimum": 0,
            "description": "Number of deliveries."
          },
          "evicted": {
            "type": "integer",
            "minimum": 0,
            "description": "How many were evicted."
          }
        }
      },
      "WebhookDelivery": {
        "type": "object",
        "required": [
          "id",
          "kind",
          "webhookId",
          "organizationId",
          "url",
          "status",
          "createdAt",
          "tries"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "kind": {
            "type": "string",
            "enum": [
              "event",
              "test",
              "ping"
            ]
          },
          "webhookId": {
            "type": "string"
          },
          "organizationId": {
            "type": "string"
          },
          "url": {
            "type": "string"
          },
          "status": {
            "type": "string",
            "enum": [
              "waiting",
              "held",
              "withheld",
              "delivered",
              "failed",
              "lost",
              "not-allowed"
            ],
            "description": "`held` by a fault, `withheld` from a suspended subscription, `lost` by a fault."
          },
          "eventType": {
            "type": "string"
          },
          "productId": {
            "type": "string"
          },
          "transactionId": {
            "type": "string"
          },
          "fault": {
            "$ref": "#/components/schemas/WebhookFaultName"
          },
          "createdAt": {
            "$ref": "#/components/schemas/Time"
          },
          "nextTryAt": {
            "$ref": "#/components/schemas/Time"
          },
          "tries": {
            "type": "array",
            "description": "The last 20.",
            "items": {
              "type": "object",
              "required": [
                "at",
                "retryNumber"
              ],
              "properties": {
                "at": {
                  "$ref": "#/components/schemas/Time"
                },
                "retryNumber": {
                  "type": "integer",
                  "minimum": 0
                },
                "status": {
                  "type": "integer",
                  "description": "The HTTP status of the receiver."
                },
                "error": {
                  "type": "string",
                  "description": "Why there was none."
                }
              }
            }
          },
          "request": {
            "type": "object",
            "description": "The request of the last try.",
            "required": [
              "headers",
              "body"
            ],
            "properties": {
              "headers": {
                "type": "object",
                "additionalProperties": {
                  "type": "string"
                }
              },
              "body": {
                "type": "string"
              }
            }
          }
        }
      },
      "Resent": {
        "type": "object",
        "required": [
          "resent"
        ],
        "properties": {
          "resent": {
            "type": "string"
          }
        }
      },
      "WebhookFaultName": {
        "type": "string",
        "enum": [
          "never-delivered",
          "delivered-twice",
          "late",
          "out-of-order",
          "bad-signature"
        ]
      },
      "ArmWebhookFault": {
        "type": "object",
        "required": [
          "name"
        ],
        "additionalProperties": false,
        "properties": {
          "name": {
            "$ref": "#/components/schemas/WebhookFaultName"
          },
          "times": {
            "type": "integer",
            "minimum": 1,
            "maximum": 1000000,
            "default": 1,
            "description": "Number of events."
          },
          "eventType": {
            "type": "string",
            "description": "Only events of this type."
          },
          "delay": {
            "description": "Of `late`: ms, or text such as 90m. Default 90m, on the gateway's clock.",
            "anyOf": [
              {
                "type": "number",
                "minimum": 0
              },
              {
                "type": "string"
              }
            ]
          }
        }
      },
      "ArmedWebhookFault": {
        "type": "object",
        "required": [
          "id",
          "name",
          "times",
          "used"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "name": {
            "$ref": "#/components/schemas/WebhookFaultName"
          },
          "times": {
            "type": "integer",
            "minimum": 1
          },
          "used": {
            "type": "integer",
            "minimum": 0
          },
          "eventType": {
            "type": "string"
          },
          "delay": {
            "type": "number",
            "description": "Ms."
          }
        }
      },
      "ArmedWebhookFaults": {
        "type": "object",
        "required": [
          "armed"
        ],
        "properties": {
          "armed": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ArmedWebhookFault"
            }
          }
        }
      }
    }
  }
}
