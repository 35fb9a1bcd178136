export {default as lines} from './en.json' with {type: 'json'};
