/** Who has an account, and what they may do. Each throws what is missing of the right, and the codes of the accounts. */
import type { AccountsPort } from "../account/accounts-port.ts";
import { DONE, type Done } from "../account/credentials.schema.ts";
import { requireAccounts } from "../account/require-account.ts";
import type { ApiContext } from "../context.ts";
import { requireRight } from "../rights/guard.ts";
import type {
  ChangePersonInput,
  Invited,
  InviteInput,
  NewLink,
  PeopleEventList,
  PeopleEventsInput,
  PersonInput,
  PersonList,
} from "./people.schema.ts";

type Context = Pick<ApiContext, "accounts" | "actor" | "now" | "signedIn">;

export async function listPeople(context: Context): Promise<PersonList> {
  const people = await opened(context).listPeople();
  return { people: people.map((person) => ({ ...person, grants: [...person.grants] })) };
}

export async function invitePerson(context: Context, person: InviteInput): Promise<Invited> {
  const { accountId, link, delivery } = await opened(context).invite(person, by(context));
  return { id: accountId, link, delivery };
}

export async function changePerson(context: Context, { id, ...person }: ChangePersonInput): Promise<Done> {
  await opened(context).changePerson(id, person, by(context));
  return DONE;
}

export async function deactivatePerson(context: Context, { id }: PersonInput): Promise<Done> {
  await opened(context).deactivate(id, by(context));
  return DONE;
}

export async function reactivatePerson(context: Context, { id }: PersonInput): Promise<Done> {
  await opened(context).reactivate(id, by(context));
  return DONE;
}

export async function makeNewLink(context: Context, { id }: PersonInput): Promise<NewLink> {
  return opened(context).newPasswordLink(id, by(context));
}

export async function listPeopleEvents(
  context: Context,
  { limit }: PeopleEventsInput,
): Promise<PeopleEventList> {
  const events = await opened(context).listEvents(limit);
  return { events: [...events] };
}

function opened(context: Context): AccountsPort {
  requireRight(context, "people");
  return requireAccounts(context);
}

function by({ actor }: Context): string {
  return actor.account ?? actor.name;
}
