export declare function compile(): Promise<void>;
