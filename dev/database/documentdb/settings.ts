/** Values for `postgres -c`. */
export type Settings = Readonly<Record<string, string>>;

export interface SettingsInput {
  socketDirectory: string;
  port: number;
  /** False for tests: a crash of the machine may lose data, and commits do not wait for the disk. */
  durable: boolean;
}

/** How PostgreSQL runs here: on a unix socket alone, small enough for a laptop beside an editor and a browser. */
export function postgresSettings({ socketDirectory, port, durable }: SettingsInput): Settings {
  return {
    listen_addresses: "",
    unix_socket_directories: socketDirectory,
    unix_socket_permissions: "0700",
    port: String(port),
    shared_preload_libraries: "pg_cron,pg_documentdb_core,pg_documentdb,pg_documentdb_extended_rum",
    // As MongoDB does: an index is read in its order, either way, also behind an `$in`, and only a list within the
    // indexed path itself stands in the way of that. Without these, every sorted query sorts all it matches.
    "documentdb.alternate_index_handler_name": "extended_rum",
    "documentdb.enable_merge_sort_for_in_prefix": "on",
    "documentdb.enableIndexMetadataGlobalTracking": "on",
    // What a page needs is in memory; and the planner guesses poorly until a collection has been analysed.
    random_page_cost: "1.1",
    autovacuum_naptime: "5s",
    "cron.database_name": "postgres",
    "cron.host": socketDirectory,
    // The engine, too, connects to itself, to create a collection outside the statement that needs it.
    "documentdb.localhost_connection_string": `host=${socketDirectory}`,
    "cron.log_run": "off",
    "cron.log_statement": "off",
    max_connections: "120",
    shared_buffers: "128MB",
    max_wal_size: "512MB",
    min_wal_size: "32MB",
    // Requests here are small: compiling or spreading one over processes costs more than it saves.
    jit: "off",
    max_parallel_workers_per_gather: "0",
    // Shared memory in files of the data directory, since containers keep /dev/shm small.
    dynamic_shared_memory_type: "mmap",
    deadlock_timeout: "50ms",
    // Gives a cursor as long as MongoDB does.
    "documentdb.defaultCursorExpiryTimeLimitSeconds": "600",
    timezone: "UTC",
    log_timezone: "UTC",
    log_min_messages: "warning",
    log_min_error_statement: "panic",
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
}

/** The settings as arguments of the server. */
export const asArguments = (settings: Settings) =>
  Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
