/** Who asks, as far as the policy cares. */
export interface Viewer {
  id: string;
  role: 'EMPLOYEE' | 'COMMUNICATIONS' | 'ADMIN';
}
