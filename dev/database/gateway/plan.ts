/** A node of PostgreSQL's EXPLAIN (FORMAT JSON), as far as it is read here. */
export interface PlanNode {
  "Node Type": string;
  "Index Name"?: string;
  "Index Cond"?: string;
  "Actual Rows"?: number;
  "Actual Loops"?: number;
  "Rows Removed by Filter"?: number;
  "Rows Removed by Index Recheck"?: number;
  Plans?: PlanNode[];
}

/** A stage in MongoDB's words. */
export interface PlanStage {
  stage: string;
  indexName?: string;
  inputStage?: PlanStage;
  inputStages?: PlanStage[];
}

export interface PlanSummary {
  winningPlan: PlanStage;
  returned: number;
  keysExamined: number;
  documentsExamined: number;
}

/** Says in MongoDB's words what PostgreSQL planned and, if it was executed, what it looked at. */
export function summarisePlan(root: PlanNode): PlanSummary {
  const nodes = flatten(root);
  return {
    winningPlan: toStage(root),
    returned: actualRows(root),
    keysExamined: sum(
      nodes.filter(readsIndex).map((node) => (isBitmapIndex(node) ? actualRows(node) : rowsRead(node))),
    ),
    documentsExamined: sum(nodes.filter(readsDocuments).map(rowsRead)),
  };
}

const flatten = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(flatten)];
const sum = (numbers: number[]) => Math.round(numbers.reduce((total, number) => total + number, 0));

const isBitmapIndex = (node: PlanNode) => node["Node Type"] === "Bitmap Index Scan";
const isIndexScan = (node: PlanNode) => ["Index Scan", "Index Only Scan"].includes(node["Node Type"]);
const readsDocuments = (node: PlanNode) =>
  isIndexScan(node) || ["Seq Scan", "Bitmap Heap Scan", "Sample Scan"].includes(node["Node Type"]);

/** Where the whole collection is wanted, PostgreSQL goes by the collection's number, the first part of `_id_`. */
const isWholeCollection = (node: PlanNode) =>
  isBitmapIndex(node) && node["Index Name"] === "_id_" && !(node["Index Cond"] ?? "").includes("object_id");

const readsIndex = (node: PlanNode) => isIndexScan(node) || (isBitmapIndex(node) && !isWholeCollection(node));

/** PostgreSQL reports averages over the executions of a node. */
const loops = (node: PlanNode) => node["Actual Loops"] ?? 1;
const actualRows = (node: PlanNode) => Math.round((node["Actual Rows"] ?? 0) * loops(node));
const rowsRead = (node: PlanNode) =>
  ((node["Actual Rows"] ?? 0) +
    (node["Rows Removed by Filter"] ?? 0) +
    (node["Rows Removed by Index Recheck"] ?? 0)) *
  loops(node);

const stageNames: Readonly<Record<string, string>> = {
  Sort: "SORT",
  "Incremental Sort": "SORT",
  Limit: "LIMIT",
  Aggregate: "GROUP",
  BitmapOr: "OR",
  BitmapAnd: "AND_SORTED",
  Append: "OR",
  "Nested Loop": "LOOKUP",
  "Hash Join": "LOOKUP",
  "Merge Join": "LOOKUP",
  "Function Scan": "EOF",
  Result: "EOF",
};

/** How PostgreSQL hands what it found on to what it changes; MongoDB has no stage for it. */
const isAside = ({ stage, inputStages = [] }: PlanStage): boolean =>
  stage === "CTE_SCAN" || stage === "TID_SCAN" || (inputStages.length > 0 && inputStages.every(isAside));

function toStage(node: PlanNode): PlanStage {
  const children = (node.Plans ?? []).map(toStage);
  const type = node["Node Type"];
  if (type === "Seq Scan" || type === "Sample Scan" || isWholeCollection(node)) return { stage: "COLLSCAN" };
  if (isBitmapIndex(node)) return { stage: "IXSCAN", indexName: node["Index Name"] };
  if (isIndexScan(node)) {
    return { stage: "FETCH", inputStage: { stage: "IXSCAN", indexName: node["Index Name"] } };
  }
  const [only] = children;
  if (type === "Bitmap Heap Scan") {
    if (only?.stage === "COLLSCAN") return only;
    return { stage: "FETCH", ...(only && { inputStage: only }) };
  }
  // Nodes that MongoDB has no word for (subqueries, the engine's wrappers) stand for what is below them.
  if (!stageNames[type] && only && children.length === 1) return only;
  const stage = stageNames[type] ?? type.toUpperCase().replaceAll(" ", "_");
  if (type === "ModifyTable" || children.some(isAside)) {
    const main = children.filter((child) => !isAside(child));
    return main.length === 1 && main[0] ? main[0] : { stage: "UPDATE", inputStages: main };
  }
  if (children.length > 1) return { stage, inputStages: children };
  return { stage, ...(only && { inputStage: only }) };
}
