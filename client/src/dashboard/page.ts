import type { Services } from '../services.ts';

export async function openOverview(_services: Services): Promise<void> {}
