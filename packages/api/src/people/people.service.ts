import type { Done } from "../account/credentials.schema.ts";
import type { ApiContext } from "../context.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import type {
  ChangePersonInput,
  InviteInput,
  Invited,
  NewLink,
  PeopleEventList,
  PeopleEventsInput,
  PersonInput,
  PersonList,
} from "./people.schema.ts";

export function listPeople(_context: ApiContext): Promise<PersonList> {
  throw new ApiFailure("bad-request");
}

export function invitePerson(_context: ApiContext, _input: InviteInput): Promise<Invited> {
  throw new ApiFailure("bad-request");
}

export function changePerson(_context: ApiContext, _input: ChangePersonInput): Promise<Done> {
  throw new ApiFailure("bad-request");
}

export function deactivatePerson(_context: ApiContext, _input: PersonInput): Promise<Done> {
  throw new ApiFailure("bad-request");
}

export function reactivatePerson(_context: ApiContext, _input: PersonInput): Promise<Done> {
  throw new ApiFailure("bad-request");
}

export function makeNewLink(_context: ApiContext, _input: PersonInput): Promise<NewLink> {
  throw new ApiFailure("bad-request");
}

export function listPeopleEvents(_context: ApiContext, _input: PeopleEventsInput): Promise<PeopleEventList> {
  throw new ApiFailure("bad-request");
}
