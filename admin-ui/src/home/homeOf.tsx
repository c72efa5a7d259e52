import type { ComponentType } from 'react';
import type { HomeReply, Role } from '../types';
import { HomeAdministration } from './HomeAdministration';
import { HomeDuties } from './HomeDuties';
import { HomeExecution } from './HomeExecution';
import { HomeStages } from './HomeStages';
import { HomeTodos } from './HomeTodos';

export type HomePart = ComponentType<{ home: HomeReply | undefined }>;

/** What each role sees, in the order in which it matters to it. */
const HOMES: Record<Role, HomePart[]> = {
  applicant: [HomeTodos, HomeDuties, HomeStages],
  contractor: [HomeTodos, HomeDuties, HomeStages],
  lead: [HomeTodos, HomeExecution, HomeStages, HomeDuties],
  finance: [HomeTodos, HomeExecution, HomeStages],
  cyberspace: [HomeTodos, HomeDuties, HomeStages],
  cryptography: [HomeTodos, HomeDuties, HomeStages],
  reviewer: [HomeTodos, HomeDuties, HomeStages],
  leader: [HomeExecution, HomeStages, HomeDuties],
  auditor: [HomeDuties, HomeExecution, HomeStages],
  administrator: [HomeAdministration],
};

export const homeOf = (role: Role): HomePart[] => HOMES[role];
