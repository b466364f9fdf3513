/* Decap CMS waits for its settings: setup.ts gives them. */
window.CMS_MANUAL_INIT = true;
