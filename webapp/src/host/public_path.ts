// Sets webpack's public path to the folder that main.js was loaded from, which holds all lazy files. Must be imported first.
// Since Mattermost uses a script tag, this needs none of the fallbacks of webpack's own detection, which is several times as
// long.

const {src} = document.currentScript as HTMLScriptElement;
__webpack_public_path__ = new URL('.', src).href;
