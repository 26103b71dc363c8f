import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { run } from "./commands";
import { type Platform } from "./platform";

/** The Debian release that carries the engine. */
export const RELEASE = "forky";

/** apt with lists and cache of its own: it neither needs root nor touches the system's packages. */
export class PrivateApt {
  private constructor(
    private readonly directory: string,
    private readonly options: string[],
  ) {}

  /** Prepares the directory and fetches the release's index, verified with `keyring`. */
  static async open(
    directory: string,
    mirror: string,
    keyring: string,
    platform: Platform,
  ): Promise<PrivateApt> {
    await mkdir(path.join(directory, "lists", "partial"), { recursive: true });
    await mkdir(path.join(directory, "cache", "archives", "partial"), { recursive: true });
    await writeFile(path.join(directory, "status"), "");
    const sources = path.join(directory, "sources.list");
    await writeFile(sources, `deb [signed-by=${keyring}] ${mirror} ${RELEASE} main\n`);
    const apt = new PrivateApt(directory, [
      `-oAPT::Architecture=${platform.architecture}`,
      `-oAPT::Architectures::=${platform.architecture}`,
      `-oDir::Etc::SourceList=${sources}`,
      "-oDir::Etc::SourceParts=/dev/null",
      `-oDir::State=${directory}`,
      `-oDir::State::Lists=${directory}/lists`,
      `-oDir::State::status=${directory}/status`,
      `-oDir::Cache=${directory}/cache`,
      // Root's apt would drop to a user who may not be able to write here.
      ...(process.getuid?.() === 0 ? ["-oAPT::Sandbox::User=root"] : []),
      "-oAPT::Update::Post-Invoke-Success::=",
      "-oAcquire::Languages=none",
      "-oAcquire::Retries=2",
      "-oAcquire::http::Timeout=15",
      "-oAcquire::https::Timeout=15",
    ]);
    await apt.get("update", "-qq", "-oAPT::Update::Error-Mode=any");
    return apt;
  }

  private get(...args: string[]): Promise<string> {
    return run("apt-get", [...this.options, ...args], { cwd: this.directory });
  }

  /** The release's whole index. */
  index(): Promise<string> {
    return run("apt-cache", [...this.options, "dumpavail"], { cwd: this.directory });
  }

  /** Downloads packages, each given as `name=version`, into `directory`. */
  async download(directory: string, packages: readonly string[]): Promise<void> {
    await mkdir(directory, { recursive: true });
    await run("apt-get", [...this.options, "download", "-qq", ...packages], { cwd: directory });
  }
}
