/** One jurisdiction of the demo with everybody in it. `account` becomes the login `<jurisdiction>-<account>`. */
export interface Post {
  code: string;
  name: string;
  bodies: string[];
  account: string;
  role: string;
}
export interface Place {
  jurisdiction: { code: string; name: string; level: string; rulebook: string; effectiveFrom: string };
  departments: Post[];
}
