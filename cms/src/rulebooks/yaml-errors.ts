/** The YAML parser's own errors, in Chinese. */
const WORDS: Record<string, [message: string, mend: string]> = {
  DUPLICATE_KEY: ['同一处写了两个相同的键', '删去其中一个，或改名'],
  TAB_AS_INDENT: ['用了制表符缩进', '改用空格缩进'],
  BAD_INDENT: ['缩进不对', '与同级的键左对齐'],
  MISSING_CHAR: ['缺少符号', '检查引号、逗号和冒号是否成对'],
  BAD_DQ_ESCAPE: ['双引号内的转义不对', '改用单引号'],
  MULTILINE_IMPLICIT_KEY: ['键写成了多行', '键写在一行内，冒号后留空格'],
  BLOCK_AS_IMPLICIT_KEY: ['同一行里嵌套了两层键值', '另起一行并缩进，或写成 { 键: 值 }'],
  BLOCK_IN_FLOW: ['花括号里不能用缩进写法', '在花括号里继续用 { 键: 值 }'],
  MULTIPLE_DOCS: ['一个文件里有两份文档（---）', '拆成两个文件'],
  TAG_RESOLVE_FAILED: ['不支持标签（!）', '去掉标签，直接写值'],
  UNEXPECTED_TOKEN: ['此处多了内容', '检查上一行的引号、括号和缩进'],
  BAD_SCALAR_START: ['值以保留符号开头', '用单引号把值括起来'],
};

export function wordYamlError(code: string, original: string): { message: string; mend: string } {
  const known = WORDS[code];
  if (known) return { message: `YAML：${known[0]}`, mend: known[1] };
  return { message: `YAML 写法有误（${original}）`, mend: '检查这一行的缩进、引号和冒号' };
}
