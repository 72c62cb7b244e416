/** Password of every account of the demo kindergarten that these tests start. */
export const DEMO_PASSWORD = 'browser-demo-2026'
