/** The gateway to mount in an Express app. For Node. */
export { createApp } from '../express/create-app.ts'
