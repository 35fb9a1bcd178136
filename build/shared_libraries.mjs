// The libraries that Mattermost shares with plugins: their names on `window` and their versions.

/** Global names by package, so that there is one React on the page. */
export const SHARED_LIBRARIES = {
    react: 'React',
    'react-dom': 'ReactDOM',
    'react-intl': 'ReactIntl',
    'react-redux': 'ReactRedux',
    redux: 'Redux',
};

/** The packages installed here with a version's libraries, where they differ from the packages of the same name. */
export const HOST_PACKAGES = {
    '11.0': {react: 'react-17', 'react-dom': 'react-dom-17', 'react-redux': 'react-redux-7', redux: 'redux-4'},
    '11.6': {'react-intl': 'react-intl-7'},
};
