export {default as lines} from './pt.json' with {type: 'json'};
