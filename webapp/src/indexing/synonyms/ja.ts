export {default as lines} from './ja.json' with {type: 'json'};
