export { keepEventsGoing, keepPresentable, seedLock } from "./keep-presentable";
export {
  AlreadySeeded,
  DEFAULT_SEED,
  isEmptyDatabase,
  NotADemo,
  seedDatabase,
  type SeedOptions,
} from "./seed-database";
export { writePictures } from "./pictures";
