/** Every address of the app; they live behind the hash, so that no server ever sees which session is open. */
export const ROUTES = {
  start: '/',
  session: '/s/:id',
  model: '/model',
  settings: '/settings',
  sent: '/sent',
  licences: '/licences',
} as const;

export function sessionPath(id: string): string {
  return `/s/${id}`;
}
