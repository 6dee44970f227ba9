/** The gateway to mount in an Express app. For Node. */
export { createApp } from '../mocks/express/create-app.ts'
