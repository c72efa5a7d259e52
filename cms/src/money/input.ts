/** Pieces that the bodies of money commands share. */
import { z } from 'zod';
import { paragraph } from '../write/text-fields';

export const documentId = z.string('请选择').min(1, '请选择').max(64);
export const year = z.coerce.number('应为年份').int('应为年份').min(2000, '应为年份').max(2100, '应为年份');
export const quarter = z.coerce.number('应为 1 至 4').int('应为 1 至 4').min(1, '应为 1 至 4').max(4, '应为 1 至 4');
/** Why a person departs from what a rule says in principle. */
export const override = z.strictObject({ reason: paragraph(500, '请写明理由') }).optional();
