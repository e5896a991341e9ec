export class f {}
