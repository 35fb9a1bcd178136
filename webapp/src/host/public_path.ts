// Where main.js was loaded from: what is loaded later lies beside it. Imported before anything else. Mattermost runs the script by
// a tag, so webpack's own way of finding that out, several times as long, is not needed.

const {src} = document.currentScript as HTMLScriptElement;
__webpack_public_path__ = new URL('.', src).href;
