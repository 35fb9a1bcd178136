import type {Compiler} from 'webpack';

export declare class SharedNamesPlugin {
    constructor(libraries: readonly string[]);
    apply(compiler: Compiler): void;
}
