// Stands in for style sheets, pictures and the FAQ's file, which only the built bundle has.
export default '';
