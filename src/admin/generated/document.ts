// Generated from src/admin/admin.openapi.yaml by `npm run generate`. Do not edit.
export const document: unknown = {
  "openapi": "3.1.0",
  "info": {
    "title": "Admin API of jpo-sandbox",
    "version": "0.1.0",
    "summary": "Look into a sandbox gateway, and control its outcomes, faults and clock",
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
  "paths": {}
}
