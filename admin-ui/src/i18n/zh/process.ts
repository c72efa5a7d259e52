export const process = {
  picture: '流程图，下方列表为同样内容的文字说明',
  list: '流程环节',
  skippedBy: '依%{rule}不适用',
  next: '已提交，待%{by}办理“%{step}”，截止 %{due}（剩余 %{days} 个工作日）。',
  nextOpen: '已提交，待%{by}办理“%{step}”。',
  finished: '已提交，“%{procedure}”已办结。',
  rejected: '已提交，“%{procedure}”未通过，办件已结束。',
};
