/** Reads the log of changes page by page, and anew when the strategy has come to another revision. */
import type { Change } from "@miara/api/changes-schema";
import type { ElementId } from "@miara/domain/ids";
import { useInfiniteQuery } from "@tanstack/react-query";

import { useApi, type ApiClient } from "../../app/api.ts";
import { useAskedAgain } from "../../edits/use-asked-again.ts";
import { useStrategyEditing } from "../../edits/use-strategy-editing.tsx";

const AT_ONCE = 30;

interface LogFilter {
  readonly element?: ElementId;
  readonly path?: string[];
}

export interface ChangeLogReading {
  readonly changes: readonly Change[];
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly isError: boolean;
  readonly readMore: () => void;
}

export function useChangeLog(client: ApiClient, filter: LogFilter): ChangeLogReading {
  const api = useApi();
  const { reference } = useStrategyEditing();
  useAskedAgain();
  const query = useInfiniteQuery({
    queryKey: [...api.changes.pathKey(), reference, filter],
    queryFn: ({ pageParam: before }) =>
      client.changes.list.query({
        ...reference,
        ...filter,
        limit: AT_ONCE,
        ...(before === null ? {} : { before }),
      }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ changes }) => (changes.length < AT_ONCE ? null : (changes.at(-1)?.revision ?? null)),
  });
  return {
    changes: query.data?.pages.flatMap(({ changes }) => changes) ?? [],
    hasMore: query.hasNextPage,
    isLoading: query.isFetchingNextPage || query.isPending,
    isError: query.isError,
    readMore: () => void query.fetchNextPage(),
  };
}
