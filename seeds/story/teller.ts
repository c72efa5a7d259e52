/** Tells many stories on one calendar: every scene happens on its day, whichever project it belongs to. */
export interface Scene {
  on: string;
  what: string;
  happens: () => Promise<unknown>;
}

/** Runs the scenes by date; scenes of one day keep the order in which they were given. */
export async function tell(
  scenes: Scene[],
  onProgress: (done: number, total: number, scene: Scene) => void,
): Promise<void> {
  const inOrder = scenes.map((scene, index) => ({ scene, index }));
  inOrder.sort((a, b) => a.scene.on.localeCompare(b.scene.on) || a.index - b.index);
  for (const [done, { scene }] of inOrder.entries()) {
    try {
      await scene.happens();
    } catch (error) {
      throw new Error(`${scene.on} ${scene.what}: ${error instanceof Error ? error.message : String(error)}`);
    }
    onProgress(done + 1, inOrder.length, scene);
  }
}
