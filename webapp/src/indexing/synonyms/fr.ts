export {default as lines} from './fr.json' with {type: 'json'};
