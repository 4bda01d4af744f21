<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>LocalChat</name>
    <message>
        <source>  SECURITY.md in the program's source says what is promised, and how each promise is tested.</source>
        <translation>  程序源代码中的 SECURITY.md 说明了承诺的内容，以及如何检验每项承诺。</translation>
    </message>
    <message>
        <source>  localchat network --json (this list, for programs)</source>
        <translation>  localchat network --json（此列表，供程序使用）</translation>
    </message>
    <message>
        <source>  strace -f -e trace=%network localchat (what the system itself sees)</source>
        <translation>  strace -f -e trace=%network localchat（系统自身看到的内容）</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <translation>%(prog)s：错误：%(message)s
</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <extracomment>For one: %n byte</extracomment>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats</source>
        <extracomment>For one: %n chat</extracomment>
        <translation>
            <numerusform>%n 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats are in the list again.</source>
        <translation>
            <numerusform>%n 个对话已回到列表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats are in the trash. Search for older ones.</source>
        <translation>
            <numerusform>回收站中有 %n 个对话。可通过搜索查找更早的对话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats are pinned no longer.</source>
        <translation>
            <numerusform>已取消置顶 %n 个对话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats came in</source>
        <extracomment>For one: %n chat came in</extracomment>
        <translation>
            <numerusform>已导入 %n 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats exported to {path}</source>
        <extracomment>For one: %n chat exported to {path}</extracomment>
        <translation>
            <numerusform>已将 %n 个对话导出到 {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats found</source>
        <extracomment>For one: %n chat found</extracomment>
        <translation>
            <numerusform>找到 %n 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were archived.</source>
        <translation>
            <numerusform>已归档 %n 个对话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were deleted for good.</source>
        <extracomment>For one: The chat was deleted for good.</extracomment>
        <translation>
            <numerusform>已永久删除 %n 个对话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were deleted.</source>
        <translation>
            <numerusform>已删除 %n 个对话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were moved.</source>
        <extracomment>For one: The chat was moved.</extracomment>
        <translation>
            <numerusform>已移动 %n 个对话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were pinned.</source>
        <translation>
            <numerusform>已置顶 %n 个对话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chats were restored.</source>
        <extracomment>For one: The chat was restored.</extracomment>
        <translation>
            <numerusform>已还原 %n 个对话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparisons were written to {path}</source>
        <translation>
            <numerusform>已将 %n 次对比写入 {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections were written to {name}</source>
        <extracomment>For one: %n connection was written to {name}</extracomment>
        <translation>
            <numerusform>已将 %n 条连接记录写入 {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n downloads</source>
        <extracomment>For one: %n download</extracomment>
        <translation>
            <numerusform>%n 个下载</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries cannot be read</source>
        <extracomment>For one: %n entry cannot be read</extracomment>
        <translation>
            <numerusform>有 %n 个条目无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n examples</source>
        <extracomment>For one: %n example</extracomment>
        <translation>
            <numerusform>%n 个示例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <extracomment>For one: %n file</extracomment>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were here already.</source>
        <extracomment>For one: %n file was here already.</extracomment>
        <translation>
            <numerusform>%n 个文件此前已在此处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files, {size}, are in {path}.</source>
        <extracomment>For one: %n file, {size}, is in {path}.</extracomment>
        <translation>
            <numerusform>%n 个文件（{size}）位于 {path}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages followed one that is not in the file; kept as a beginning.</source>
        <extracomment>For one: %n message followed one that is not in the file; kept as a beginning.</extracomment>
        <translation>
            <numerusform>有 %n 条消息承接的消息不在文件中；已作为开头保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages had the id of another; kept beside it.</source>
        <extracomment>For one: %n message had the id of another; kept beside it.</extracomment>
        <translation>
            <numerusform>有 %n 条消息与其他消息的 ID 相同；已一并保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were deleted.</source>
        <translation>
            <numerusform>已删除 %n 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <extracomment>For one: %n model</extracomment>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models are here more than once; {size} could be freed. Remove one of each in the list, or in the app that it belongs to.</source>
        <extracomment>For one: %n model is here more than once; {size} could be freed. Remove one of each in the list, or in the app that it belongs to.</extracomment>
        <translation>
            <numerusform>有 %n 个模型在本机不止一份；可腾出 {size}。请在列表中或在其所属的应用中各移除一份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models found</source>
        <extracomment>For one: %n model found</extracomment>
        <translation>
            <numerusform>找到 %n 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were refused before anything was sent.</source>
        <extracomment>For one: %n more was refused before anything was sent.</extracomment>
        <translation>
            <numerusform>另有 %n 个在发送任何内容之前被拒绝。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages could not be read.</source>
        <extracomment>For one: %n page could not be read.</extracomment>
        <translation>
            <numerusform>有 %n 页无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages have no text: they may be pictures.</source>
        <extracomment>For one: %n page has no text: it may be a picture.</extracomment>
        <translation>
            <numerusform>有 %n 页没有文本：可能是图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <extracomment>For one: %n persona</extracomment>
        <translation>
            <numerusform>%n 个角色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n presets</source>
        <extracomment>For one: %n preset</extracomment>
        <translation>
            <numerusform>%n 个预设</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signs that no text has were left out.</source>
        <extracomment>For one: %n sign that no text has was left out.</extracomment>
        <translation>
            <numerusform>略去了 %n 个不属于文本的字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ways out were tried, all refused</source>
        <extracomment>For one: %n way out was tried, and refused</extracomment>
        <translation>
            <numerusform>尝试了 %n 条出路，全部被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were empty.</source>
        <extracomment>For one: %n was empty.</extracomment>
        <translation>
            <numerusform>%n 个为空。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <extracomment>For one: %n was here already.</extracomment>
        <translation>
            <numerusform>%n 个本机已有。</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>, level {level}</source>
        <translation>，第 {level} 级</translation>
    </message>
    <message>
        <source>--set wants NAME=VALUE, not {word}.</source>
        <translation>--set 需要 NAME=VALUE，而不是 {word}。</translation>
    </message>
    <message>
        <source>--variable fills in what a persona asks for: name one with --persona.</source>
        <translation>--variable 用于填写角色询问的内容：请用 --persona 指定角色。</translation>
    </message>
    <message>
        <source>--variable wants NAME=VALUE, not {word}.</source>
        <translation>--variable 需要 NAME=VALUE，而不是 {word}。</translation>
    </message>
    <message>
        <source>0 takes the model's own.</source>
        <translation>0 表示采用模型自身的值。</translation>
    </message>
    <message>
        <source>0 takes the model's own; 0.5 doubles the context.</source>
        <translation>0 表示采用模型自身的值；0.5 使上下文加倍。</translation>
    </message>
    <message>
        <source>1 GB</source>
        <translation>1 GB</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>1. Open the licence page, sign in there and accept.  2. Make an access token with the right to read.  3. Put it in here.</source>
        <translation>1. 打开许可证页面，登录并接受。  2. 创建一个有读取权限的访问令牌。  3. 在此处填入。</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>16 GB</source>
        <translation>16 GB</translation>
    </message>
    <message>
        <source>23 tasks that were once too hard for language models (BIG-Bench Hard): logic and many steps.</source>
        <translation>23 项语言模型一度难以完成的任务 (BIG-Bench Hard)：逻辑与多步推理。</translation>
    </message>
    <message>
        <source>4 GB</source>
        <translation>4 GB</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>500 problems chosen from MATH.</source>
        <translation>从 MATH 中选出的 500 道题。</translation>
    </message>
    <message>
        <source>64 GB</source>
        <translation>64 GB</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A PDF can only be made in the window: export as html here, or use the window.</source>
        <translation>PDF 只能在窗口中生成：请在此导出为 html，或使用窗口。</translation>
    </message>
    <message>
        <source>A benchmark needs at least one token of each.</source>
        <translation>测量时两者都至少需要一个 token。</translation>
    </message>
    <message>
        <source>A broad family, from half a billion weights to hundreds, strong in Chinese, English, code and mathematics. Qwen3 answers at once or thinks first in one model; in Qwen3.5 three layers of four have a recurrent memory (Gated DeltaNet) in place of attention, so that long context costs little.</source>
        <translation>规格齐全的系列，从五亿到数千亿参数，擅长中文、英文、代码和数学。Qwen3 在同一模型中既可直接回答，也可先思考；Qwen3.5 中每四层有三层以循环记忆 (Gated DeltaNet) 取代注意力，因此长上下文的代价很小。</translation>
    </message>
    <message>
        <source>A chat as the model sees it</source>
        <translation>模型所见的对话</translation>
    </message>
    <message>
        <source>A chat is being answered just now. Compare when that has ended: two answers at once would slow each other down, and no speed would be right.</source>
        <translation>正在回答某个对话。请等它结束后再对比：同时生成两个回答会互相拖慢，测得的速度都不准确。</translation>
    </message>
    <message>
        <source>A chat is named by its number, not by {word}. See: localchat chats list</source>
        <translation>对话以编号表示，而不是 {word}。参见：localchat chats list</translation>
    </message>
    <message>
        <source>A comparison runs just now. Stop it, or wait for its end.</source>
        <translation>正在进行对比。请将其停止，或等待结束。</translation>
    </message>
    <message>
        <source>A connection to {host} was refused: nobody asked for it. This is a bug in LocalChat; please report it.</source>
        <translation>已拒绝连接 {host}：无人请求。这是 LocalChat 的错误，请报告。</translation>
    </message>
    <message>
        <source>A connection to {host} was refused: only https is allowed.</source>
        <translation>已拒绝连接 {host}：只允许 https。</translation>
    </message>
    <message>
        <source>A context of {context} tokens would need {size} of memory; {free}.</source>
        <translation>{context} 个 token 的上下文需要 {size} 内存；{free}。</translation>
    </message>
    <message>
        <source>A context of {count} tokens could not be made ({reason}), so it was set to {other}.</source>
        <translation>无法创建 {count} 个 token 的上下文（{reason}），因此已设为 {other}。</translation>
    </message>
    <message>
        <source>A context of {count} tokens could not be made: {reason}. Choose a smaller one, or other kinds of cache.</source>
        <translation>无法创建 {count} 个 token 的上下文：{reason}。请选择较小的上下文或其他缓存类型。</translation>
    </message>
    <message>
        <source>A download is named by its number, not by {word}. See: localchat downloads</source>
        <translation>下载以编号表示，而不是 {word}。参见：localchat downloads</translation>
    </message>
    <message>
        <source>A download pauses before the disk has less.</source>
        <translation>下载会在磁盘可用空间低于此值之前暂停。</translation>
    </message>
    <message>
        <source>A file for each, in a folder</source>
        <translation>每个对话一个文件，放在文件夹中</translation>
    </message>
    <message>
        <source>A file for each, in a zip</source>
        <translation>每个对话一个文件，打包为 zip</translation>
    </message>
    <message>
        <source>A file in it is larger than 64 MB.</source>
        <translation>其中有文件超过 64 MB。</translation>
    </message>
    <message>
        <source>A file is still being read. Send the message when it is ready.</source>
        <translation>还有文件正在读取。请在就绪后发送消息。</translation>
    </message>
    <message>
        <source>A file of rules was not understood ({problem}), so everything that it could forbid is forbidden. Its administrator must put it right: {files}</source>
        <translation>有规则文件无法理解（{problem}），因此它可能禁止的一切都被禁止。需由其管理员更正：{files}</translation>
    </message>
    <message>
        <source>A folder cannot lie in itself.</source>
        <translation>文件夹不能放入自身。</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>文件夹需要一个名称。</translation>
    </message>
    <message>
        <source>A good start for most models.</source>
        <translation>适合大多数模型的起点。</translation>
    </message>
    <message>
        <source>A harder MMLU with ten answers to each question: knowledge and reasoning.</source>
        <translation>更难的 MMLU，每题十个选项：知识与推理。</translation>
    </message>
    <message>
        <source>A hybrid for phones and laptops: most layers are short convolutions and a few are attention, so that it writes fast and its context takes little memory.</source>
        <translation>面向手机和笔记本电脑的混合架构：大多数层是短卷积，少数是注意力，因此生成快，上下文占用内存少。</translation>
    </message>
    <message>
        <source>A is better</source>
        <translation>A 更好</translation>
    </message>
    <message>
        <source>A language is named by its two letters, such as en or de, not “{language}”.</source>
        <translation>语言用两个字母表示，如 en 或 de，不能是“{language}”。</translation>
    </message>
    <message>
        <source>A link leads to a model</source>
        <translation>链接指向一个模型</translation>
    </message>
    <message>
        <source>A link to the internet</source>
        <translation>指向互联网的链接</translation>
    </message>
    <message>
        <source>A list is sorted by one of {sorts}, not by “{sort}”.</source>
        <translation>列表可按 {sorts} 之一排序，不能按“{sort}”。</translation>
    </message>
    <message>
        <source>A message between the app and its engine is too long.</source>
        <translation>应用与引擎之间的消息过长。</translation>
    </message>
    <message>
        <source>A message in it is of an unknown kind.</source>
        <translation>其中有未知类型的消息。</translation>
    </message>
    <message>
        <source>A message takes at most {most} files. Send these first, or remove some.</source>
        <translation>一条消息最多带 {most} 个文件。请先发送这些，或移除一些。</translation>
    </message>
    <message>
        <source>A message that waits cannot be empty. Remove it, if it shall go.</source>
        <translation>等待发送的消息不能为空。如果不需要，请将其移除。</translation>
    </message>
    <message>
        <source>A mirror is an address such as https://hub.example.org, not “{text}”.</source>
        <translation>镜像应为类似 https://hub.example.org 的地址，不能是“{text}”。</translation>
    </message>
    <message>
        <source>A model of this kind cannot take words back, so the draft model is not used.</source>
        <translation>此类模型不能撤回词语，因此不使用草稿模型。</translation>
    </message>
    <message>
        <source>A model with a preset of its own takes that one.</source>
        <translation>有自己预设的模型使用自己的预设。</translation>
    </message>
    <message>
        <source>A new chat with all that was said up to there; the old one stays as it is.</source>
        <translation>新对话包含到此为止的所有内容；原对话保持不变。</translation>
    </message>
    <message>
        <source>A new chat.</source>
        <translation>新对话。</translation>
    </message>
    <message>
        <source>A number in it cannot be right.</source>
        <translation>其中有数字不可能正确。</translation>
    </message>
    <message>
        <source>A pack for the engine is damaged; remove it, and add it again.</source>
        <translation>引擎扩展包已损坏；请移除后重新添加。</translation>
    </message>
    <message>
        <source>A page back; also Shift and Space</source>
        <translation>向上一页；也可按 Shift+空格键</translation>
    </message>
    <message>
        <source>A page came in place of the answer of {host}. Does your network, such as a hotel's, want you to log in? Open any page in your browser, then try again.</source>
        <translation>收到的不是 {host} 的回应，而是一个网页。您的网络（例如酒店网络）是否要求登录？请在浏览器中打开任意网页，然后重试。</translation>
    </message>
    <message>
        <source>A page on; also Space</source>
        <translation>向下一页；也可按空格键</translation>
    </message>
    <message>
        <source>A part of {name} is damaged. Start LocalChat again: what can be read of it is taken over then, and the file itself is kept aside.</source>
        <translation>{name} 的一部分已损坏。请重新启动 LocalChat：届时会取回可读的内容，并将文件本身另行保存。</translation>
    </message>
    <message>
        <source>A part of {name} is damaged. What can be read of it is taken over into a new store, and the file itself is kept aside.</source>
        <translation>{name} 的一部分已损坏。可读的内容会转入新的数据库，文件本身则另行保存。</translation>
    </message>
    <message>
        <source>A passphrase has at least {count} letters. Four or five words that do not belong together are good ones.</source>
        <translation>口令至少要有 {count} 个字符。四五个互不相关的词就是好口令。</translation>
    </message>
    <message>
        <source>A person's words are not in the prompt.</source>
        <translation>提示词中没有用户的文字。</translation>
    </message>
    <message>
        <source>A persona needs a name.</source>
        <translation>角色需要一个名称。</translation>
    </message>
    <message>
        <source>A persona that comes with LocalChat is damaged ({name}). Install LocalChat again.</source>
        <translation>LocalChat 附带的一个角色已损坏（{name}）。请重新安装 LocalChat。</translation>
    </message>
    <message>
        <source>A picture is not kept any more.</source>
        <translation>有图片已不再保留。</translation>
    </message>
    <message>
        <source>A picture was not shown.</source>
        <translation>有图片未显示给模型。</translation>
    </message>
    <message>
        <source>A piece of history to learn from: LLaMA reproduced in the open; short context, English.</source>
        <translation>可供学习的一段历史：LLaMA 的开放复现；上下文短，英语。</translation>
    </message>
    <message>
        <source>A piece of history to learn from: the GPT-NeoX line on open data; short context, English.</source>
        <translation>可供学习的一段历史：以开放数据训练的 GPT-NeoX 一脉；上下文短，英语。</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>预设需要一个名称。</translation>
    </message>
    <message>
        <source>A prompt begins with {bos}.</source>
        <translation>提示词以 {bos} 开头。</translation>
    </message>
    <message>
        <source>A prompt begins with {mark}.</source>
        <translation>提示词的开头：{mark}。</translation>
    </message>
    <message>
        <source>A saved state cannot be used</source>
        <translation>无法使用已保存的状态</translation>
    </message>
    <message>
        <source>A setting cannot be used</source>
        <translation>某项设置无法使用</translation>
    </message>
    <message>
        <source>A system prompt goes into the first message.</source>
        <translation>系统提示词并入第一条消息。</translation>
    </message>
    <message>
        <source>A system prompt has its own place.</source>
        <translation>系统提示词有单独的位置。</translation>
    </message>
    <message>
        <source>A system prompt is lost.</source>
        <translation>系统提示词会丢失。</translation>
    </message>
    <message>
        <source>A tag is {names} or {last}, not {colour}.</source>
        <translation>标签颜色须为 {names} 或 {last}，不能是 {colour}。</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>标签需要一个名称。</translation>
    </message>
    <message>
        <source>A text in it is longer than 64 MB.</source>
        <translation>其中有文本超过 64 MB。</translation>
    </message>
    <message>
        <source>A text of it is too long: at most {most} characters each.</source>
        <translation>其中有文本过长：每段最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>A thread that was there before could not be held</source>
        <translation>无法限制一个事先存在的线程</translation>
    </message>
    <message>
        <source>A tiny model that knows this app, running on your computer. Ask it how to get a real one.</source>
        <translation>一个了解本应用的微型模型，运行在你的电脑上。可以问它如何获取真正的模型。</translation>
    </message>
    <message>
        <source>A tool was called with a value of an unknown kind.</source>
        <translation>某个工具调用中含有未知类型的值。</translation>
    </message>
    <message>
        <source>A trial at its start found that it can {ways}. Please report this.</source>
        <translation>启动时的试验发现它可以{ways}。请报告此问题。</translation>
    </message>
    <message>
        <source>A word that was said comes less.</source>
        <translation>出现过的词会减少出现。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>About LocalChat</source>
        <translation>关于 LocalChat</translation>
    </message>
    <message>
        <source>About LocalChat, and licences</source>
        <translation>关于 LocalChat 和许可证</translation>
    </message>
    <message>
        <source>About LocalChat, and the licences of its parts</source>
        <translation>关于 LocalChat 及其部件的许可证</translation>
    </message>
    <message>
        <source>About the smallest model that makes sentences: for trying things out, not for facts.</source>
        <translation>大概是能写出通顺句子的最小模型：适合试用，不适合查询事实。</translation>
    </message>
    <message>
        <source>About {count} tokens</source>
        <translation>约 {count} token</translation>
    </message>
    <message>
        <source>About {count} tokens · about {less} without examples</source>
        <translation>约 {count} token · 不含示例约 {less}</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Access token: </source>
        <translation>访问令牌： </translation>
    </message>
    <message>
        <source>Access token: hf_…</source>
        <translation>访问令牌：hf_…</translation>
    </message>
    <message>
        <source>Access tokens are made at {address}; one that may only read is enough.</source>
        <translation>访问令牌可在 {address} 创建；只读令牌即可。</translation>
    </message>
    <message>
        <source>Adaptive-p</source>
        <translation>Adaptive-p</translation>
    </message>
    <message>
        <source>Adaptive-p memory</source>
        <translation>Adaptive-p 记忆</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add --variable NAME=VALUE.</source>
        <translation>请添加 --variable NAME=VALUE。</translation>
    </message>
    <message>
        <source>Add Ctrl, Alt or Meta: these keys alone are needed for writing.</source>
        <translation>请加上 Ctrl、Alt 或 Meta：单独这些按键要用于输入。</translation>
    </message>
    <message>
        <source>Add a bundle…</source>
        <translation>添加打包文件…</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add a folder of models</source>
        <translation>添加模型文件夹</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation>添加模型文件</translation>
    </message>
    <message>
        <source>Add a model file…</source>
        <translation>添加模型文件…</translation>
    </message>
    <message>
        <source>Add an engine pack</source>
        <translation>添加引擎扩展包</translation>
    </message>
    <message>
        <source>Add an engine pack from a file</source>
        <translation>从文件添加引擎扩展包</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>添加示例</translation>
    </message>
    <message>
        <source>Add from a bundle</source>
        <translation>从打包文件添加</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add what is in {name}?</source>
        <translation>添加 {name} 中的内容吗？</translation>
    </message>
    <message>
        <source>Added from the bundle</source>
        <translation>已从打包文件添加</translation>
    </message>
    <message>
        <source>Added {name} as {id}.</source>
        <translation>已添加 {name}，ID 为 {id}。</translation>
    </message>
    <message>
        <source>Adding from {name}…</source>
        <translation>正在从 {name} 添加…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>After so long without a key or a click.</source>
        <translation>在这么长时间没有按键或点击之后。</translation>
    </message>
    <message>
        <source>Agree to the licence on {address}, then: localchat token set (or --ask-token)</source>
        <translation>请在 {address} 同意许可证，然后：localchat token set（或 --ask-token）</translation>
    </message>
    <message>
        <source>All branches, figures and settings. Importing it gives the same chat again.</source>
        <translation>所有分支、数据和设置。导入后得到相同的对话。</translation>
    </message>
    <message>
        <source>All branches, not only the open one</source>
        <translation>所有分支，不只是当前分支</translation>
    </message>
    <message>
        <source>All chats, backups, settings and downloaded models in {home} will be gone, and nothing brings them back.</source>
        <translation>{home} 中的所有对话、备份、设置和已下载的模型都将消失，且无法恢复。</translation>
    </message>
    <message>
        <source>All chats, presets, personas and settings in one file, locked with a passphrase if you wish.</source>
        <translation>将所有对话、预设、角色和设置放入一个文件，可用口令锁定。</translation>
    </message>
    <message>
        <source>All chats, their backups, presets, personas, settings, downloaded models and keys in {home} will be gone. Nothing brings them back, not even the recovery code. LocalChat ends then.</source>
        <translation>{home} 中的所有对话、备份、预设、角色、设置、已下载的模型和密钥都将消失。无法恢复，恢复码也不行。之后 LocalChat 将退出。</translation>
    </message>
    <message>
        <source>All commands have their usual keys again.</source>
        <translation>所有命令已恢复默认按键。</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>所有主机</translation>
    </message>
    <message>
        <source>All in one file</source>
        <translation>全部放在一个文件中</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All of this page as text: what there was, what holds each process, how to check it.</source>
        <translation>以文本形式复制整个页面：发生过什么、每个进程受到的限制、如何检查。</translation>
    </message>
    <message>
        <source>All origins</source>
        <translation>所有来源</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>所有组合</translation>
    </message>
    <message>
        <source>All purposes</source>
        <translation>所有用途</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>All that are not here yet</source>
        <translation>全选本机还没有的</translation>
    </message>
    <message>
        <source>All that is in the report</source>
        <translation>报告中的全部内容</translation>
    </message>
    <message>
        <source>Already being fetched</source>
        <translation>已在下载中</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Always begin with it here</source>
        <translation>在此模型上始终以它开始</translation>
    </message>
    <message>
        <source>Always the likeliest word: the same question gets the same answer.</source>
        <translation>总是选最可能的词：同样的问题得到同样的回答。</translation>
    </message>
    <message>
        <source>Always thinks first and at length: strong in mathematics, slow in small talk.</source>
        <translation>总是先长时间思考：擅长数学，闲聊较慢。</translation>
    </message>
    <message>
        <source>An access token is not sent to {endpoint}: on its way everybody could read it. Set the mirror with https.</source>
        <translation>不会将访问令牌发送到 {endpoint}：途中任何人都可能读到它。请使用 https 的镜像地址。</translation>
    </message>
    <message>
        <source>An agreement is needed</source>
        <translation>需要同意协议</translation>
    </message>
    <message>
        <source>An answer cannot be empty. Delete it, if it shall go.</source>
        <translation>回答不能为空。如果不需要，请将其删除。</translation>
    </message>
    <message>
        <source>An answer ends at {ends}.</source>
        <translation>回答以 {ends} 结束。</translation>
    </message>
    <message>
        <source>An answer ends at {marks}; a system prompt {place}.</source>
        <translation>回答结束于 {marks}；系统提示词{place}。</translation>
    </message>
    <message>
        <source>An answer or a download, when the window is not in front; never what was said.</source>
        <translation>窗口不在最前时通知回答或下载已完成；绝不显示对话内容。</translation>
    </message>
    <message>
        <source>An idle model is let go when this computer runs out of memory.</source>
        <translation>本机内存不足时释放闲置模型。</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>换个回答</translation>
    </message>
    <message>
        <source>Another answer (Ctrl+R)</source>
        <translation>换个回答 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Another answer by</source>
        <translation>用以下模型回答</translation>
    </message>
    <message>
        <source>Another answer with…</source>
        <translation>换个回答，使用…</translation>
    </message>
    <message>
        <source>Another program has these keys already. Choose others.</source>
        <translation>另一个程序已占用这些按键。请选择其他按键。</translation>
    </message>
    <message>
        <source>Another program is writing to the chats just now. Try again in a moment.</source>
        <translation>另一个程序正在写入对话数据。请稍后重试。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Answer of {who}</source>
        <translation>{who} 的回答</translation>
    </message>
    <message>
        <source>Answers at once, good at tools, code and structured output; twelve languages.</source>
        <translation>直接回答，擅长工具、代码和结构化输出；十二种语言。</translation>
    </message>
    <message>
        <source>Answers from documents with citations in 23 languages; not for commercial use.</source>
        <translation>依据文档回答并注明引用，支持 23 种语言；不可商用。</translation>
    </message>
    <message>
        <source>Answers plainly and admits what it does not know. No examples.</source>
        <translation>回答朴实，承认自己不知道的事。无示例。</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>任意语言</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>任意大小</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Archive this chat</source>
        <translation>归档此对话</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>As many are used as make it faster, up to this number.</source>
        <translation>在能提速的前提下使用，最多到此数目。</translation>
    </message>
    <message>
        <source>As much as fits</source>
        <translation>能放下的部分</translation>
    </message>
    <message>
        <source>As published; choose one to read what it asks for.</source>
        <translation>公布的得分；选择一项可查看它考查什么。</translation>
    </message>
    <message>
        <source>As the model reads it</source>
        <translation>模型所读的内容</translation>
    </message>
    <message>
        <source>As the model sees a chat</source>
        <translation>模型看到的对话</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As {model} reads it</source>
        <translation>{model} 所读的内容</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Ask for a newer file</source>
        <translation>查询更新的文件</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer if you need it.</source>
        <translation>如有需要，请询问负责这台电脑的人。</translation>
    </message>
    <message>
        <source>Ask {contact} if you need it.</source>
        <translation>如有需要，请询问 {contact}。</translation>
    </message>
    <message>
        <source>Ask {model}</source>
        <translation>向 {model} 提问</translation>
    </message>
    <message>
        <source>Ask: {words}</source>
        <translation>提问：{words}</translation>
    </message>
    <message>
        <source>Asked when it is chosen</source>
        <translation>选择时询问</translation>
    </message>
    <message>
        <source>Asked {host} just now: {purpose}.</source>
        <translation>刚刚查询了 {host}：{purpose}。</translation>
    </message>
    <message>
        <source>Asked: {prompt}</source>
        <translation>提问：{prompt}</translation>
    </message>
    <message>
        <source>Asking for {repository}…</source>
        <translation>正在查询 {repository}…</translation>
    </message>
    <message>
        <source>Asking the keyring …</source>
        <translation>正在询问密钥环 …</translation>
    </message>
    <message>
        <source>Asking {host}, some thousand bytes…</source>
        <translation>正在询问 {host}，约几千字节…</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>正在查询 {host}…</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>会询问</translation>
    </message>
    <message>
        <source>Asks the hub for the next page</source>
        <translation>向 Hub 请求下一页</translation>
    </message>
    <message>
        <source>Asks the hub which files there are now, with their exact sizes</source>
        <translation>向 Hub 查询当前有哪些文件及其确切大小</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>At most this many candidates for each word. 0 means all.</source>
        <translation>每个词最多考虑的候选数。0 表示全部。</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Attach files (Ctrl+U)</source>
        <translation>添加附件 (Ctrl+U)</translation>
    </message>
    <message>
        <source>Attach files: text, code, tables, PDF, Word, pictures</source>
        <translation>添加附件：文本、代码、表格、PDF、Word、图片</translation>
    </message>
    <message>
        <source>Attached: {name} ({about})</source>
        <translation>附件：{name}（{about}）</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B 更好</translation>
    </message>
    <message>
        <source>BAD</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>退格</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backups of your chats</source>
        <translation>你的对话的备份</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>备份，最新的在前</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Banned strings</source>
        <translation>禁用字符串</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Begin the answer</source>
        <translation>代写回答开头</translation>
    </message>
    <message>
        <source>Begin the answer yourself</source>
        <translation>代写回答开头</translation>
    </message>
    <message>
        <source>Begin the answer yourself; the model goes on from there</source>
        <translation>代写回答开头；模型从那里继续</translation>
    </message>
    <message>
        <source>Begin the answer…</source>
        <translation>代写回答开头…</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Begun {time}</source>
        <translation>开始于 {time}</translation>
    </message>
    <message>
        <source>Begun {time}, last message {last}</source>
        <translation>开始于 {time}，最后一条消息 {last}</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>基准测试</translation>
    </message>
    <message>
        <source>Better knowledge and reasoning than 8B, for computers with 16 GB and more.</source>
        <translation>知识和推理优于 8B，适合 16 GB 及以上的电脑。</translation>
    </message>
    <message>
        <source>Biology, physics and chemistry at the level of a doctorate, which searching hardly helps with.</source>
        <translation>博士水平的生物、物理和化学题，靠搜索几乎无济于事。</translation>
    </message>
    <message>
        <source>Blind: names after the vote</source>
        <translation>盲测：投票后显示名称</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Both are the same: what differs between the answers is chance alone.</source>
        <translation>双方相同：回答之间的差异只来自随机性。</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>都不好</translation>
    </message>
    <message>
        <source>Branch into a new chat</source>
        <translation>分支为新对话</translation>
    </message>
    <message>
        <source>Branch {place}, after “{short}”</source>
        <translation>分支 {place}，在“{short}”之后</translation>
    </message>
    <message>
        <source>Branch {place}, from the beginning</source>
        <translation>分支 {place}，从头开始</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>恢复更改</translation>
    </message>
    <message>
        <source>Bring your chats with you</source>
        <translation>带上你的对话</translation>
    </message>
    <message>
        <source>Browse {host}</source>
        <translation>浏览 {host}</translation>
    </message>
    <message>
        <source>Bundles (*{ending})</source>
        <translation>打包文件 (*{ending})</translation>
    </message>
    <message>
        <source>Bundles (*{ending});;All files (*)</source>
        <translation>打包文件 (*{ending});;所有文件 (*)</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>按系列</translation>
    </message>
    <message>
        <source>By the model, in a quiet moment after its first answer, or the first line of what you said.</source>
        <translation>由模型在首次回答后的空闲时刻拟定，或取你所说内容的第一行。</translation>
    </message>
    <message>
        <source>Cache of keys</source>
        <translation>K 缓存</translation>
    </message>
    <message>
        <source>Cache of values</source>
        <translation>V 缓存</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Came in, with notes</source>
        <translation>已导入（有备注）</translation>
    </message>
    <message>
        <source>Came in: {came}. Were here already: {here}.</source>
        <translation>已导入：{came}。此前已有：{here}。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel looking for a newer version</source>
        <translation>取消查找更新的版本</translation>
    </message>
    <message>
        <source>Cancel {title}</source>
        <translation>取消 {title}</translation>
    </message>
    <message>
        <source>Cancel: {text}</source>
        <translation>取消：{text}</translation>
    </message>
    <message>
        <source>ChaCha20-Poly1305; nothing but your passphrase or the recovery code opens them.</source>
        <translation>ChaCha20-Poly1305；只有你的口令或恢复码能打开。</translation>
    </message>
    <message>
        <source>ChaCha20-Poly1305; the key is in {where}.</source>
        <translation>ChaCha20-Poly1305；密钥位于{where}。</translation>
    </message>
    <message>
        <source>Chance decides who is A and who is B.</source>
        <translation>由随机决定谁是 A、谁是 B。</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change its rights, or choose another folder with --home.</source>
        <translation>请更改其权限，或用 --home 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改口令</translation>
    </message>
    <message>
        <source>Change this message</source>
        <translation>更改此消息</translation>
    </message>
    <message>
        <source>Change what waits. Enter saves, Escape leaves it as it was.</source>
        <translation>更改等待发送的内容。按 Enter 保存，按 Esc 保持原样。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Chat now</source>
        <translation>开始对话</translation>
    </message>
    <message>
        <source>Chat template</source>
        <translation>对话模板</translation>
    </message>
    <message>
        <source>Chat template of {model}</source>
        <translation>{model} 的对话模板</translation>
    </message>
    <message>
        <source>Chat template: being looked at…</source>
        <translation>对话模板：正在查看…</translation>
    </message>
    <message>
        <source>Chat with it</source>
        <translation>与它对话</translation>
    </message>
    <message>
        <source>Chat with it: localchat chat --model "{path}"</source>
        <translation>与它对话：localchat chat --model "{path}"</translation>
    </message>
    <message>
        <source>Chat with {model}</source>
        <translation>与 {model} 对话</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Chats and memory</source>
        <translation>对话与内存</translation>
    </message>
    <message>
        <source>Chats may not be written to files.</source>
        <translation>不允许将对话写入文件。</translation>
    </message>
    <message>
        <source>Chats that were found. Space chooses one.</source>
        <translation>找到的对话。按空格键选择。</translation>
    </message>
    <message>
        <source>Chats with {name} begin with “{preset}”.</source>
        <translation>与 {name} 的对话以“{preset}”开始。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <translation>核对并保存</translation>
    </message>
    <message>
        <source>Check for a newer file</source>
        <translation>检查是否有更新的文件</translation>
    </message>
    <message>
        <source>Check the access token</source>
        <translation>检查访问令牌</translation>
    </message>
    <message>
        <source>Checked: it belongs to {owner}.</source>
        <translation>已核对：它属于 {owner}。</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>Checking that it arrived whole</source>
        <translation>正在校验是否完整</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在检查 …</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在核对…</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Choose a file for {value}</source>
        <translation>为{value}选择文件</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Choose a model at the left to see whether it fits.</source>
        <translation>在左侧选择一个模型，查看它是否适合本机。</translation>
    </message>
    <message>
        <source>Choose a persona</source>
        <translation>选择角色</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose the folder for downloads</source>
        <translation>选择下载文件夹</translation>
    </message>
    <message>
        <source>Choose under “When full” to leave out what is oldest, raise “Context” in the panel, shorten the message, or start a new chat.</source>
        <translation>请在“上下文已满时”中选择省略最早的内容，在面板中调高“上下文”，缩短消息，或开始新对话。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close LocalChat and open it again for {language}.</source>
        <translation>请关闭并重新打开 LocalChat 以使用{language}。</translation>
    </message>
    <message>
        <source>Close other programs before loading a model.</source>
        <translation>加载模型前请关闭其他程序。</translation>
    </message>
    <message>
        <source>Close other programs first, or choose a shorter context.</source>
        <translation>请先关闭其他程序，或选择较短的上下文。</translation>
    </message>
    <message>
        <source>Close the downloads (Esc)</source>
        <translation>关闭下载列表 (Esc)</translation>
    </message>
    <message>
        <source>Close what is open, then back to where you write</source>
        <translation>关闭打开的内容，再回到输入处</translation>
    </message>
    <message>
        <source>Closing the window leaves LocalChat there, and what is under way goes on.</source>
        <translation>关闭窗口后 LocalChat 留在托盘中，进行中的任务继续。</translation>
    </message>
    <message>
        <source>Coarser numbers need less memory, and flash attention.</source>
        <translation>精度越低，所需内存越少；需要 Flash Attention。</translation>
    </message>
    <message>
        <source>Coarser numbers need less memory.</source>
        <translation>精度越低，所需内存越少。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Code reviewer</source>
        <translation>代码审查</translation>
    </message>
    <message>
        <source>Colour of the tag {name}</source>
        <translation>标签 {name} 的颜色</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command R → Command R7B, tuned for documents and tools.</source>
        <translation>Command R → Command R7B，针对文档和工具微调。</translation>
    </message>
    <message>
        <source>Commands and search</source>
        <translation>命令与搜索</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Commercial use</source>
        <translation>可商用</translation>
    </message>
    <message>
        <source>Commercial use is allowed below 100 million users a month; above, the maker must agree.</source>
        <translation>月活跃用户低于 1 亿时允许商用；超过则须经作者同意。</translation>
    </message>
    <message>
        <source>Commercial use is allowed below 700 million users a month, within Meta's list of allowed uses, and not by companies in the European Union.</source>
        <translation>月活跃用户低于 7 亿时允许商用，须遵守 Meta 的允许用途清单，且不适用于欧盟境内的公司。</translation>
    </message>
    <message>
        <source>Commercial use is allowed below 700 million users a month, within Meta's list of allowed uses, and not to improve other models.</source>
        <translation>月活跃用户低于 7 亿时允许商用，须遵守 Meta 的允许用途清单，且不得用于改进其他模型。</translation>
    </message>
    <message>
        <source>Commercial use is allowed below 700 million users a month, within Meta's list of allowed uses, and with “Built with Llama” shown.</source>
        <translation>月活跃用户低于 7 亿时允许商用，须遵守 Meta 的允许用途清单，并标明“Built with Llama”。</translation>
    </message>
    <message>
        <source>Commercial use is allowed for companies below 10 million dollars of revenue a year.</source>
        <translation>年收入低于 1000 万美元的公司允许商用。</translation>
    </message>
    <message>
        <source>Commercial use is allowed within TII's list of acceptable uses, and with the maker named.</source>
        <translation>允许商用，须遵守 TII 的可接受用途清单并署名作者。</translation>
    </message>
    <message>
        <source>Commercial use is allowed, but for Google's list of prohibited uses, which must be passed on.</source>
        <translation>允许商用，但须遵守 Google 的禁止用途清单，且再分发时须附带此限制。</translation>
    </message>
    <message>
        <source>Commercial use is allowed, but for a list of harmful uses, which must be passed on.</source>
        <translation>允许商用，但禁止一系列有害用途，且再分发时须附带此限制。</translation>
    </message>
    <message>
        <source>Commercial use is allowed; changed versions may not be passed on.</source>
        <translation>允许商用；不得分发修改版。</translation>
    </message>
    <message>
        <source>Commercial use is allowed; who passes it on must pass on its source under the same licence.</source>
        <translation>允许商用；再分发时须以相同许可证一并提供源代码。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Compare a chat template</source>
        <translation>比较对话模板</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>对比模型</translation>
    </message>
    <message>
        <source>Compare models with this…</source>
        <translation>用此消息对比模型…</translation>
    </message>
    <message>
        <source>Compare two models, vote, and here will stand how often each of them won.</source>
        <translation>对比两个模型并投票，这里就会显示各自获胜的次数。</translation>
    </message>
    <message>
        <source>Compare with others on the shelf</source>
        <translation>与精选列表中的其他模型对比</translation>
    </message>
    <message>
        <source>Compare with the publisher’s</source>
        <translation>与发布者的比较</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Comparing files of the same size…</source>
        <translation>正在比对大小相同的文件…</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Computed by: {device}, {threads} threads.</source>
        <translation>计算：{device}，{threads} 个线程。</translation>
    </message>
    <message>
        <source>Computes several words at once where they were said before. Faster, and no other words.</source>
        <translation>对前文出现过的内容一次计算多个词。更快，且结果不变。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connections for a large file</source>
        <translation>大文件的连接数</translation>
    </message>
    <message>
        <source>Contender</source>
        <translation>对比方</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Continue this answer</source>
        <translation>继续此回答</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copied as text: what there was, what holds each process, and how to check it.</source>
        <translation>已复制为文本：发生过什么、每个进程受到的限制以及如何检查。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Copies elsewhere are beyond LocalChat: files that you exported, backups of this computer, and what a disk may still hold of deleted files. Without the key, which is gone, nobody can read chats from copies of the data folder, except who has the recovery code or a copy of the key.</source>
        <translation>LocalChat 无法触及别处的副本：你导出的文件、这台电脑的备份，以及磁盘上可能残留的已删除文件。密钥已不存在，除非持有恢复码或密钥副本，否则没有人能从数据文件夹的副本中读取对话。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy for a security team</source>
        <translation>复制给安全团队</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy the chosen connections, or all</source>
        <translation>复制所选的连接记录，或全部</translation>
    </message>
    <message>
        <source>Copy the thinking</source>
        <translation>复制思考过程</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>复制这段代码</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>复制此消息</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>复制所选内容</translation>
    </message>
    <message>
        <source>Copy what is selected as Markdown</source>
        <translation>将所选内容复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy what was typed</source>
        <translation>复制已输入的内容</translation>
    </message>
    <message>
        <source>Creative</source>
        <translation>创意</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc cancels</source>
        <translation>Ctrl+Enter 保存，Esc 取消</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Esc cancels</source>
        <translation>Ctrl+Enter 发送，Esc 取消</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>捷克语</translation>
    </message>
    <message>
        <source>DRY</source>
        <translation>DRY</translation>
    </message>
    <message>
        <source>DRY allowed length</source>
        <translation>DRY 允许长度</translation>
    </message>
    <message>
        <source>DRY base</source>
        <translation>DRY 底数</translation>
    </message>
    <message>
        <source>DRY breakers</source>
        <translation>DRY 分隔符</translation>
    </message>
    <message>
        <source>DRY range</source>
        <translation>DRY 范围</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>深色外观</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>DeepSeek licence</source>
        <translation>DeepSeek 许可证</translation>
    </message>
    <message>
        <source>DeepSeek-R1 learnt to think by reinforcement learning. The distilled models are models of Qwen and Llama, fine-tuned on 800,000 of its answers.</source>
        <translation>DeepSeek-R1 通过强化学习学会思考。蒸馏模型是用它的 80 万个回答微调的 Qwen 和 Llama 模型。</translation>
    </message>
    <message>
        <source>Default preset…</source>
        <translation>默认预设…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete all in the trash for good? It holds {chats}.</source>
        <translation>要永久删除回收站中的所有内容吗？其中有 {chats}。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>从此处起删除</translation>
    </message>
    <message>
        <source>Delete the chats that are chosen</source>
        <translation>删除所选对话</translation>
    </message>
    <message>
        <source>Delete the chosen comparison</source>
        <translation>删除所选对比</translation>
    </message>
    <message>
        <source>Delete the folder, keep its chats</source>
        <translation>删除文件夹，保留对话</translation>
    </message>
    <message>
        <source>Delete the message</source>
        <translation>删除消息</translation>
    </message>
    <message>
        <source>Delete the tag {name}</source>
        <translation>删除标签 {name}</translation>
    </message>
    <message>
        <source>Delete this backup?</source>
        <translation>删除此备份吗？</translation>
    </message>
    <message>
        <source>Delete this chat</source>
        <translation>删除此对话</translation>
    </message>
    <message>
        <source>Delete this message</source>
        <translation>删除此消息</translation>
    </message>
    <message>
        <source>Delete {chats} for good?</source>
        <translation>要永久删除 {chats} 吗？</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>已删除的对话</translation>
    </message>
    <message>
        <source>Dependable all-rounder with long context and eight languages; much is built on it.</source>
        <translation>可靠的全能模型，上下文长，支持八种语言；许多模型以它为基础。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Deterministic</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备或资源正忙</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>文件夹非空</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Discourages repeating whole phrases. 0 is off, 0.8 is usual.</source>
        <translation>抑制重复整个短语。0 为关闭，常用值 0.8。</translation>
    </message>
    <message>
        <source>Discourages saying the same again. 1 is off.</source>
        <translation>抑制重复同样的内容。1 为关闭。</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Discover models</source>
        <translation>发现模型</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Disk full: all that was said before is saved, but nothing more can be. Free some space; what is on the screen can still be copied, or exported to another disk.</source>
        <translation>磁盘已满：之前的内容都已保存，但无法再保存更多。请腾出空间；屏幕上的内容仍可复制，或导出到其他磁盘。</translation>
    </message>
    <message>
        <source>Disk full: this answer is saved, in room that was kept for it. Free some space before you go on; the chat can be exported to another disk.</source>
        <translation>磁盘已满：此回答已保存在预留的空间中。继续之前请腾出空间；可以将对话导出到其他磁盘。</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>Disk space for long chats, sealed with your key, so that opening one does not read it again.</source>
        <translation>为长对话占用磁盘空间（用你的密钥加密），打开时无需重新读取。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>下载模型</translation>
    </message>
    <message>
        <source>Download {model}</source>
        <translation>下载 {model}</translation>
    </message>
    <message>
        <source>Download {what}</source>
        <translation>下载 {what}</translation>
    </message>
    <message>
        <source>Downloading from {host} now.</source>
        <translation>正在从 {host} 下载。</translation>
    </message>
    <message>
        <source>Downloading {percent}</source>
        <translation>正在下载 {percent}</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Downloads (Ctrl+J)</source>
        <translation>下载 (Ctrl+J)</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>同时下载数</translation>
    </message>
    <message>
        <source>Downloads rest in these hours, such as 08:00-18:00; empty for never.</source>
        <translation>在这些时段暂停下载，如 08:00-18:00；留空则不暂停。</translation>
    </message>
    <message>
        <source>Draft model</source>
        <translation>草稿模型</translation>
    </message>
    <message>
        <source>Drop a zip, files or a folder here</source>
        <translation>将 zip、文件或文件夹拖放到此处</translation>
    </message>
    <message>
        <source>Drops words less likely than this share of the best one.</source>
        <translation>丢弃概率低于最佳候选此比例的词。</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Duplicate to change</source>
        <translation>创建副本以更改</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复文件</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>Dynamic exponent</source>
        <translation>动态指数</translation>
    </message>
    <message>
        <source>Dynamic temperature</source>
        <translation>动态温度</translation>
    </message>
    <message>
        <source>EXAONE licence</source>
        <translation>EXAONE 许可证</translation>
    </message>
    <message>
        <source>Each connection will stand here: when, to whom, what for, and how much.</source>
        <translation>每次连接都会列在这里：时间、对象、用途和数据量。</translation>
    </message>
    <message>
        <source>Each connection, the newest first:</source>
        <translation>每个连接，最新的在前：</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit personas</source>
        <translation>编辑角色</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>编辑标签</translation>
    </message>
    <message>
        <source>Edit tags…</source>
        <translation>编辑标签…</translation>
    </message>
    <message>
        <source>Edit the answer. Ctrl+Enter saves, Escape leaves it as it was.</source>
        <translation>编辑回答。按 Ctrl+Enter 保存，按 Esc 保持原样。</translation>
    </message>
    <message>
        <source>Edit the message</source>
        <translation>编辑消息</translation>
    </message>
    <message>
        <source>Edit this message</source>
        <translation>编辑此消息</translation>
    </message>
    <message>
        <source>Edit your last message, if nothing is written</source>
        <translation>编辑你的上一条消息（输入框为空时）</translation>
    </message>
    <message>
        <source>Edit your message. Ctrl+Enter sends, Escape leaves it as it was.</source>
        <translation>编辑你的消息。按 Ctrl+Enter 发送，按 Esc 保持原样。</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>思考强度</translation>
    </message>
    <message>
        <source>Eject the model</source>
        <translation>卸载模型</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>清空回收站…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>End of the answer.</source>
        <translation>回答结束。</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Engine packs</source>
        <translation>引擎扩展包</translation>
    </message>
    <message>
        <source>Engine packs (*.zip);;All files (*)</source>
        <translation>引擎扩展包 (*.zip);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Engine's cage</source>
        <translation>引擎的沙箱</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>English → French, shown by examples. Answers with the translation alone.</source>
        <translation>英语 → 法语，附示例。只回答译文。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter gives a command other keys.</source>
        <translation>按 Enter 为命令设置其他按键。</translation>
    </message>
    <message>
        <source>Enter lets it wait its turn</source>
        <translation>按 Enter 排队等候</translation>
    </message>
    <message>
        <source>Enter opens it, Delete removes it.</source>
        <translation>按 Enter 打开，按 Delete 移除。</translation>
    </message>
    <message>
        <source>Enter opens it.</source>
        <translation>按 Enter 打开。</translation>
    </message>
    <message>
        <source>Enter sends · Shift+Enter makes a line</source>
        <translation>Enter 发送 · Shift+Enter 换行</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>平</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>清除全部</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>清除…</translation>
    </message>
    <message>
        <source>Erasing …</source>
        <translation>正在清除 …</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Estimated: needs {size} at {count} tokens of context:</source>
        <translation>估算：在 {count} token 上下文下需要 {size}：</translation>
    </message>
    <message>
        <source>Even the last message alone is too long. {sentence} Shorten it, or raise “Context” in the panel.</source>
        <translation>仅最后一条消息就已过长。{sentence} 请缩短它，或在面板中调高“上下文”。</translation>
    </message>
    <message>
        <source>Every byte is as it came: its SHA-256 is right.</source>
        <translation>每个字节都与获取时一致：SHA-256 正确。</translation>
    </message>
    <message>
        <source>Every word that could follow is banned. Ban less, and continue.</source>
        <translation>所有可能接续的词都被禁用。请减少禁用内容，然后继续。</translation>
    </message>
    <message>
        <source>Everything in it is as its list says.</source>
        <translation>其中的一切都与清单相符。</translation>
    </message>
    <message>
        <source>Everything is erased</source>
        <translation>已全部清除</translation>
    </message>
    <message>
        <source>Everything is erased.</source>
        <translation>已全部清除。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>Everywhere in the window</source>
        <translation>窗口中的任何位置</translation>
    </message>
    <message>
        <source>Example {place}</source>
        <translation>示例 {place}</translation>
    </message>
    <message>
        <source>Example {place} has an answer, but nothing that it answers.</source>
        <translation>示例 {place} 有回答，但没有对应的提问。</translation>
    </message>
    <message>
        <source>Example {place} has no answer.</source>
        <translation>示例 {place} 没有回答。</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Examples off</source>
        <translation>示例：关</translation>
    </message>
    <message>
        <source>Examples on</source>
        <translation>示例：开</translation>
    </message>
    <message>
        <source>Explains step by step and asks back, so that you find the answer yourself.</source>
        <translation>逐步讲解并反问，让你自己找到答案。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export a chat</source>
        <translation>导出对话</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>导出所有对话</translation>
    </message>
    <message>
        <source>Export as a character card…</source>
        <translation>导出为角色卡…</translation>
    </message>
    <message>
        <source>Export chats</source>
        <translation>导出对话</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>导出全部</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>导出到文件夹</translation>
    </message>
    <message>
        <source>Export the comparisons</source>
        <translation>导出对比</translation>
    </message>
    <message>
        <source>Export the comparisons that are shown to a file</source>
        <translation>将显示的对比导出到文件</translation>
    </message>
    <message>
        <source>Export the connections</source>
        <translation>导出连接记录</translation>
    </message>
    <message>
        <source>Export the connections to a file</source>
        <translation>将连接记录导出到文件</translation>
    </message>
    <message>
        <source>Export this chat</source>
        <translation>导出此对话</translation>
    </message>
    <message>
        <source>Export this persona</source>
        <translation>导出此角色</translation>
    </message>
    <message>
        <source>Export this preset</source>
        <translation>导出此预设</translation>
    </message>
    <message>
        <source>Export to a file…</source>
        <translation>导出到文件…</translation>
    </message>
    <message>
        <source>Exported to {name}</source>
        <translation>已导出到 {name}</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>已导出到 {path}</translation>
    </message>
    <message>
        <source>Exporting everything …</source>
        <translation>正在导出全部内容 …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Falcon licence</source>
        <translation>Falcon 许可证</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>File {name}, {facts}</source>
        <translation>文件 {name}，{facts}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files stay where they are; you can also drop a .gguf file on the window.</source>
        <translation>文件留在原处；你也可以将 .gguf 文件拖放到窗口上。</translation>
    </message>
    <message>
        <source>Files that go with this message</source>
        <translation>随此消息发送的文件</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter: {name}</source>
        <translation>筛选：{name}</translation>
    </message>
    <message>
        <source>Find a host, a file, a day</source>
        <translation>查找主机、文件、日期</translation>
    </message>
    <message>
        <source>Find a model in Discover: it says which ones fit this computer.</source>
        <translation>在“发现”中查找模型：那里会说明哪些适合本机。</translation>
    </message>
    <message>
        <source>Find a model that fits this computer</source>
        <translation>查找适合本机的模型</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>查找重复文件</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合度</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>适合本机</translation>
    </message>
    <message>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <source>Fluent in nine languages, with long context; for computers with 12 GB and more.</source>
        <translation>流利使用九种语言，上下文长；适合 12 GB 及以上的电脑。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder for downloads</source>
        <translation>下载文件夹</translation>
    </message>
    <message>
        <source>Folder {name}, {state}, {chats}</source>
        <translation>文件夹 {name}，{state}，{chats}</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folders lie in one another at most {deepest} deep.</source>
        <translation>文件夹最多可嵌套 {deepest} 层。</translation>
    </message>
    <message>
        <source>Folders of models</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Folders…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>For all downloads together.</source>
        <translation>所有下载合计。</translation>
    </message>
    <message>
        <source>For models that can think before they answer.</source>
        <translation>适用于能先思考再回答的模型。</translation>
    </message>
    <message>
        <source>For models whose makers ask for an agreement. It goes to the hub's own host only, and is kept in the system's keyring; without one, it is asked for each time.</source>
        <translation>用于作者要求同意协议的模型。它只会发送到 Hub 自己的主机，并保存在系统密钥环中；没有密钥环时每次都会询问。</translation>
    </message>
    <message>
        <source>For this computer</source>
        <translation>适合本机</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Forget token</source>
        <translation>清除令牌</translation>
    </message>
    <message>
        <source>Forgotten here. It stays valid until you revoke it on the hub’s page of tokens.</source>
        <translation>已在本机清除。在 Hub 的令牌页面上吊销之前，它仍然有效。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>Found on {host}, which was sent the words you typed.</source>
        <translation>在 {host} 上找到，你输入的词已发送给它。</translation>
    </message>
    <message>
        <source>Free for every use, if the licence text and the notices stay with it.</source>
        <translation>可自由用于任何用途，但须保留许可证文本和声明。</translation>
    </message>
    <message>
        <source>Free for every use, if the maker is named and changed versions carry the same licence.</source>
        <translation>可自由用于任何用途，但须署名作者，且修改版须采用相同许可证。</translation>
    </message>
    <message>
        <source>Free for every use, if the maker is named.</source>
        <translation>可自由用于任何用途，但须署名作者。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence, built of parts by others. Each stays under its own licence, which you can read here.</source>
        <translation>基于 MIT 许可证的自由软件，由他人的部件构成。每个部件仍遵循各自的许可证，可在此阅读。</translation>
    </message>
    <message>
        <source>Free software, and the licences of all its parts.</source>
        <translation>自由软件，及其所有部件的许可证。</translation>
    </message>
    <message>
        <source>Free some space before you get a model.</source>
        <translation>获取模型前请腾出空间。</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>频率惩罚</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>From ChatGPT, Claude, LM Studio, Jan, Open WebUI, llama.cpp, GPT4All or LocalChat: take the zip, the files or the folder just as they are. Everything stays on this computer.</source>
        <translation>支持 ChatGPT、Claude、LM Studio、Jan、Open WebUI、llama.cpp、GPT4All 或 LocalChat：直接使用原有的 zip、文件或文件夹即可。所有内容都留在这台电脑上。</translation>
    </message>
    <message>
        <source>From LM Studio.</source>
        <translation>来自 LM Studio。</translation>
    </message>
    <message>
        <source>From any program, such as Ctrl+Alt+Space; empty for none.</source>
        <translation>在任何程序中可用，如 Ctrl+Alt+Space；不需要则留空。</translation>
    </message>
    <message>
        <source>From any program, such as Ctrl+Alt+Space; empty for none. The desktop's own shortcuts can run “localchat --quick” as well.</source>
        <translation>在任何程序中可用，如 Ctrl+Alt+Space；不需要则留空。也可以用桌面自身的快捷键运行“localchat --quick”。</translation>
    </message>
    <message>
        <source>From {host}</source>
        <translation>来自 {host}</translation>
    </message>
    <message>
        <source>From {host}.</source>
        <translation>来自 {host}。</translation>
    </message>
    <message>
        <source>Fully open: not the weights alone, but also the data, the code, the logs and the checkpoints on the way.</source>
        <translation>完全开放：不仅是权重，还包括数据、代码、日志和训练过程中的检查点。</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>GPT-NeoX → RedPajama-INCITE 3B; its chat and its instruct version, merged.</source>
        <translation>GPT-NeoX → RedPajama-INCITE 3B；其对话版与指令版的合并。</translation>
    </message>
    <message>
        <source>GPT-NeoX → RedPajama-INCITE: the GPT-NeoX architecture, trained on RedPajama, the open re-creation of LLaMA's training data.</source>
        <translation>GPT-NeoX → RedPajama-INCITE：采用 GPT-NeoX 架构，在 RedPajama（对 LLaMA 训练数据的开放重建）上训练。</translation>
    </message>
    <message>
        <source>GPU layers</source>
        <translation>GPU 层数</translation>
    </message>
    <message>
        <source>Gemini's research → Gemma 2 2B, taught by a larger model and tuned for chat.</source>
        <translation>Gemini 的研究 → Gemma 2 2B，由更大的模型指导训练，针对对话微调。</translation>
    </message>
    <message>
        <source>Gemini's research → Gemma 2 9B, taught by a larger model and tuned for chat.</source>
        <translation>Gemini 的研究 → Gemma 2 9B，由更大的模型指导训练，针对对话微调。</translation>
    </message>
    <message>
        <source>Gemma 2 → Gemma 3 12B, with an eye for pictures, tuned for chat.</source>
        <translation>Gemma 2 → Gemma 3 12B，能看图，针对对话微调。</translation>
    </message>
    <message>
        <source>Gemma 2 → Gemma 3 1B, text only, tuned for chat.</source>
        <translation>Gemma 2 → Gemma 3 1B，仅支持文本，针对对话微调。</translation>
    </message>
    <message>
        <source>Gemma 2 → Gemma 3 27B, with an eye for pictures, tuned for chat.</source>
        <translation>Gemma 2 → Gemma 3 27B，能看图，针对对话微调。</translation>
    </message>
    <message>
        <source>Gemma 2 → Gemma 3 4B, with an eye for pictures, tuned for chat.</source>
        <translation>Gemma 2 → Gemma 3 4B，能看图，针对对话微调。</translation>
    </message>
    <message>
        <source>Gemma 3 → Gemma 4 26B-A4B: a mixture of 128 experts, eight of them for each token.</source>
        <translation>Gemma 3 → Gemma 4 26B-A4B：128 个专家的混合模型，每个 token 使用其中八个。</translation>
    </message>
    <message>
        <source>Gemma 3n → Gemma 4 E4B, a good part of whose weights are tables that are only looked up.</source>
        <translation>Gemma 3n → Gemma 4 E4B，其中相当一部分权重是只供查询的表。</translation>
    </message>
    <message>
        <source>Gemma licence</source>
        <translation>Gemma 许可证</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Get a newer version</source>
        <translation>下载更新的版本</translation>
    </message>
    <message>
        <source>Get it: {size}</source>
        <translation>下载：{size}</translation>
    </message>
    <message>
        <source>Getting {name}: {percent} %</source>
        <translation>正在下载 {name}：{percent} %</translation>
    </message>
    <message>
        <source>Getting {name}…</source>
        <translation>正在下载 {name}…</translation>
    </message>
    <message>
        <source>Given to the public: free for every use.</source>
        <translation>已贡献给公有领域：可自由用于任何用途。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Go on from here</source>
        <translation>从此处继续</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>转为在线</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>转到此处</translation>
    </message>
    <message>
        <source>Go to a chat</source>
        <translation>转到对话</translation>
    </message>
    <message>
        <source>Go to another chat</source>
        <translation>转到另一个对话</translation>
    </message>
    <message>
        <source>Good reasoning for its size and long context, which takes much memory here.</source>
        <translation>以其规模而言推理良好，上下文长，但在此模型上占用大量内存。</translation>
    </message>
    <message>
        <source>Good small all-rounder for computers with little memory; follows instructions well.</source>
        <translation>适合内存较小电脑的优秀小型全能模型；能很好地遵循指令。</translation>
    </message>
    <message>
        <source>Google's open models, built with what Gemini taught: a large vocabulary, and layers with a sliding window between layers that see everything. They see pictures from Gemma 3 on, and think from Gemma 4 on.</source>
        <translation>Google 的开放模型，借鉴了 Gemini 的经验：词表很大，滑动窗口层与全局层交错。Gemma 3 起能看图，Gemma 4 起能思考。</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>语法</translation>
    </message>
    <message>
        <source>Granite 3.1 → Granite 3.3 2B, tuned to follow instructions.</source>
        <translation>Granite 3.1 → Granite 3.3 2B，针对指令遵循微调。</translation>
    </message>
    <message>
        <source>Granite 4.1 8B base, trained from scratch, then tuned by example and by reinforcement.</source>
        <translation>Granite 4.1 8B 基座，从头训练，再通过示例和强化学习微调。</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>希腊语</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Guess ahead</source>
        <translation>预测加速</translation>
    </message>
    <message>
        <source>Hard school science questions with four answers (the Challenge set): knowledge with a little reasoning.</source>
        <translation>有四个选项的较难的学校科学题（Challenge 集）：知识加少量推理。</translation>
    </message>
    <message>
        <source>Have both answer</source>
        <translation>让双方回答</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>希伯来语</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>你好</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本机速度</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>本机已有</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>隐藏口令</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>印地语</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>How each contender did</source>
        <translation>各对比方的成绩</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>How fast it corrects.</source>
        <translation>修正的快慢。</translation>
    </message>
    <message>
        <source>How fast it grows with the length of a phrase.</source>
        <translation>惩罚随短语长度增长的快慢。</translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation>隔离方式</translation>
    </message>
    <message>
        <source>How long a model that knows this thinks.</source>
        <translation>支持此项的模型思考多久。</translation>
    </message>
    <message>
        <source>How long it remembers what was chosen.</source>
        <translation>对已选词的记忆时长。</translation>
    </message>
    <message>
        <source>How many of the last tokens it looks at. -1 means all.</source>
        <translation>所考察的最近 token 数。-1 表示全部。</translation>
    </message>
    <message>
        <source>How many of the last tokens the penalties look at.</source>
        <translation>惩罚所考察的最近 token 数。</translation>
    </message>
    <message>
        <source>How many of them are computed at once: at most the batch, and 256 without flash attention.</source>
        <translation>其中一次计算的数量：不超过批大小，不用 Flash Attention 时不超过 256。</translation>
    </message>
    <message>
        <source>How many tokens of the prompt are read at once.</source>
        <translation>一次读取的提示词 token 数。</translation>
    </message>
    <message>
        <source>How much of a chat the model keeps in mind; longer takes more memory</source>
        <translation>模型能记住多长的对话；越长占用内存越多</translation>
    </message>
    <message>
        <source>How much of the newer version is here</source>
        <translation>新版本的下载进度</translation>
    </message>
    <message>
        <source>How often the likeliest words are left out. 0 is off.</source>
        <translation>排除最可能的词的频率。0 为关闭。</translation>
    </message>
    <message>
        <source>How sharply it moves.</source>
        <translation>浮动的剧烈程度。</translation>
    </message>
    <message>
        <source>How the answer begins. Enter sends.</source>
        <translation>回答的开头。按 Enter 发送。</translation>
    </message>
    <message>
        <source>How the connections ended</source>
        <translation>连接的结果</translation>
    </message>
    <message>
        <source>How the model should answer</source>
        <translation>模型应如何回答</translation>
    </message>
    <message>
        <source>How the model should behave, with examples if you like.</source>
        <translation>模型应有的表现，可附带示例。</translation>
    </message>
    <message>
        <source>How the passphrase was kept is damaged. Use the recovery code.</source>
        <translation>口令的信息已损坏。请使用恢复码。</translation>
    </message>
    <message>
        <source>How this answer came about</source>
        <translation>此回答的生成过程</translation>
    </message>
    <message>
        <source>How you call it</source>
        <translation>为它起的名称</translation>
    </message>
    <message>
        <source>How your chats are opened was written by a newer version of LocalChat. Use that one, or enter the recovery code.</source>
        <translation>打开对话的方式由更新版本的 LocalChat 写入。请使用该版本，或输入恢复码。</translation>
    </message>
    <message>
        <source>Hub's cage</source>
        <translation>Hub 的沙箱</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>我已写下来</translation>
    </message>
    <message>
        <source>IBM's models for companies, made for instructions, tools, documents and code, from data that passed IBM's own clearance.</source>
        <translation>IBM 面向企业的模型，适合执行指令、使用工具、处理文档和代码，所用数据经过 IBM 自己的审查。</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>托盘图标</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>Import %n chats</source>
        <extracomment>For one: Import %n chat</extracomment>
        <translation>
            <numerusform>导入 %n 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Import a persona</source>
        <translation>导入角色</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>导入预设</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>导入对话</translation>
    </message>
    <message>
        <source>Import chats from a folder</source>
        <translation>从文件夹导入对话</translation>
    </message>
    <message>
        <source>Import chats from other apps</source>
        <translation>从其他应用导入对话</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>In a folder</source>
        <translation>在文件夹中</translation>
    </message>
    <message>
        <source>In none of its chats was anything said.</source>
        <translation>其中的对话都没有内容。</translation>
    </message>
    <message>
        <source>In percent of the system's size.</source>
        <translation>相对于系统文字大小的百分比。</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>最近 30 天内</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>最近 7 天内</translation>
    </message>
    <message>
        <source>In the list of chats</source>
        <translation>在对话列表中</translation>
    </message>
    <message>
        <source>In the messages</source>
        <translation>在消息中</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>印度尼西亚语</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Instructions that belong behind the chat were put at the end of the system prompt.</source>
        <translation>应放在对话之后的指令已放到系统提示词末尾。</translation>
    </message>
    <message>
        <source>Instructions that can be checked, such as “at most 100 words”: whether they are followed.</source>
        <translation>可以核查的指令，如“不超过 100 个词”：考查是否照办。</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>参数无效</translation>
    </message>
    <message>
        <source>Invisible control characters in its texts were left out.</source>
        <translation>已略去其文本中的不可见控制字符。</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>Is its drive unplugged?</source>
        <translation>它的驱动器是否已拔出？</translation>
    </message>
    <message>
        <source>It asks for too many variables: at most {most}.</source>
        <translation>变量过多：最多 {most} 个。</translation>
    </message>
    <message>
        <source>It begins with two beginning-of-text tokens; most models answer worse then.</source>
        <translation>它以两个文本起始 token 开头；多数模型会因此回答变差。</translation>
    </message>
    <message>
        <source>It came without a hash, so there is nothing to compare it with. From now on a check will tell whether anything has changed.</source>
        <translation>获取时没有附带哈希值，因此无从比对。从现在起，校验可以发现是否有变化。</translation>
    </message>
    <message>
        <source>It can be read when you look at the model's files.</source>
        <translation>查看模型文件时即可阅读。</translation>
    </message>
    <message>
        <source>It cannot be a chat: it is larger than 128 MB.</source>
        <translation>不可能是对话：超过 128 MB。</translation>
    </message>
    <message>
        <source>It cannot be a chat: {error}.</source>
        <translation>不可能是对话：{error}。</translation>
    </message>
    <message>
        <source>It cannot be read further: {reason}.</source>
        <translation>无法继续读取：{reason}。</translation>
    </message>
    <message numerus="yes">
        <source>It comes in %n files, which are downloaded together.</source>
        <extracomment>For one: It comes in %n file.</extracomment>
        <translation>
            <numerusform>它由 %n 个文件组成，会一起下载。</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not answer in {seconds} seconds, so it stays off.</source>
        <translation>它在 {seconds} 秒内没有响应，因此保持关闭。</translation>
    </message>
    <message>
        <source>It did not stop by itself, so its engine was ended.</source>
        <translation>它没有自行停止，因此已结束其引擎。</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>没有成功。</translation>
    </message>
    <message>
        <source>It differs from the one that is here, and came in beside it.</source>
        <translation>它与本机已有的不同，已另存一份导入。</translation>
    </message>
    <message>
        <source>It does something on certain days or at certain times only.</source>
        <translation>它只在特定日期或时间执行某些操作。</translation>
    </message>
    <message>
        <source>It does something when “{word}” is said.</source>
        <translation>当说到“{word}”时，它会执行某些操作。</translation>
    </message>
    <message>
        <source>It finds nothing on this computer that it could use. Is there a graphics card of its kind, with its driver?</source>
        <translation>它在这台电脑上找不到可用的设备。是否有对应类型的显卡及其驱动程序？</translation>
    </message>
    <message>
        <source>It goes on, and your chats are safe. You can look at what is known of it.</source>
        <translation>它仍在运行，你的对话是安全的。你可以查看已知的情况。</translation>
    </message>
    <message>
        <source>It has more than {most} messages.</source>
        <translation>其中的消息超过 {most} 条。</translation>
    </message>
    <message>
        <source>It has no version or no messages.</source>
        <translation>它没有版本或没有消息。</translation>
    </message>
    <message>
        <source>It hides whose page it is behind a name (…@{host}), so it is not opened.</source>
        <translation>它用名称（…@{host}）掩盖了页面属于谁，因此不打开。</translation>
    </message>
    <message>
        <source>It is a base model, which goes on with a text and was not trained to chat: it gets your words as they are (“{template}”).</source>
        <translation>这是基座模型，只会续写文本，未经对话训练：你的文字会原样交给它（“{template}”）。</translation>
    </message>
    <message>
        <source>It is checked with the hub, kept in your keyring, and sent to the hub’s own host only.</source>
        <translation>令牌经 Hub 核对后保存在你的密钥环中，只会发送到 Hub 自己的主机。</translation>
    </message>
    <message>
        <source>It is here and is what the makers signed: {path}</source>
        <translation>已下载，且与制作者签名的内容一致：{path}</translation>
    </message>
    <message>
        <source>It is in {file}, as it is shown above. Nothing was sent.</source>
        <translation>已如上所示保存到 {file}。没有发送任何内容。</translation>
    </message>
    <message>
        <source>It is kept as {kind} instead of {asked}.</source>
        <translation>它以 {kind} 而不是 {asked} 保存。</translation>
    </message>
    <message>
        <source>It is kept in the system's keyring, and stays valid until you revoke it at the hub.</source>
        <translation>它保存在系统密钥环中，在 Hub 上吊销之前一直有效。</translation>
    </message>
    <message>
        <source>It is longer: the rest is on the model's page.</source>
        <translation>全文更长：其余部分在模型页面上。</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>嵌套过深。</translation>
    </message>
    <message>
        <source>It is no chat of GPT4All.</source>
        <translation>这不是 GPT4All 的对话。</translation>
    </message>
    <message>
        <source>It is not as it should be ({error}).</source>
        <translation>它不符合应有的格式（{error}）。</translation>
    </message>
    <message>
        <source>It is not encrypted (http): whoever is on the way can read and change it, so it is not opened.</source>
        <translation>它未加密 (http)：途中任何人都能读取和更改，因此不打开。</translation>
    </message>
    <message>
        <source>It is not known where {name} came from, so nothing can be compared.</source>
        <translation>不知道 {name} 来自何处，因此无从比对。</translation>
    </message>
    <message>
        <source>It is not signed by anybody that LocalChat knows: its hashes find damage, not whoever made it.</source>
        <translation>没有 LocalChat 认识的签名者：哈希能发现损坏，但不能确认制作者。</translation>
    </message>
    <message>
        <source>It is not signed by the makers of LocalChat. Damage would be found; whether to trust whoever gave it to you is yours to say.</source>
        <translation>未由 LocalChat 的制作者签名。能发现损坏；是否信任给你文件的人，由你决定。</translation>
    </message>
    <message>
        <source>It is not what was signed: it was changed on its way. Do not use it; get it again.</source>
        <translation>它与签名时的内容不符：途中被更改。请勿使用；请重新获取。</translation>
    </message>
    <message>
        <source>It is of another build of the engine, or cannot be loaded.</source>
        <translation>它属于其他版本的引擎，或无法加载。</translation>
    </message>
    <message>
        <source>It is of version {version} of GPT4All's format; known are 1 to {newest}.</source>
        <translation>它是 GPT4All 格式的版本 {version}；可识别的版本为 1 到 {newest}。</translation>
    </message>
    <message>
        <source>It is only taken from the list; its file stays:
{path}</source>
        <translation>只会从列表中移除；其文件仍保留在：
{path}</translation>
    </message>
    <message>
        <source>It is signed by the makers of LocalChat.</source>
        <translation>已由 LocalChat 的制作者签名。</translation>
    </message>
    <message>
        <source>It is signed with the key {name}.</source>
        <translation>已用密钥 {name} 签名。</translation>
    </message>
    <message>
        <source>It leads to a bare number, or to a device in your own network, not to a page with a name.</source>
        <translation>它指向纯数字地址或你自己网络中的设备，而不是有名称的页面。</translation>
    </message>
    <message>
        <source>It lies in {path}.</source>
        <translation>它位于 {path}。</translation>
    </message>
    <message>
        <source>It moves; only its first picture is taken.</source>
        <translation>这是动图；只取第一帧。</translation>
    </message>
    <message>
        <source>It names an address: {address}</source>
        <translation>它写有一个地址：{address}</translation>
    </message>
    <message>
        <source>It needs {need}, and this computer has {total}.</source>
        <translation>它需要 {need}，本机共有 {total}。</translation>
    </message>
    <message>
        <source>It opens the chats without the passphrase, so the passphrase is asked for first.</source>
        <translation>它无需口令即可打开对话，因此会先询问口令。</translation>
    </message>
    <message>
        <source>It opens your chats and their backups when the key is lost, the keyring changes, or the passphrase is forgotten; on any computer. Write it down or put it into your password manager. Whoever has it and your files can read your chats.</source>
        <translation>当密钥丢失、密钥环变更或忘记口令时，可用它在任何电脑上打开你的对话及其备份。请写下来或放入密码管理器。任何同时持有它和你的文件的人都能阅读你的对话。</translation>
    </message>
    <message>
        <source>It opens your chats from then on, and the lock. Four or five words that do not belong together are good. The recovery code opens the chats if you forget it.</source>
        <translation>此后用它打开对话和解锁。四五个互不相关的词就很好。如果忘记，可用恢复码打开对话。</translation>
    </message>
    <message>
        <source>It was cancelled elsewhere.</source>
        <translation>它已在别处取消。</translation>
    </message>
    <message>
        <source>It was not tried yet.</source>
        <translation>尚未试用。</translation>
    </message>
    <message>
        <source>It was not tried yet: localchat pack probe</source>
        <translation>尚未试用：localchat pack probe</translation>
    </message>
    <message>
        <source>It was signed with another key than the one that LocalChat believes, {name}. Do not use it.</source>
        <translation>签名所用的密钥不是 LocalChat 信任的 {name}。请勿使用。</translation>
    </message>
    <message>
        <source>It was switched off when an engine with it did not work. {why} Try it again to have it back.</source>
        <translation>使用它的引擎未能工作，因此它已被关闭。{why} 要恢复使用，请再次试用。</translation>
    </message>
    <message>
        <source>It was written by a newer version of LocalChat.</source>
        <translation>它由更新版本的 LocalChat 写入。</translation>
    </message>
    <message>
        <source>It writes {mark}, which this model does not know as a mark: it was made for another.</source>
        <translation>它写出 {mark}，而此模型不把它当作标记：它是为其他模型制作的。</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Its chats are in the trash.</source>
        <translation>其对话在回收站中。</translation>
    </message>
    <message>
        <source>Its file also brings: {names}</source>
        <translation>其文件还自带：{names}</translation>
    </message>
    <message>
        <source>Its icon opens it again; “Quit LocalChat” in its menu ends it.</source>
        <translation>点按其图标可重新打开；用菜单中的“退出 LocalChat”退出。</translation>
    </message>
    <message>
        <source>Its memory is free then; the next message loads it again.</source>
        <translation>其内存随之释放；发送下一条消息时会重新加载。</translation>
    </message>
    <message>
        <source>Its model “{name}” is not on this computer; the chat keeps its own.</source>
        <translation>其模型“{name}”不在本机；对话保持自己的模型。</translation>
    </message>
    <message>
        <source>Its name is written with letters of another script ({letters}), which can look like those of a page that you know.</source>
        <translation>其名称含有另一种文字的字母（{letters}），可能看起来像你熟悉的页面。</translation>
    </message>
    <message>
        <source>Its preset “{name}” is not here; the chat keeps its own.</source>
        <translation>其预设“{name}”不在本机；对话保持自己的预设。</translation>
    </message>
    <message>
        <source>Its texts are too long together: at most {most} characters, not {count}.</source>
        <translation>文本总长过长：最多 {most} 个字符，现有 {count} 个。</translation>
    </message>
    <message>
        <source>Its vocabulary has no marks of a chat, so it is most likely a base model, which goes on with a text: it gets your words as they are (“{template}”).</source>
        <translation>其词表中没有对话标记，因此很可能是只会续写文本的基座模型：你的文字会原样交给它（“{template}”）。</translation>
    </message>
    <message>
        <source>JSON Lines, for training</source>
        <translation>JSON Lines（用于训练）</translation>
    </message>
    <message>
        <source>JSON Schema</source>
        <translation>JSON Schema</translation>
    </message>
    <message>
        <source>JSON, complete</source>
        <translation>JSON（完整）</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>跳到末尾</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>保留为草稿</translation>
    </message>
    <message>
        <source>Keep it aside and go on</source>
        <translation>另行保存并继续</translation>
    </message>
    <message>
        <source>Keeps the likeliest words that add up to this.</source>
        <translation>保留累计概率达到此值的最可能的词。</translation>
    </message>
    <message>
        <source>Keeps the new words without having them answered</source>
        <translation>保留新的文字，但不重新回答</translation>
    </message>
    <message>
        <source>Keeps the surprise level; replaces top-k, top-p and the like.</source>
        <translation>维持意外程度；取代 top-k、top-p 等。</translation>
    </message>
    <message>
        <source>Keeps with each answer how likely its words were, and which others there were.</source>
        <translation>随每个回答保存各个词的概率，以及当时的其他候选词。</translation>
    </message>
    <message>
        <source>Keeps words that are about as surprising as usual. 1 is off.</source>
        <translation>保留意外程度接近平常的词。1 为关闭。</translation>
    </message>
    <message>
        <source>Keeps words within so many deviations of the best. 0 is off.</source>
        <translation>保留与最佳候选相差不超过若干个标准差的词。0 为关闭。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Keys for a quick question</source>
        <translation>快速提问快捷键</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Knows much and follows instructions well; for computers with 24 GB and more.</source>
        <translation>知识丰富，能很好地遵循指令；适合 24 GB 及以上的电脑。</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>LFM2 1.2B, trained on nearly three times the text and with reinforcement learning.</source>
        <translation>LFM2 1.2B，以近三倍的文本量和强化学习训练。</translation>
    </message>
    <message>
        <source>LLaMA 2 → TinyLlama: Llama 2's architecture and tokenizer in a small size, trained on far more text than was thought useful for it.</source>
        <translation>LLaMA 2 → TinyLlama：小规模的 Llama 2 架构和分词器，训练文本量远超当时认为有用的程度。</translation>
    </message>
    <message>
        <source>LLaMA 2's architecture → TinyLlama 1.1B, tuned for chat.</source>
        <translation>LLaMA 2 的架构 → TinyLlama 1.1B，针对对话微调。</translation>
    </message>
    <message>
        <source>LLaMA → Llama 2 7B, tuned for chat with human feedback.</source>
        <translation>LLaMA → Llama 2 7B，依据人类反馈针对对话微调。</translation>
    </message>
    <message>
        <source>LLaMA → Llama 2 → Llama 3 → Llama 3.1 8B, tuned for chat.</source>
        <translation>LLaMA → Llama 2 → Llama 3 → Llama 3.1 8B，针对对话微调。</translation>
    </message>
    <message>
        <source>LLaMA → Llama 3 → Llama 3.3 70B, tuned for chat.</source>
        <translation>LLaMA → Llama 3 → Llama 3.3 70B，针对对话微调。</translation>
    </message>
    <message>
        <source>LLaMA → OpenLLaMA 7B v2, tuned by VMware to follow instructions.</source>
        <translation>LLaMA → OpenLLaMA 7B v2，由 VMware 针对指令遵循微调。</translation>
    </message>
    <message>
        <source>LLaMA → OpenLLaMA: an open reproduction with LLaMA's architecture and recipe, trained from scratch on open data. The first version used RedPajama's data, the second RefinedWeb, StarCoder's code and parts of RedPajama.</source>
        <translation>LLaMA → OpenLLaMA：对 LLaMA 架构和训练方法的开放复现，用开放数据从头训练。第一版使用 RedPajama 的数据，第二版使用 RefinedWeb、StarCoder 的代码和部分 RedPajama。</translation>
    </message>
    <message>
        <source>LLaMA's architecture → SmolLM → SmolLM2 1.7B, tuned to follow instructions.</source>
        <translation>LLaMA 的架构 → SmolLM → SmolLM2 1.7B，针对指令遵循微调。</translation>
    </message>
    <message>
        <source>LLaMA's architecture → SmolLM → SmolLM2 135M, tuned to follow instructions.</source>
        <translation>LLaMA 的架构 → SmolLM → SmolLM2 135M，针对指令遵循微调。</translation>
    </message>
    <message>
        <source>LLaMA's architecture → SmolLM → SmolLM2 360M, tuned to follow instructions.</source>
        <translation>LLaMA 的架构 → SmolLM → SmolLM2 360M，针对指令遵循微调。</translation>
    </message>
    <message>
        <source>LLaMA's design with grouped-query attention: several heads share their keys and values, so that context takes less memory. Mixtral made mixtures of experts common: of eight feed-forward blocks each token uses two.</source>
        <translation>LLaMA 的设计加上分组查询注意力：多个头共享键和值，使上下文占用更少内存。Mixtral 让混合专家模型普及：八个前馈块中，每个 token 使用两个。</translation>
    </message>
    <message>
        <source>Landlock failed</source>
        <translation>Landlock 失败</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Large and strong at instructions, code and mathematics; needs a workstation.</source>
        <translation>规模大，擅长指令、代码和数学；需要工作站。</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Layers that a graphics card holds, where there is one.</source>
        <translation>放在显卡上的层数（如有显卡）。</translation>
    </message>
    <message>
        <source>Leave out the oldest</source>
        <translation>略去最早的内容</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略去</translation>
    </message>
    <message numerus="yes">
        <source>Left out of its example talks: %n parts without a question or an answer.</source>
        <extracomment>For one: Left out of its example talks: %n part without a question or an answer.</extracomment>
        <translation>
            <numerusform>已略去示例对话中的 %n 处：没有提问或没有回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as it means nothing here: {names}.</source>
        <translation>已略去在此处无意义的内容：{names}。</translation>
    </message>
    <message>
        <source>Left out, as it means nothing here: {words}.</source>
        <translation>已略去在此处无意义的内容：{words}。</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n more</source>
        <translation>
            <numerusform>已略过：另有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n other opening messages.</source>
        <extracomment>For one: Left out: %n other opening message.</extracomment>
        <translation>
            <numerusform>已略去：另外 %n 条开场白。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: the character's book with %n entries.</source>
        <extracomment>For one: Left out: the character's book with %n entry.</extracomment>
        <translation>
            <numerusform>已略去：含 %n 个条目的角色设定集。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {names}.</source>
        <translation>已略去：{names}。</translation>
    </message>
    <message>
        <source>Left out: {what}</source>
        <translation>已略过：{what}</translation>
    </message>
    <message>
        <source>Length of context</source>
        <translation>上下文长度</translation>
    </message>
    <message>
        <source>Less memory for long contexts, and as fast or faster. Auto leaves it out only where a graphics card cannot.</source>
        <translation>长上下文占用更少内存，速度相同或更快。“自动”仅在显卡不支持时不使用。</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Let go of an idle model</source>
        <translation>释放闲置模型</translation>
    </message>
    <message>
        <source>Library: folders, duplicates, rescan</source>
        <translation>模型库：文件夹、重复文件、重新扫描</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>模型库…</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>浅色外观</translation>
    </message>
    <message>
        <source>Light, dark, or as the system says.</source>
        <translation>浅色、深色或跟随系统。</translation>
    </message>
    <message>
        <source>Light, free and widely supported; the base of countless fine-tuned models.</source>
        <translation>轻量、自由、支持广泛；无数微调模型的基础。</translation>
    </message>
    <message>
        <source>Line {line} is damaged: it is no JSON.</source>
        <translation>第 {line} 行已损坏：不是 JSON。</translation>
    </message>
    <message>
        <source>Line {line} is longer than 64 MB.</source>
        <translation>第 {line} 行超过 64 MB。</translation>
    </message>
    <message>
        <source>Line {line} is nested too deeply.</source>
        <translation>第 {line} 行嵌套过深。</translation>
    </message>
    <message>
        <source>Line {line} of the template: {message}.</source>
        <translation>模板第 {line} 行：{message}。</translation>
    </message>
    <message>
        <source>Line {place} is an answer without a question.</source>
        <translation>第 {place} 行是没有提问的回答。</translation>
    </message>
    <message>
        <source>Line {place} is no JSON ({error}).</source>
        <translation>第 {place} 行不是 JSON（{error}）。</translation>
    </message>
    <message>
        <source>Line {place} is no pair. {how}</source>
        <translation>第 {place} 行不是一对。{how}</translation>
    </message>
    <message>
        <source>Links open in the window, which needs a display.</source>
        <translation>链接在窗口中打开，需要显示器。</translation>
    </message>
    <message>
        <source>Liquid AI's own line: ten layers of short convolutions and six of attention.</source>
        <translation>Liquid AI 自家系列：十层短卷积和六层注意力。</translation>
    </message>
    <message>
        <source>Lists the models of LM Studio, Jan, Ollama and others where they are; they are never changed.</source>
        <translation>列出 LM Studio、Jan、Ollama 等应用的模型，位置不变；绝不更改它们。</translation>
    </message>
    <message>
        <source>Llama 2 licence</source>
        <translation>Llama 2 许可证</translation>
    </message>
    <message>
        <source>Llama 3 licence</source>
        <translation>Llama 3 许可证</translation>
    </message>
    <message>
        <source>Llama 3.1 8B, pruned to 1B and taught by the larger models (distillation).</source>
        <translation>Llama 3.1 8B，剪枝至 1B，并由更大的模型指导训练（蒸馏）。</translation>
    </message>
    <message>
        <source>Llama 3.1 8B, pruned to 3B and taught by the larger models (distillation).</source>
        <translation>Llama 3.1 8B，剪枝至 3B，并由更大的模型指导训练（蒸馏）。</translation>
    </message>
    <message>
        <source>Llama 3.1 licence</source>
        <translation>Llama 3.1 许可证</translation>
    </message>
    <message>
        <source>Llama 3.2 licence</source>
        <translation>Llama 3.2 许可证</translation>
    </message>
    <message>
        <source>Llama 3.3 licence</source>
        <translation>Llama 3.3 许可证</translation>
    </message>
    <message>
        <source>Llama 4 licence</source>
        <translation>Llama 4 许可证</translation>
    </message>
    <message>
        <source>LoRA adapters</source>
        <translation>LoRA 适配器</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>正在加载模型 …</translation>
    </message>
    <message>
        <source>Loading the model … {percent} %</source>
        <translation>正在加载模型 … {percent} %</translation>
    </message>
    <message>
        <source>Loading the model … {share} %</source>
        <translation>正在加载模型 … {share} %</translation>
    </message>
    <message>
        <source>Loading was stopped.</source>
        <translation>加载已停止。</translation>
    </message>
    <message>
        <source>LocalChat does not know the licence “{licence}”; read it on the model's page.</source>
        <translation>LocalChat 不认识许可证“{licence}”；请在模型页面阅读。</translation>
    </message>
    <message>
        <source>LocalChat does not know the system calls of this processor</source>
        <translation>LocalChat 不了解此处理器的系统调用</translation>
    </message>
    <message>
        <source>LocalChat ended unexpectedly the last time</source>
        <translation>LocalChat 上次意外退出</translation>
    </message>
    <message>
        <source>LocalChat exports (*.localchat);;All files (*)</source>
        <translation>LocalChat 导出文件 (*.localchat);;所有文件 (*)</translation>
    </message>
    <message>
        <source>LocalChat is offline: this goes on when you allow connections again.</source>
        <translation>LocalChat 处于离线状态：允许联网后将继续。</translation>
    </message>
    <message>
        <source>LocalChat is offline: you switched connections off.</source>
        <translation>LocalChat 处于离线状态：你已关闭网络连接。</translation>
    </message>
    <message>
        <source>LocalChat is open, and a backup takes the place of chats that are closed. Close it first.</source>
        <translation>LocalChat 正打开着，而备份要替换的是已关闭的对话。请先关闭它。</translation>
    </message>
    <message>
        <source>LocalChat is still here</source>
        <translation>LocalChat 仍在运行</translation>
    </message>
    <message>
        <source>LocalChat itself</source>
        <translation>LocalChat 本身</translation>
    </message>
    <message>
        <source>LocalChat itself came along.</source>
        <translation>其中附带 LocalChat 本身。</translation>
    </message>
    <message>
        <source>LocalChat itself: {path}</source>
        <translation>LocalChat 本身：{path}</translation>
    </message>
    <message>
        <source>LocalChat knows no cage for this system, so the engine has all rights of your account.</source>
        <translation>LocalChat 没有适用于此系统的沙箱，因此引擎拥有你账户的全部权限。</translation>
    </message>
    <message>
        <source>LocalChat knows no cage for this system, so the hub's process has all rights of your account.</source>
        <translation>LocalChat 没有适用于此系统的沙箱，因此 Hub 进程拥有你账户的全部权限。</translation>
    </message>
    <message>
        <source>LocalChat knows no cage for this system, so the reader has all rights of your account.</source>
        <translation>LocalChat 没有适用于此系统的沙箱，因此读取进程拥有你账户的全部权限。</translation>
    </message>
    <message>
        <source>LocalChat knows no key with which this could have been signed.</source>
        <translation>LocalChat 不认识可能为此签名的任何密钥。</translation>
    </message>
    <message>
        <source>LocalChat opens links to models only: localchat://model/OWNER/NAME.</source>
        <translation>LocalChat 只打开指向模型的链接：localchat://model/OWNER/NAME。</translation>
    </message>
    <message>
        <source>LocalChat was started with --offline and opens no connection.</source>
        <translation>LocalChat 以 --offline 启动，不打开任何连接。</translation>
    </message>
    <message>
        <source>LocalChat was started with --offline and stays so until it ends.</source>
        <translation>LocalChat 以 --offline 启动，在退出前一直保持离线。</translation>
    </message>
    <message>
        <source>LocalChat {version} is installed in {folder}.</source>
        <translation>LocalChat {version} 已安装到 {folder}。</translation>
    </message>
    <message>
        <source>LocalChat {version} is the newest.</source>
        <translation>LocalChat {version} 是最新版本。</translation>
    </message>
    <message>
        <source>LocalChat {version} of {day}</source>
        <translation>LocalChat {version}（{day}）</translation>
    </message>
    <message>
        <source>LocalChat {version} of {day} is there.</source>
        <translation>LocalChat {version}（{day}）已发布。</translation>
    </message>
    <message>
        <source>LocalChat {version}: connections, as of {day}</source>
        <translation>LocalChat {version}：连接，截至 {day}</translation>
    </message>
    <message>
        <source>LocalChat's window is open. Close it, and try again.</source>
        <translation>LocalChat 的窗口正打开着。请关闭后重试。</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>自动锁定</translation>
    </message>
    <message>
        <source>Lock in memory</source>
        <translation>锁定内存</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Lock the chats</source>
        <translation>锁定对话</translation>
    </message>
    <message>
        <source>Lock the chats now</source>
        <translation>立即锁定对话</translation>
    </message>
    <message>
        <source>Lock with the computer</source>
        <translation>随电脑锁定</translation>
    </message>
    <message>
        <source>Locking …</source>
        <translation>正在锁定 …</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Look at a report of a problem</source>
        <translation>查看问题报告</translation>
    </message>
    <message>
        <source>Look at its files</source>
        <translation>查看其文件</translation>
    </message>
    <message>
        <source>Look at its text before you trust the answers.</source>
        <translation>在信任回答之前，请查看其文本。</translation>
    </message>
    <message>
        <source>Look at its tokens…</source>
        <translation>查看其 token…</translation>
    </message>
    <message>
        <source>Look at tokens</source>
        <translation>查看 token</translation>
    </message>
    <message>
        <source>Look at {path} no longer</source>
        <translation>不再查看 {path}</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>查找更新的版本</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Look whether a model fits</source>
        <translation>查看模型是否适合</translation>
    </message>
    <message>
        <source>Looking at picture {place} of {total} …</source>
        <translation>正在查看第 {place} 张图片（共 {total} 张）…</translation>
    </message>
    <message>
        <source>Looking at the picture …</source>
        <translation>正在查看图片 …</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>正在查看这台电脑…</translation>
    </message>
    <message>
        <source>Looking for a newer version</source>
        <translation>查找更新的版本</translation>
    </message>
    <message>
        <source>Looking for more…</source>
        <translation>正在查找更多…</translation>
    </message>
    <message>
        <source>Looking for “{text}”…</source>
        <translation>正在查找“{text}”…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Looks for bugs first, then for what is hard to read; shows the fix.</source>
        <translation>先找错误，再找难读之处；给出修改。</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>负</translation>
    </message>
    <message>
        <source>Low integrity was refused, so the engine could write files.</source>
        <translation>低完整性级别被拒绝，因此引擎可能写入文件。</translation>
    </message>
    <message>
        <source>Low integrity was refused, so the reader could write files.</source>
        <translation>低完整性级别被拒绝，因此读取进程可能写入文件。</translation>
    </message>
    <message>
        <source>Low is steady, high is inventive. At 0 always the likeliest word.</source>
        <translation>低则稳定，高则有创意。为 0 时总是选最可能的词。</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建于</translation>
    </message>
    <message>
        <source>Made by a newer LocalChat</source>
        <translation>由更新版本的 LocalChat 创建</translation>
    </message>
    <message>
        <source>Made for answers from documents with citations, for tools, and for many languages.</source>
        <translation>适合依据文档回答并注明引用、使用工具，以及多语言场景。</translation>
    </message>
    <message>
        <source>Made from {base}.</source>
        <translation>基于 {base} 制作。</translation>
    </message>
    <message>
        <source>Make a bundle</source>
        <translation>创建打包文件</translation>
    </message>
    <message>
        <source>Make a bundle…</source>
        <translation>创建打包文件…</translation>
    </message>
    <message>
        <source>Make a token</source>
        <translation>创建令牌</translation>
    </message>
    <message>
        <source>Make room for others</source>
        <translation>为其他程序腾出内存</translation>
    </message>
    <message>
        <source>Makers measure in different ways, with and without thinking: read small differences with care. A benchmark’s head says what it asks for.</source>
        <translation>各作者的测量方式不同，有的含思考，有的不含：请谨慎看待微小差异。基准测试的表头说明它考查什么。</translation>
    </message>
    <message>
        <source>Makes three sober points out of an article, with what is not said in it.</source>
        <translation>从文章中提炼三个冷静的要点，并指出文中未说的内容。</translation>
    </message>
    <message>
        <source>Making a backup …</source>
        <translation>正在创建备份 …</translation>
    </message>
    <message>
        <source>Map of this chat</source>
        <translation>此对话的分支图</translation>
    </message>
    <message>
        <source>Map of this chat…</source>
        <translation>此对话的分支图…</translation>
    </message>
    <message>
        <source>Map of {count} messages. Arrows move, Enter jumps.</source>
        <translation>{count} 条消息的分支图。用方向键移动，按 Enter 跳转。</translation>
    </message>
    <message>
        <source>Map the file</source>
        <translation>内存映射</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Marks of the template</source>
        <translation>模板标记</translation>
    </message>
    <message>
        <source>Maximum tokens</source>
        <translation>最大 token 数</translation>
    </message>
    <message>
        <source>Measured here: needs {size} at {count} tokens of context:</source>
        <translation>本机实测：在 {count} token 上下文下需要 {size}：</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory at {tokens} tokens of context</source>
        <translation>{tokens} token 上下文时的内存</translation>
    </message>
    <message>
        <source>Memory is short, so the idle model was let go. The next message loads it again.</source>
        <translation>内存不足，因此已释放闲置的模型。发送下一条消息时会重新加载。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Message {name}</source>
        <translation>给 {name} 发消息</translation>
    </message>
    <message>
        <source>Message {place} of {total}, from you: {words}</source>
        <translation>第 {place} 条消息（共 {total} 条），来自你：{words}</translation>
    </message>
    <message>
        <source>Message {place} of {total}, from {who}: {words}</source>
        <translation>第 {place} 条消息（共 {total} 条），来自 {who}：{words}</translation>
    </message>
    <message>
        <source>Message. Enter sends, Shift and Enter make a new line.</source>
        <translation>消息。按 Enter 发送，按 Shift+Enter 换行。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages followed one another in a ring; it was opened.</source>
        <translation>消息前后相接成了环；已将其断开。</translation>
    </message>
    <message>
        <source>Messages that wait</source>
        <translation>等待发送的消息</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Metadata ({count})</source>
        <translation>元数据 ({count})</translation>
    </message>
    <message>
        <source>Micro-batch</source>
        <translation>微批大小</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Ministral 3 8B with an eye for pictures, tuned to follow instructions.</source>
        <translation>Ministral 3 8B，能看图，针对指令遵循微调。</translation>
    </message>
    <message>
        <source>Mirostat</source>
        <translation>Mirostat</translation>
    </message>
    <message>
        <source>Mirostat rate (η)</source>
        <translation>Mirostat 速率 (η)</translation>
    </message>
    <message>
        <source>Mirostat target (τ)</source>
        <translation>Mirostat 目标 (τ)</translation>
    </message>
    <message>
        <source>Mirror of the hub</source>
        <translation>Hub 镜像</translation>
    </message>
    <message>
        <source>Mistral 7B v0.3, with a larger vocabulary than before, tuned to follow instructions.</source>
        <translation>Mistral 7B v0.3，词表比以前更大，针对指令遵循微调。</translation>
    </message>
    <message>
        <source>Mistral 7B → Mixtral 8x7B: eight experts in each layer, two of them for each token.</source>
        <translation>Mistral 7B → Mixtral 8x7B：每层八个专家，每个 token 使用其中两个。</translation>
    </message>
    <message>
        <source>Mistral Nemo 12B, made with NVIDIA, tuned to follow instructions.</source>
        <translation>Mistral Nemo 12B，与 NVIDIA 合作开发，针对指令遵循微调。</translation>
    </message>
    <message>
        <source>Mistral Small 3, 24B, tuned to follow instructions.</source>
        <translation>Mistral Small 3，24B，针对指令遵循微调。</translation>
    </message>
    <message>
        <source>Mistral non-production licence</source>
        <translation>Mistral 非生产许可证</translation>
    </message>
    <message>
        <source>Mistral research licence</source>
        <translation>Mistral 研究许可证</translation>
    </message>
    <message>
        <source>Mixture of experts: needs memory for 30B, but writes as quickly as 3B.</source>
        <translation>混合专家模型：需要 30B 的内存，但生成速度相当于 3B。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model of new chats</source>
        <translation>新对话的模型</translation>
    </message>
    <message>
        <source>Model of {side}</source>
        <translation>{side} 的模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models (*.gguf);;All files (*)</source>
        <translation>模型 (*.gguf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Models and downloads</source>
        <translation>模型与下载</translation>
    </message>
    <message>
        <source>Models in these folders are listed. Nothing in the folders of others is changed.</source>
        <translation>这些文件夹中的模型会被列出。其他应用文件夹中的内容不会有任何更改。</translation>
    </message>
    <message>
        <source>Models of other apps</source>
        <translation>其他应用的模型</translation>
    </message>
    <message>
        <source>Models that were downloaded to {folder} stay there.</source>
        <translation>下载到 {folder} 的模型会留在那里。</translation>
    </message>
    <message>
        <source>Models: {names}</source>
        <translation>模型：{names}</translation>
    </message>
    <message>
        <source>Models: {names}.</source>
        <translation>模型：{names}。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More with personas</source>
        <translation>更多角色操作</translation>
    </message>
    <message>
        <source>More with presets</source>
        <translation>更多预设操作</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Most downloaded</source>
        <translation>下载最多</translation>
    </message>
    <message>
        <source>Most liked</source>
        <translation>点赞最多</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move into another folder…</source>
        <translation>移到另一个文件夹…</translation>
    </message>
    <message>
        <source>Move the example down (Alt+Down)</source>
        <translation>下移示例 (Alt+↓)</translation>
    </message>
    <message>
        <source>Move the example up (Alt+Up)</source>
        <translation>上移示例 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move the folder into</source>
        <translation>将文件夹移入</translation>
    </message>
    <message>
        <source>Move this chat to a folder</source>
        <translation>将此对话移到文件夹</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>移到文件夹</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>已移动。</translation>
    </message>
    <message numerus="yes">
        <source>Moves %n files, {size}, to the trash.</source>
        <extracomment>For one: Moves %n file, {size}, to the trash.</extracomment>
        <translation>
            <numerusform>将 %n 个文件（{size}）移到回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>Much thinking for little memory; a good first model for a laptop.</source>
        <translation>以较少内存实现较强的思考；适合作为笔记本电脑上的第一个模型。</translation>
    </message>
    <message>
        <source>My models</source>
        <translation>我的模型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of a new tag</source>
        <translation>新标签的名称</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>文件夹名称</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>标签名称</translation>
    </message>
    <message>
        <source>Name of the tag {name}</source>
        <translation>标签 {name} 的名称</translation>
    </message>
    <message>
        <source>Name the chats by their numbers, or all with --all. See: localchat chats list</source>
        <translation>请用编号指定对话，或用 --all 指定全部。参见：localchat chats list</translation>
    </message>
    <message>
        <source>Needs a passphrase.</source>
        <translation>需要口令。</translation>
    </message>
    <message>
        <source>Needs {need}, this computer has {has}</source>
        <translation>需要 {need}，本机有 {has}</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新建对话</translation>
    </message>
    <message>
        <source>New chat (Ctrl+N)</source>
        <translation>新建对话 (Ctrl+N)</translation>
    </message>
    <message>
        <source>New chats with this model begin with “{name}”.</source>
        <translation>使用此模型的新对话以“{name}”开始。</translation>
    </message>
    <message>
        <source>New chats with {model} begin with the usual preset.</source>
        <translation>使用 {model} 的新对话以默认预设开始。</translation>
    </message>
    <message>
        <source>New chats with {model} begin with “{preset}”.</source>
        <translation>使用 {model} 的新对话以“{preset}”开始。</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>New folder in it…</source>
        <translation>在其中新建文件夹…</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新建文件夹…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>New passphrase of the file: </source>
        <translation>文件的新口令： </translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>新口令： </translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>新建角色</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>新建标签…</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>更新的版本</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>News summariser</source>
        <translation>新闻摘要</translation>
    </message>
    <message>
        <source>Next try in {time}.</source>
        <translation>{time}后重试。</translation>
    </message>
    <message>
        <source>No agreement needed</source>
        <translation>无需同意协议</translation>
    </message>
    <message>
        <source>No browser can be opened from here. The address was copied.</source>
        <translation>无法从此处打开浏览器。地址已复制。</translation>
    </message>
    <message>
        <source>No chats</source>
        <translation>没有对话</translation>
    </message>
    <message>
        <source>No chats were found in it.</source>
        <translation>其中未找到对话。</translation>
    </message>
    <message>
        <source>No chats yet. What you say is kept here, encrypted.</source>
        <translation>还没有对话。你说的内容会加密保存在这里。</translation>
    </message>
    <message>
        <source>No connection is like that.</source>
        <translation>没有这样的连接。</translation>
    </message>
    <message>
        <source>No connection may be opened.</source>
        <translation>不允许打开任何连接。</translation>
    </message>
    <message>
        <source>No examples (zero-shot)</source>
        <translation>无示例（zero-shot）</translation>
    </message>
    <message>
        <source>No graphics card was found that this computer's driver offers.</source>
        <translation>没有找到这台电脑的驱动程序所提供的显卡。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>No model is called so.</source>
        <translation>没有这个名称的模型。</translation>
    </message>
    <message>
        <source>No model is here twice.</source>
        <translation>没有重复的模型。</translation>
    </message>
    <message>
        <source>No model is loaded.</source>
        <translation>未加载模型。</translation>
    </message>
    <message>
        <source>No other model on the shelf has these scores.</source>
        <translation>精选列表中没有其他模型有这些得分。</translation>
    </message>
    <message>
        <source>No persona</source>
        <translation>无角色</translation>
    </message>
    <message>
        <source>No persona is used here.</source>
        <translation>此处不使用角色。</translation>
    </message>
    <message>
        <source>No sliding menus and no blinking cursor, whatever the system says.</source>
        <translation>无论系统如何设置，菜单不滑动，光标不闪烁。</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有此文件或文件夹</translation>
    </message>
    <message>
        <source>No system keyring was found, so it is known only until LocalChat ends.</source>
        <translation>未找到系统密钥环，因此它只保留到 LocalChat 退出为止。</translation>
    </message>
    <message>
        <source>No system keyring was found. Keep the recovery code that Settings shows.</source>
        <translation>未找到系统密钥环。请保管好“设置”中显示的恢复码。</translation>
    </message>
    <message>
        <source>No tags yet. Name one below, then put it on chats by their menu.</source>
        <translation>还没有标签。请在下方命名一个，然后在对话的菜单中为其添加。</translation>
    </message>
    <message>
        <source>No two models are the same.</source>
        <translation>没有相同的模型。</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>未投票</translation>
    </message>
    <message>
        <source>No way led out.</source>
        <translation>没有任何出路。</translation>
    </message>
    <message>
        <source>Nobody here knows who wrote this template.</source>
        <translation>此处无人知道这个模板由谁编写。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None of its own: {name}</source>
        <translation>没有自带模板：{name}</translation>
    </message>
    <message>
        <source>None of the files of {repository} is this one any more.</source>
        <translation>{repository} 上已没有与此相同的文件。</translation>
    </message>
    <message>
        <source>None. One is needed for the lock, and keeps out who uses this computer as you.</source>
        <translation>未设置。锁定需要口令，它可防止他人以你的身份使用这台电脑。</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Not a usable model file</source>
        <translation>不是可用的模型文件</translation>
    </message>
    <message>
        <source>Not allowed on this computer</source>
        <translation>这台电脑上不允许</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Not enough space</source>
        <translation>空间不足</translation>
    </message>
    <message>
        <source>Not for commercial use: research and evaluation only, unless the maker agrees otherwise.</source>
        <translation>不可商用：仅限研究和评估，除非作者另行同意。</translation>
    </message>
    <message>
        <source>Not for commercial use: research and private use only, and the maker must be named.</source>
        <translation>不可商用：仅限研究和个人使用，且须署名作者。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Not models whose makers ask you to agree to something first</source>
        <translation>不含作者要求先同意协议的模型</translation>
    </message>
    <message>
        <source>Not on the shelf.</source>
        <translation>精选列表中没有。</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation>未保存：{why}</translation>
    </message>
    <message>
        <source>Not the passphrase</source>
        <translation>口令不正确</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Nothing can be read of {name}: it is no store of chats, it is damaged from its beginning on, or it is locked with another key.</source>
        <translation>无法从 {name} 读取任何内容：它不是对话数据库、从开头起就已损坏，或用其他密钥锁定。</translation>
    </message>
    <message>
        <source>Nothing can be saved here</source>
        <translation>此处无法保存</translation>
    </message>
    <message>
        <source>Nothing can be saved in {home}: {reason}. Change its rights, or choose another folder with --home.</source>
        <translation>无法保存到 {home}：{reason}。请更改其权限，或用 --home 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be saved in {parent}: it may not be written. Change its rights, or choose another folder with --home.</source>
        <translation>无法保存到 {parent}：没有写入权限。请更改其权限，或用 --home 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be saved in {text}. Choose a folder that you may write to, by its whole path.</source>
        <translation>无法保存到 {text}。请选择一个你有写入权限的文件夹，并使用完整路径。</translation>
    </message>
    <message>
        <source>Nothing could be read of the damaged file, and there is no backup. It is kept as {name}, and a new store was begun.</source>
        <translation>无法从损坏的文件中读取任何内容，也没有备份。该文件保留为 {name}，并已新建数据库。</translation>
    </message>
    <message>
        <source>Nothing could be read of the damaged file, so the backup {backup} was opened. The damaged file is kept as {name}.</source>
        <translation>无法从损坏的文件中读取任何内容，因此打开了备份 {backup}。损坏的文件保留为 {name}。</translation>
    </message>
    <message>
        <source>Nothing follows the person's words, so the model may go on writing them.</source>
        <translation>用户的文字之后没有内容，模型可能会继续替用户写下去。</translation>
    </message>
    <message>
        <source>Nothing has changed since {day}, when it was first checked here.</source>
        <translation>自 {day} 首次在此校验以来没有变化。</translation>
    </message>
    <message>
        <source>Nothing is being downloaded</source>
        <translation>没有正在下载的内容</translation>
    </message>
    <message>
        <source>Nothing is forbidden.</source>
        <translation>没有任何禁止。</translation>
    </message>
    <message>
        <source>Nothing is known of how this answer came about. Turn on “Look at tokens” in Settings, and have another answer.</source>
        <translation>没有此回答生成过程的记录。请在“设置”中打开“查看 token”，然后换个回答。</translation>
    </message>
    <message>
        <source>Nothing is looked for by itself. A click asks {host} for one small file that is the same for everybody; nothing about you or this computer is sent.</source>
        <translation>不会自行查找。点击后向 {host} 请求一个对所有人都相同的小文件；不会发送任何关于你或这台电脑的信息。</translation>
    </message>
    <message>
        <source>Nothing marks the end of an answer in a longer chat, so the model may not find its end.</source>
        <translation>在较长的对话中没有标记回答的结束，模型可能找不到结尾。</translation>
    </message>
    <message>
        <source>Nothing may be added to the engine.</source>
        <translation>不允许向引擎添加任何内容。</translation>
    </message>
    <message>
        <source>Nothing moves just now: open LocalChat, or type: localchat downloads resume ID</source>
        <translation>目前没有进行中的下载：请打开 LocalChat，或输入：localchat downloads resume ID</translation>
    </message>
    <message>
        <source>Nothing of them is on the screen or in memory.</source>
        <translation>它们的任何内容都不在屏幕或内存中。</translation>
    </message>
    <message>
        <source>Nothing of this chat left this computer</source>
        <translation>此对话的内容没有离开过这台电脑</translation>
    </message>
    <message>
        <source>Nothing of {name} fits this computer: the smallest, {quantisation}, needs {need} of memory, and this computer has {total}. To get it all the same: --quant {quantisation}</source>
        <translation>{name} 没有适合这台电脑的版本：最小的 {quantisation} 需要 {need} 内存，而这台电脑有 {total}。仍要下载：--quant {quantisation}</translation>
    </message>
    <message>
        <source>Nothing tells how it was trained to chat, so the roles are written as plain words (“{template}”).</source>
        <translation>无法得知它是如何训练对话的，因此发言者以普通文字标出（“{template}”）。</translation>
    </message>
    <message>
        <source>Nothing that you write here leaves this computer.</source>
        <translation>你在这里写的内容不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Nothing was compared yet.</source>
        <translation>尚未进行比较。</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>没有清除任何内容。</translation>
    </message>
    <message>
        <source>Nothing was erased. “localchat erase --everything” removes all chats, settings and downloaded models of {home}.</source>
        <translation>没有清除任何内容。“localchat erase --everything”会移除 {home} 的所有对话、设置和已下载的模型。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer words, or fewer filters.</source>
        <translation>没有找到。请减少关键词或筛选条件。</translation>
    </message>
    <message>
        <source>Nothing was said in it.</source>
        <translation>其中没有任何对话内容。</translation>
    </message>
    <message>
        <source>Nothing was saved, and nothing was sent. To save it: localchat report --to FILE</source>
        <translation>没有保存，也没有发送任何内容。保存：localchat report --to FILE</translation>
    </message>
    <message>
        <source>Now: {state}</source>
        <translation>当前：{state}</translation>
    </message>
    <message>
        <source>Number {place} has a message that is no text.</source>
        <translation>第 {place} 项中有不是文本的消息。</translation>
    </message>
    <message>
        <source>Number {place} is no pair: it needs a “user” and an “assistant” text.</source>
        <translation>第 {place} 项不是一对：需要“user”和“assistant”文本。</translation>
    </message>
    <message>
        <source>OLMo → OLMo 2 7B, tuned with the open recipe Tülu 3.</source>
        <translation>OLMo → OLMo 2 7B，采用开放方法 Tülu 3 微调。</translation>
    </message>
    <message numerus="yes">
        <source>Of models, only the guide and %n files that are named by their content may be loaded.</source>
        <extracomment>For one: Of models, only the guide and %n file that is named by its content may be loaded.</extracomment>
        <translation>
            <numerusform>只能加载向导模型以及按内容指定的 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of models, only the guide may be loaded.</source>
        <translation>只能加载向导模型。</translation>
    </message>
    <message>
        <source>Of the window, from its next start on.</source>
        <translation>窗口的语言，下次启动时生效。</translation>
    </message>
    <message>
        <source>Off, and quiet: nothing is connected. Only a search or a download connects.</source>
        <translation>已关闭，且无活动：没有任何连接。只有搜索或下载才会联网。</translation>
    </message>
    <message>
        <source>Off. Asked {host} just now: {purpose}.</source>
        <translation>已关闭。刚刚查询了 {host}：{purpose}。</translation>
    </message>
    <message>
        <source>Off. Downloading from {host} now.</source>
        <translation>已关闭。正在从 {host} 下载。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Offline: no connection can be opened, whatever is asked for.</source>
        <translation>离线：无论请求什么，都不能打开连接。</translation>
    </message>
    <message>
        <source>Offline: no connection can be opened, whatever is clicked.</source>
        <translation>离线：无论点击什么都无法打开连接。</translation>
    </message>
    <message>
        <source>On battery, so the idle model was let go. The next message loads it again.</source>
        <translation>正在使用电池，因此已释放闲置的模型。发送下一条消息时会重新加载。</translation>
    </message>
    <message>
        <source>On is few-shot, off is zero-shot: the same prompt without examples.</source>
        <translation>打开为 few-shot，关闭为 zero-shot：提示词相同但不带示例。</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>精选</translation>
    </message>
    <message>
        <source>On: no connection can be opened, whatever is clicked.</source>
        <translation>已开启：无论点击什么都无法打开连接。</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>再输入一次： </translation>
    </message>
    <message>
        <source>One file for any browser, with formulas and coloured code. It prints well.</source>
        <translation>任何浏览器都能打开的单个文件，含公式和彩色代码。适合打印。</translation>
    </message>
    <message>
        <source>One file: {name}.</source>
        <translation>单个文件：{name}。</translation>
    </message>
    <message>
        <source>One for each day that you chat; seven are kept. The last: {when}.</source>
        <translation>每个有对话的日子创建一个，保留七个。最近：{when}。</translation>
    </message>
    <message>
        <source>One for each day that you chat; seven are kept. There is none yet.</source>
        <translation>每个有对话的日子创建一个，保留七个。还没有备份。</translation>
    </message>
    <message>
        <source>One is made for each day that you chat, and seven are kept; they are encrypted as your chats are. They lie on this disk: for a copy elsewhere, export everything.</source>
        <translation>每个有对话的日子创建一个，保留七个；与你的对话一样加密。它们位于此磁盘上：要在别处留存副本，请导出全部内容。</translation>
    </message>
    <message>
        <source>One line for each branch, in the usual format with “messages”.</source>
        <translation>每个分支一行，采用带“messages”的通用格式。</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候 …</translation>
    </message>
    <message>
        <source>One process may connect, and it never sees a chat</source>
        <translation>只有一个进程可以联网，而它从不接触对话</translation>
    </message>
    <message>
        <source>One prompt, two answers, one after the other, so that each has the whole computer. Nothing of it comes into your chats.</source>
        <translation>一个提示词，两个回答，依次生成，各自独享整台电脑。其内容不会进入你的对话。</translation>
    </message>
    <message>
        <source>One token at a time, as in the book: -c 2048 -b 128 -n 1 -t 8.</source>
        <translation>每次一个 token，与书中相同：-c 2048 -b 128 -n 1 -t 8。</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Only a model under “My models” can get another template.</source>
        <translation>只有“我的模型”中的模型可以更换模板。</translation>
    </message>
    <message>
        <source>Only a search, a look at a model or a download connects.</source>
        <translation>只有搜索、查看模型或下载会连接。</translation>
    </message>
    <message>
        <source>Only an answer can be continued.</source>
        <translation>只有回答可以继续。</translation>
    </message>
    <message>
        <source>Only its first {count} letters were read, up to {end}.</source>
        <translation>仅读取了前 {count} 个字符，到{end}为止。</translation>
    </message>
    <message>
        <source>Only its first {count} letters were read.</source>
        <translation>仅读取了前 {count} 个字符。</translation>
    </message>
    <message>
        <source>Only its first {count} letters.</source>
        <translation>仅前 {count} 个字符。</translation>
    </message>
    <message>
        <source>Only models that fit this computer</source>
        <translation>仅适合本机的模型</translation>
    </message>
    <message>
        <source>Only models whose licence allows commercial use, perhaps on conditions</source>
        <translation>仅许可证允许商用的模型（可能附带条件）</translation>
    </message>
    <message>
        <source>Only the guide is here yet: it knows this app and little else. Or add a file that you have.</source>
        <translation>目前只有向导：它了解本应用，其他所知不多。也可以添加你已有的文件。</translation>
    </message>
    <message>
        <source>Only this opens the file, and nothing helps if it is forgotten. Empty for a plain zip that anybody can read.</source>
        <translation>只有它能打开文件，忘记后无法补救。留空则为任何人都能读取的普通 zip。</translation>
    </message>
    <message>
        <source>Only when you click for it in Settings: one small file that is the same for everybody.</source>
        <translation>仅当你在“设置”中点击时：获取一个对所有人都相同的小文件。</translation>
    </message>
    <message>
        <source>Only words likelier than this are left out.</source>
        <translation>只排除概率高于此值的词。</translation>
    </message>
    <message>
        <source>Only {span} could be read: the rest is damaged.</source>
        <translation>仅能读取{span}：其余部分已损坏。</translation>
    </message>
    <message>
        <source>Only {span} were read: the rest takes too long.</source>
        <translation>仅读取了{span}：其余部分耗时过长。</translation>
    </message>
    <message>
        <source>Only {span}.</source>
        <translation>仅{span}。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open Discover</source>
        <translation>打开“发现”</translation>
    </message>
    <message>
        <source>Open a locked export</source>
        <translation>打开锁定的导出文件</translation>
    </message>
    <message>
        <source>Open a locked one…</source>
        <translation>打开锁定的文件…</translation>
    </message>
    <message>
        <source>Open a model's page</source>
        <translation>打开模型页面</translation>
    </message>
    <message>
        <source>Open as chat</source>
        <translation>作为对话打开</translation>
    </message>
    <message>
        <source>Open down to its training data, for who wants to know where answers come from; short context.</source>
        <translation>连训练数据也开放，适合想知道答案从何而来的人；上下文短。</translation>
    </message>
    <message>
        <source>Open in your browser:</source>
        <translation>在浏览器中打开：</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>打开对话</translation>
    </message>
    <message>
        <source>Open the chats</source>
        <translation>打开对话</translation>
    </message>
    <message>
        <source>Open the licence page</source>
        <translation>打开许可证页面</translation>
    </message>
    <message>
        <source>OpenAI's open-weight mixtures of experts, trained to think with low, medium or high effort. They were published in four bits (MXFP4), so that the file of that kind is the original and not a smaller copy.</source>
        <translation>OpenAI 的开放权重混合专家模型，经训练可按低、中、高强度思考。发布时即为四位 (MXFP4)，因此该格式的文件就是原始模型，而不是缩小的副本。</translation>
    </message>
    <message>
        <source>OpenAI's own line: a mixture of 128 experts, four of them for each token.</source>
        <translation>OpenAI 自家系列：128 个专家的混合模型，每个 token 使用其中四个。</translation>
    </message>
    <message>
        <source>OpenAI's own line: a mixture of 32 experts, four of them for each token.</source>
        <translation>OpenAI 自家系列：32 个专家的混合模型，每个 token 使用其中四个。</translation>
    </message>
    <message>
        <source>Opening message</source>
        <translation>开场白</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>正在打开 …</translation>
    </message>
    <message>
        <source>Opens no connection at all, whatever is clicked; what runs stops at once.</source>
        <translation>无论点击什么都不打开任何连接；正在进行的立即停止。</translation>
    </message>
    <message>
        <source>Opens the thinking</source>
        <translation>展开思考过程</translation>
    </message>
    <message>
        <source>Opens your chats when the key is lost. Write it down and keep it safe.</source>
        <translation>密钥丢失时可用它打开你的对话。请写下来并妥善保管。</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许此操作</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Order of samplers</source>
        <translation>采样器顺序</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Original precision</source>
        <translation>原始精度</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Other programs may not be served.</source>
        <translation>不允许为其他程序提供服务。</translation>
    </message>
    <message>
        <source>Other tokens. Enter takes one, and answers on from there.</source>
        <translation>其他 token。按 Enter 选用并从那里继续回答。</translation>
    </message>
    <message>
        <source>Out of all folders</source>
        <translation>移出所有文件夹</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pages for paper, and for handing on.</source>
        <translation>适合打印和分享的页面。</translation>
    </message>
    <message>
        <source>Panel (Ctrl+.)</source>
        <translation>面板 (Ctrl+.)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Part for images</source>
        <translation>图像部分</translation>
    </message>
    <message>
        <source>Parts of LocalChat</source>
        <translation>LocalChat 的组成部件</translation>
    </message>
    <message>
        <source>Parts that compute on a graphics card, from a file that the makers signed. Each is tried in a process of its own, and used only if it is right and faster than the processor.</source>
        <translation>用显卡计算的部件，来自制作者签名的文件。每个都在独立的进程中试用，只有在结果正确且比处理器快时才使用。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase of now: </source>
        <translation>当前口令： </translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>文件的口令</translation>
    </message>
    <message>
        <source>Passphrase of the file: </source>
        <translation>文件的口令： </translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>口令： </translation>
    </message>
    <message>
        <source>Paste many examples</source>
        <translation>批量粘贴示例</translation>
    </message>
    <message>
        <source>Paste many…</source>
        <translation>批量粘贴…</translation>
    </message>
    <message>
        <source>Paste some code, and say in a line what it is meant to do.</source>
        <translation>粘贴一段代码，并用一行说明它的用途。</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Path of a smaller model of the same family, which guesses ahead for this one.</source>
        <translation>同系列较小模型的路径，由它为本模型提前预测。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Pause {title}</source>
        <translation>暂停 {title}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused at {percent} · Resume</source>
        <translation>已暂停 {percent} · 继续</translation>
    </message>
    <message>
        <source>Paused: {state}.</source>
        <translation>已暂停：{state}。</translation>
    </message>
    <message>
        <source>Paused: {state}. To go on: {command}</source>
        <translation>已暂停：{state}。继续：{command}</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>波斯语</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Persona of {side}</source>
        <translation>{side} 的角色</translation>
    </message>
    <message>
        <source>Persona that is shown</source>
        <translation>显示的角色</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Personas and character cards (*.json *.png);;All files (*)</source>
        <translation>角色和角色卡 (*.json *.png);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Personas: {names}</source>
        <translation>角色：{names}</translation>
    </message>
    <message>
        <source>Personas: {names}.</source>
        <translation>角色：{names}。</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PageDown</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PageUp</translation>
    </message>
    <message>
        <source>Phi-3 mini → Phi-3.5 mini, with more languages and longer context.</source>
        <translation>Phi-3 mini → Phi-3.5 mini，支持更多语言，上下文更长。</translation>
    </message>
    <message>
        <source>Phi-3 → Phi-4, trained to a large part on synthetic data.</source>
        <translation>Phi-3 → Phi-4，大部分以合成数据训练。</translation>
    </message>
    <message>
        <source>Phi-3.5 mini → Phi-4 mini, with a larger vocabulary and shared keys.</source>
        <translation>Phi-3.5 mini → Phi-4 mini，词表更大，并共享键。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Picture {name}</source>
        <translation>图片 {name}</translation>
    </message>
    <message>
        <source>Picture: {name} ({size} pixels, {amount})</source>
        <translation>图片：{name}（{size} 像素，{amount}）</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Pin or unpin this chat</source>
        <translation>置顶或取消置顶此对话</translation>
    </message>
    <message>
        <source>Pin: keep it in mind when the context is full</source>
        <translation>固定：上下文已满时仍记住它</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Pinned: stays in mind when the context is full.</source>
        <translation>已固定：上下文已满时仍会记住。</translation>
    </message>
    <message>
        <source>Plain assistant</source>
        <translation>普通助手</translation>
    </message>
    <message>
        <source>Please report this: SECURITY.md says how.</source>
        <translation>请报告此问题：方法见 SECURITY.md。</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Prefers words of about this likelihood. Below 0 is off.</source>
        <translation>偏好概率接近此值的词。小于 0 为关闭。</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>存在惩罚</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Preset of new chats</source>
        <translation>新对话的预设</translation>
    </message>
    <message>
        <source>Preset of {side}</source>
        <translation>{side} 的预设</translation>
    </message>
    <message>
        <source>Presets (*.json);;All files (*)</source>
        <translation>预设 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Presets: {names}</source>
        <translation>预设：{names}</translation>
    </message>
    <message>
        <source>Presets: {names}.</source>
        <translation>预设：{names}。</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>请按下按键</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>过去 30 天</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Private chats with a language model on your own computer. Without a command: the window, or a terminal chat where there is no display.</source>
        <translation>在自己的电脑上与语言模型私密对话。不带命令：打开窗口；没有显示器时在终端中对话。</translation>
    </message>
    <message>
        <source>Problem: {sentence} Choose another: localchat models template ID NAME</source>
        <translation>问题：{sentence} 选择其他模板：localchat models template ID NAME</translation>
    </message>
    <message>
        <source>Problems from mathematics competitions of schools.</source>
        <translation>中学数学竞赛题。</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Processor cores that read the prompt.</source>
        <translation>用于读取提示词的处理器核心数。</translation>
    </message>
    <message>
        <source>Processor cores that work on the answer.</source>
        <translation>用于生成回答的处理器核心数。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Programs: steady, and free to repeat names.</source>
        <translation>编程：稳定，且可自由重复名称。</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>下载进度</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <translation>{title} 的进度</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompt for both. Enter compares, Shift and Enter make a line.</source>
        <translation>用于双方的提示词。按 Enter 开始对比，按 Shift+Enter 换行。</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Put the backup of {when} in the place of your chats?</source>
        <translation>用 {when} 的备份替换你的对话吗？</translation>
    </message>
    <message>
        <source>Put {name} of your own into a text to be asked for it. Known are {known}.</source>
        <translation>在文本中写入你自己的 {name}，使用时就会询问其内容。已知的有 {known}。</translation>
    </message>
    <message>
        <source>Quality and size</source>
        <translation>质量与大小</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Quantisations: Enter downloads the chosen one</source>
        <translation>量化版本：按 Enter 下载所选的版本</translation>
    </message>
    <message>
        <source>Questions that many people answer wrongly: whether the model repeats popular errors.</source>
        <translation>许多人会答错的问题：考查模型是否重复常见的谬误。</translation>
    </message>
    <message>
        <source>Questions with four answers from 57 subjects, from school to profession: breadth of knowledge.</source>
        <translation>涵盖 57 个学科、从学校到职业的四选一题目：知识广度。</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>快速提问</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>安静时段</translation>
    </message>
    <message>
        <source>Quiet hours are two different times such as 22:00-07:00, not “{text}”; leave them empty for none.</source>
        <translation>安静时段应为两个不同的时间，如 22:00-07:00，不能是“{text}”；不需要则留空。</translation>
    </message>
    <message>
        <source>Quiet hours until {end_text}.</source>
        <translation>安静时段，直到 {end_text}。</translation>
    </message>
    <message>
        <source>Quiet: nothing is connected. Only a search or a download connects.</source>
        <translation>无活动：没有任何连接。只有搜索或下载才会联网。</translation>
    </message>
    <message>
        <source>Quit LocalChat</source>
        <translation>退出 LocalChat</translation>
    </message>
    <message>
        <source>Qwen licence</source>
        <translation>Qwen 许可证</translation>
    </message>
    <message>
        <source>Qwen research licence</source>
        <translation>Qwen 研究许可证</translation>
    </message>
    <message>
        <source>Qwen → Qwen2 → Qwen2.5 0.5B, tuned to follow instructions.</source>
        <translation>Qwen → Qwen2 → Qwen2.5 0.5B，针对指令遵循微调。</translation>
    </message>
    <message>
        <source>Qwen → Qwen2 → Qwen2.5 7B, tuned to follow instructions.</source>
        <translation>Qwen → Qwen2 → Qwen2.5 7B，针对指令遵循微调。</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 0.6B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 0.6B，经微调可先思考或直接回答。</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 1.7B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 1.7B，经微调可先思考或直接回答。</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 14B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 14B，经微调可先思考或直接回答。</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 30B-A3B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 30B-A3B，经微调可先思考或直接回答。</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 32B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 32B，经微调可先思考或直接回答。</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 4B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 4B，经微调可先思考或直接回答。</translation>
    </message>
    <message>
        <source>Qwen → Qwen2.5 → Qwen3 8B, tuned to think or to answer at once.</source>
        <translation>Qwen → Qwen2.5 → Qwen3 8B，经微调可先思考或直接回答。</translation>
    </message>
    <message>
        <source>Qwen2.5 7B, trained on 5.5 trillion more tokens of code and texts on it.</source>
        <translation>Qwen2.5 7B，又以 5.5 万亿 token 的代码及相关文本训练。</translation>
    </message>
    <message>
        <source>Qwen2.5-Math 7B, fine-tuned on answers of DeepSeek-R1.</source>
        <translation>Qwen2.5-Math 7B，以 DeepSeek-R1 的回答微调。</translation>
    </message>
    <message>
        <source>Qwen3 → Qwen3.5 4B: three layers of four with a recurrent memory, and pictures from the start.</source>
        <translation>Qwen3 → Qwen3.5 4B：每四层有三层采用循环记忆，从一开始就以图片训练。</translation>
    </message>
    <message>
        <source>Qwen3 → Qwen3.5 9B: three layers of four with a recurrent memory, and pictures from the start.</source>
        <translation>Qwen3 → Qwen3.5 9B：每四层有三层采用循环记忆，从一开始就以图片训练。</translation>
    </message>
    <message>
        <source>Read a model's description</source>
        <translation>阅读模型说明</translation>
    </message>
    <message>
        <source>Read as {encoding}.</source>
        <translation>按 {encoding} 读取。</translation>
    </message>
    <message>
        <source>Read the maker's description</source>
        <translation>阅读作者的说明</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>Reader's cage</source>
        <translation>读取进程的沙箱</translation>
    </message>
    <message>
        <source>Reading threads</source>
        <translation>读取线程数</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>正在读取 {name}…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取 …</translation>
    </message>
    <message>
        <source>Reading … {percent} %</source>
        <translation>正在读取 … {percent} %</translation>
    </message>
    <message>
        <source>Reading … {share} %</source>
        <translation>正在读取 … {share} %</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Recently updated</source>
        <translation>最近更新</translation>
    </message>
    <message>
        <source>Recommended for this computer: {computer}.</source>
        <translation>为本机推荐：{computer}。</translation>
    </message>
    <message>
        <source>Recovered chat {place}</source>
        <translation>恢复的对话 {place}</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Recovery code: </source>
        <translation>恢复码： </translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Refused for your safety</source>
        <translation>为安全起见已拒绝</translation>
    </message>
    <message>
        <source>Remember it on this computer</source>
        <translation>在这台电脑上记住</translation>
    </message>
    <message>
        <source>Remember what was read</source>
        <translation>记住已读取的内容</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove a model</source>
        <translation>移除模型</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the example (Del)</source>
        <translation>移除示例 (Del)</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>移除口令</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>移除此文件</translation>
    </message>
    <message>
        <source>Remove this message</source>
        <translation>移除此消息</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>移除 {name}？</translation>
    </message>
    <message>
        <source>Remove {title} from the list</source>
        <translation>从列表中移除 {title}</translation>
    </message>
    <message>
        <source>Removes all that LocalChat keeps on this computer.</source>
        <translation>移除 LocalChat 在这台电脑上保存的一切。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>正在移除…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation>重命名对话</translation>
    </message>
    <message>
        <source>Rename this chat</source>
        <translation>重命名此对话</translation>
    </message>
    <message>
        <source>Repeat penalty</source>
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>Repeat range</source>
        <translation>重复范围</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>Reset all values</source>
        <translation>重置所有值</translation>
    </message>
    <message>
        <source>Reset {value}</source>
        <translation>重置 {value}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>全部还原</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Restoring …</source>
        <translation>正在恢复 …</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>全部继续</translation>
    </message>
    <message>
        <source>Resume {title}</source>
        <translation>继续 {title}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>RoPE base</source>
        <translation>RoPE 基数</translation>
    </message>
    <message>
        <source>RoPE scale</source>
        <translation>RoPE 比例</translation>
    </message>
    <message>
        <source>RoPE scaling</source>
        <translation>RoPE 缩放</translation>
    </message>
    <message>
        <source>Room for what comes</source>
        <translation>剩余空间</translation>
    </message>
    <message>
        <source>Rules of this computer</source>
        <translation>这台电脑的规则</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Said by the model</source>
        <translation>模型说的</translation>
    </message>
    <message>
        <source>Said by you</source>
        <translation>你说的</translation>
    </message>
    <message>
        <source>Same model: examples on and off</source>
        <translation>同一模型：有无示例</translation>
    </message>
    <message>
        <source>Same model: two presets</source>
        <translation>同一模型：两种预设</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>保存为预设</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save only</source>
        <translation>仅保存</translation>
    </message>
    <message>
        <source>Save the battery</source>
        <translation>节省电量</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save this code to a file</source>
        <translation>将这段代码保存到文件</translation>
    </message>
    <message>
        <source>Save what you changed?</source>
        <translation>要保存更改吗？</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved as {name}. Nothing was sent.</source>
        <translation>已保存为 {name}。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Saved. Chats that use it already stay as they are.</source>
        <translation>已保存。已在使用它的对话保持不变。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Saving was stopped.</source>
        <translation>保存已停止。</translation>
    </message>
    <message>
        <source>Say it earlier</source>
        <translation>提前发送</translation>
    </message>
    <message>
        <source>Say it later</source>
        <translation>推后发送</translation>
    </message>
    <message>
        <source>Say it when the answer has ended (Enter)</source>
        <translation>回答结束后发送 (Enter)</translation>
    </message>
    <message>
        <source>Say with --kind which package you want. There are: {kinds}.</source>
        <translation>请用 --kind 指定需要的安装包。现有：{kinds}。</translation>
    </message>
    <message>
        <source>Say with --to where several chats go: a file, a .zip, or a folder with / at its end.</source>
        <translation>请用 --to 指定多个对话的去处：一个文件、.zip，或末尾带 / 的文件夹。</translation>
    </message>
    <message>
        <source>Scaled down from {width} × {height} pixels.</source>
        <translation>由 {width} × {height} 像素缩小。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Scores of the original model</source>
        <translation>原始模型的得分</translation>
    </message>
    <message>
        <source>Scores of this model and of others on the shelf</source>
        <translation>此模型与精选列表中其他模型的得分</translation>
    </message>
    <message>
        <source>Scores of {of}, as published; choose one to read what it asks for.</source>
        <translation>{of} 公布的得分；选择一项可查看它考查什么。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search Hugging Face, or paste a link</source>
        <translation>搜索 Hugging Face，或粘贴链接</translation>
    </message>
    <message>
        <source>Search all chats</source>
        <translation>搜索所有对话</translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>Search chats, models and commands</source>
        <translation>搜索对话、模型和命令</translation>
    </message>
    <message>
        <source>Search commands or keys</source>
        <translation>搜索命令或按键</translation>
    </message>
    <message>
        <source>Search in Discover</source>
        <translation>在“发现”中搜索</translation>
    </message>
    <message>
        <source>Search my models</source>
        <translation>搜索我的模型</translation>
    </message>
    <message>
        <source>Search the connections</source>
        <translation>搜索连接记录</translation>
    </message>
    <message>
        <source>Search the parts</source>
        <translation>搜索部件</translation>
    </message>
    <message>
        <source>Search the trash</source>
        <translation>搜索回收站</translation>
    </message>
    <message>
        <source>Search {what}</source>
        <translation>搜索{what}</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Sees pictures and reasons well; needs memory for 26B, but writes as quickly as 4B.</source>
        <translation>能看图，推理出色；需要 26B 的内存，但生成速度相当于 4B。</translation>
    </message>
    <message>
        <source>Sees pictures and speaks over 140 languages in little memory.</source>
        <translation>能看图，支持 140 多种语言，占用内存少。</translation>
    </message>
    <message>
        <source>Sees pictures, many languages, good writing; for computers with 16 GB.</source>
        <translation>能看图，支持多种语言，写作出色；适合 16 GB 的电脑。</translation>
    </message>
    <message>
        <source>Sees pictures, thinks when asked, many languages; as quick as a 4B model.</source>
        <translation>能看图，可按需思考，支持多种语言；速度相当于 4B 模型。</translation>
    </message>
    <message>
        <source>Sees pictures, uses tools and keeps very long texts in mind; eleven languages.</source>
        <translation>能看图、使用工具，并能记住很长的文本；十一种语言。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>发送 (Enter)</translation>
    </message>
    <message>
        <source>Send all anyway</source>
        <translation>仍全部发送</translation>
    </message>
    <message>
        <source>Send from</source>
        <translation>发送范围：从</translation>
    </message>
    <message>
        <source>Send; wait its turn while an answer is written</source>
        <translation>发送；正在生成回答时排队等候</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>设置口令</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Set, and remembered on this computer: only the lock asks for it.</source>
        <translation>已设置，并在这台电脑上记住：只在锁定后询问。</translation>
    </message>
    <message>
        <source>Set: nothing but it and the recovery code opens your chats.</source>
        <translation>已设置：只有它和恢复码能打开你的对话。</translation>
    </message>
    <message>
        <source>Setting: {name}</source>
        <translation>设置：{name}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>设置 (Ctrl+,)</translation>
    </message>
    <message>
        <source>Settings shows it again whenever you want.</source>
        <translation>你可随时在“设置”中再次查看。</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Several chats</source>
        <translation>多个对话</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Short Python functions written from their description; tests decide.</source>
        <translation>根据描述编写简短的 Python 函数；由测试判定。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>显示全部 {count} 个</translation>
    </message>
    <message>
        <source>Show all {count} characters</source>
        <translation>显示全部 {count} 个字符</translation>
    </message>
    <message>
        <source>Show all {count} of the quantisations</source>
        <translation>显示全部 {count} 个量化版本</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>在列表中显示</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Show more of {count} characters</source>
        <translation>显示更多（共 {count} 个字符）</translation>
    </message>
    <message>
        <source>Show older ones ({count})</source>
        <translation>显示更早的 ({count})</translation>
    </message>
    <message>
        <source>Show one of each</source>
        <translation>每种显示一个</translation>
    </message>
    <message>
        <source>Show one of each of the quantisations</source>
        <translation>每种量化版本显示一个</translation>
    </message>
    <message>
        <source>Show or hide the list of chats</source>
        <translation>显示或隐藏对话列表</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>显示或隐藏面板</translation>
    </message>
    <message>
        <source>Show or hide the window</source>
        <translation>显示或隐藏窗口</translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation>显示来源</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>显示归档</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>显示备份</translation>
    </message>
    <message>
        <source>Show the chosen comparison</source>
        <translation>显示所选对比</translation>
    </message>
    <message>
        <source>Show the download of {model}</source>
        <translation>显示 {model} 的下载</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>显示口令</translation>
    </message>
    <message>
        <source>Show the prompt with examples</source>
        <translation>显示含示例的提示词</translation>
    </message>
    <message>
        <source>Show the recovery code</source>
        <translation>显示恢复码</translation>
    </message>
    <message>
        <source>Show the shelf</source>
        <translation>显示精选列表</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>显示回收站</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show {path} in the list</source>
        <translation>在列表中显示 {path}</translation>
    </message>
    <message>
        <source>Show {title} in its folder</source>
        <translation>在文件夹中显示 {title}</translation>
    </message>
    <message>
        <source>Shows what helps to find a fault. You save it and hand it on; nothing is sent.</source>
        <translation>显示有助于查找故障的信息。由你保存并转交；不发送任何内容。</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>显示…</translation>
    </message>
    <message numerus="yes">
        <source>Since installation: %n connections, all to {hosts}, all for {purposes}; 0 for chatting.</source>
        <extracomment>For one: Since installation: %n connection, to {hosts}, for {purposes}; 0 for chatting.</extracomment>
        <translation>
            <numerusform>自安装以来：共 %n 次连接，全部连往 {hosts}，全部用于 {purposes}；用于对话的为 0 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Since installation: no connection at all.</source>
        <translation>自安装以来：没有任何连接。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Sizes are estimates from the shelf; the real files are looked up before anything is downloaded.</source>
        <translation>大小为精选列表中的估算值；下载前会查询实际的文件。</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Small English model for rewriting and summaries, with everything about it published.</source>
        <translation>小型英语模型，适合改写和总结，一切资料均已公开。</translation>
    </message>
    <message>
        <source>Small and quick, thinks when asked; for short answers and simple tools.</source>
        <translation>小而快，可按需思考；适合简短回答和简单工具。</translation>
    </message>
    <message>
        <source>Small and sober, for documents and business texts in twelve languages; thinks when asked.</source>
        <translation>小而严谨，适合文档和商务文本，支持十二种语言；可按需思考。</translation>
    </message>
    <message>
        <source>Small and well-spoken in English; short context.</source>
        <translation>小型，英语表达出色；上下文短。</translation>
    </message>
    <message>
        <source>Small models trained on filtered and synthetic “textbook” data: strong in reasoning and mathematics for their size, weaker in facts.</source>
        <translation>在经过筛选的合成“教科书”数据上训练的小模型：以其规模而言擅长推理和数学，事实知识较弱。</translation>
    </message>
    <message>
        <source>Small, good at mathematics and at calling tools; long context.</source>
        <translation>小型，擅长数学和调用工具；上下文长。</translation>
    </message>
    <message>
        <source>Small, sees pictures, thinks, and keeps very long texts in mind.</source>
        <translation>小型，能看图、能思考，并能记住很长的文本。</translation>
    </message>
    <message>
        <source>Small, thinks when asked, six European languages, and everything about it is published.</source>
        <translation>小型，可按需思考，支持六种欧洲语言，一切资料均已公开。</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>SmolLM2 → SmolLM3 3B, tuned to think or to answer at once.</source>
        <translation>SmolLM2 → SmolLM3 3B，经微调可先思考或直接回答。</translation>
    </message>
    <message>
        <source>Sober answers: summaries, facts, extraction.</source>
        <translation>严谨的回答：总结、事实、信息提取。</translation>
    </message>
    <message>
        <source>Solid all-rounder that answers at once, strong in mathematics, code and tables.</source>
        <translation>可靠的全能模型，直接回答，擅长数学、代码和表格。</translation>
    </message>
    <message>
        <source>Something else is being checked. Wait for it, or cancel it.</source>
        <translation>正在进行其他检查。请等待，或将其取消。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出错了</translation>
    </message>
    <message>
        <source>Something went wrong in LocalChat itself</source>
        <translation>LocalChat 自身出了问题</translation>
    </message>
    <message>
        <source>Something went wrong in LocalChat itself: {error}</source>
        <translation>LocalChat 内部出错：{error}</translation>
    </message>
    <message>
        <source>Something went wrong in the hub's process: {error}</source>
        <translation>Hub 进程出错：{error}</translation>
    </message>
    <message>
        <source>Something went wrong: {error}</source>
        <translation>出错了：{error}</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Space that stays free</source>
        <translation>保留的可用空间</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度限制</translation>
    </message>
    <message>
        <source>Speed limit for all downloads together</source>
        <translation>所有下载合计的速度限制</translation>
    </message>
    <message>
        <source>Stands for {{user}} in system prompts and examples; empty for “User”.</source>
        <translation>替换系统提示词和示例中的 {{user}}；留空为“User”。</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Started with --offline: no connection can be opened until LocalChat ends.</source>
        <translation>以 --offline 启动：在 LocalChat 退出前无法打开任何连接。</translation>
    </message>
    <message>
        <source>Starting does not ask for it then; the lock does. The key is kept as without one.</source>
        <translation>这样启动时不再询问，锁定后才询问。密钥的保存方式与没有口令时相同。</translation>
    </message>
    <message>
        <source>Starts faster; the file stays where it is.</source>
        <translation>启动更快；文件留在原处。</translation>
    </message>
    <message>
        <source>Starts processes that are held in the same way, and tries from inside every way out that is known: sockets, programs, other processes, your files. Takes a second, and harms nothing.</source>
        <translation>启动以同样方式隔离的进程，从内部尝试所有已知的出路：套接字、程序、其他进程、你的文件。只需一秒，不会造成任何损害。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop and say so, leave out what is oldest, or keep beginning and end.</source>
        <translation>停止并提示、略去最早的内容，或保留开头和结尾。</translation>
    </message>
    <message>
        <source>Stop reading this file</source>
        <translation>停止读取此文件</translation>
    </message>
    <message>
        <source>Stop reading {name}</source>
        <translation>停止读取 {name}</translation>
    </message>
    <message>
        <source>Stop strings</source>
        <translation>停止字符串</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>停止回答 (Esc)</translation>
    </message>
    <message>
        <source>Stop the answer and say this now</source>
        <translation>停止回答并立即发送此消息</translation>
    </message>
    <message>
        <source>Stop the comparison (Esc)</source>
        <translation>停止对比 (Esc)</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped while the part for pictures was loaded.</source>
        <translation>加载图像部分时已停止。</translation>
    </message>
    <message>
        <source>Stopped while the picture was looked at.</source>
        <translation>查看图片时已停止。</translation>
    </message>
    <message>
        <source>Stopped while the prompt was being read.</source>
        <translation>读取提示词时已停止。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stopped. What came in so far stays.</source>
        <translation>已停止。目前已导入的内容会保留。</translation>
    </message>
    <message>
        <source>Stopped; what came in stays.</source>
        <translation>已停止；已导入的内容会保留。</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Stories, ideas, names.</source>
        <translation>故事、点子、起名。</translation>
    </message>
    <message>
        <source>Stretches the context beyond what was trained.</source>
        <translation>将上下文扩展到训练长度之外。</translation>
    </message>
    <message>
        <source>Strong all-rounder that sees pictures and thinks; very long context at little cost.</source>
        <translation>强大的全能模型，能看图、能思考；上下文很长而代价很小。</translation>
    </message>
    <message>
        <source>Strong all-rounder that thinks when asked, in more than a hundred languages.</source>
        <translation>强大的全能模型，可按需思考，支持一百多种语言。</translation>
    </message>
    <message>
        <source>Strong in mathematics, science and logic in English; knows fewer facts than others of its size.</source>
        <translation>擅长英语的数学、科学和逻辑；所知事实少于同规模的其他模型。</translation>
    </message>
    <message>
        <source>Strong lines and no grey text.</source>
        <translation>线条醒目，不使用灰色文字。</translation>
    </message>
    <message>
        <source>Strong reasoning with low, medium or high effort; needs a workstation with 80 GB or more.</source>
        <translation>推理强大，可按低、中、高强度思考；需要 80 GB 或更多内存的工作站。</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>System prompt · about {count} tokens</source>
        <translation>系统提示词 · 约 {count} token</translation>
    </message>
    <message>
        <source>TB</source>
        <translation>TB</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>表格 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Tag “{name}” added.</source>
        <translation>已添加标签“{name}”。</translation>
    </message>
    <message>
        <source>Tag “{name}” removed.</source>
        <translation>已移除标签“{name}”。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags of this chat</source>
        <translation>此对话的标签</translation>
    </message>
    <message>
        <source>Take its prompt and its contenders again</source>
        <translation>再次采用其提示词和对比方</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>取消归档</translation>
    </message>
    <message>
        <source>Take them from there</source>
        <translation>改用于此</translation>
    </message>
    <message>
        <source>Take this part</source>
        <translation>使用此部分</translation>
    </message>
    <message>
        <source>Take what fits</source>
        <translation>取能放下的部分</translation>
    </message>
    <message>
        <source>Telemetry, remote images</source>
        <translation>遥测、远程图片</translation>
    </message>
    <message numerus="yes">
        <source>Tell its %n examples</source>
        <extracomment>For one: Tell its example</extracomment>
        <translation>
            <numerusform>附上其 %n 个示例</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the thinking again</source>
        <translation>再次提供思考过程</translation>
    </message>
    <message>
        <source>Tell when something is ready</source>
        <translation>完成时通知</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Temperature moves by this much up and down, with how sure the model is. 0 is off.</source>
        <translation>温度随模型的把握程度上下浮动的幅度。0 为关闭。</translation>
    </message>
    <message>
        <source>Template…</source>
        <translation>模板…</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Tensor {name} has the type {kind}, which this engine does not know. The file may need a newer version of LocalChat.</source>
        <translation>张量 {name} 的类型为 {kind}，此引擎不认识。该文件可能需要更新版本的 LocalChat。</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Tensors ({count})</source>
        <translation>张量 ({count})</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证全文</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>消息文本</translation>
    </message>
    <message>
        <source>Text of the template (Jinja)</source>
        <translation>模板文本 (Jinja)</translation>
    </message>
    <message>
        <source>Text only: pictures in it are left out, and links open nothing by themselves. It is read from {host}.</source>
        <translation>仅文本：略去其中的图片，链接不会自行打开任何内容。内容读取自 {host}。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Text that any editor opens.</source>
        <translation>任何编辑器都能打开的文本。</translation>
    </message>
    <message>
        <source>Text with examples</source>
        <translation>包含示例的文本</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰语</translation>
    </message>
    <message>
        <source>That cannot be done</source>
        <translation>无法执行此操作</translation>
    </message>
    <message>
        <source>The JSON Schema cannot be used: {error}.</source>
        <translation>无法使用 JSON Schema：{error}。</translation>
    </message>
    <message>
        <source>The JSON Schema is no JSON: {error}.</source>
        <translation>JSON Schema 不是 JSON：{error}。</translation>
    </message>
    <message>
        <source>The JSON Schema must be an object.</source>
        <translation>JSON Schema 必须是对象。</translation>
    </message>
    <message>
        <source>The JSON Schema refers to another file; put all of it into one.</source>
        <translation>JSON Schema 引用了其他文件；请将全部内容放在一个文件中。</translation>
    </message>
    <message>
        <source>The JSON Schema takes too long to be turned into a grammar.</source>
        <translation>将 JSON Schema 转换为语法耗时过长。</translation>
    </message>
    <message>
        <source>The access token does not work</source>
        <translation>访问令牌无效</translation>
    </message>
    <message>
        <source>The access token is forgotten here. To make it invalid: {address}</source>
        <translation>此处已忘记访问令牌。要使其失效：{address}</translation>
    </message>
    <message>
        <source>The access token of {name} works, and is kept in the system's keyring.</source>
        <translation>{name} 的访问令牌有效，已保存到系统密钥环。</translation>
    </message>
    <message>
        <source>The access token of {name} works, but there is no keyring of the system to keep it in, and it is never written to a file. LocalChat forgets it when it ends; give it again with: localchat download OWNER/NAME --ask-token</source>
        <translation>{name} 的访问令牌有效，但没有可保存它的系统密钥环，而且它绝不会写入文件。LocalChat 退出时会忘记它；请这样重新提供：localchat download OWNER/NAME --ask-token</translation>
    </message>
    <message>
        <source>The adapters could not be put on the model.</source>
        <translation>无法将适配器用于模型。</translation>
    </message>
    <message>
        <source>The address of a mirror, if your network has one; empty for the hub itself.</source>
        <translation>镜像地址（如果你的网络中有）；留空则使用 Hub 本身。</translation>
    </message>
    <message>
        <source>The answer begins with …</source>
        <translation>回答以此开头 …</translation>
    </message>
    <message>
        <source>The answer begins with: {words}</source>
        <translation>回答以此开头：{words}</translation>
    </message>
    <message>
        <source>The answer came to a dead end</source>
        <translation>回答走入了死胡同</translation>
    </message>
    <message>
        <source>The answer follows this grammar (GBNF).</source>
        <translation>回答遵循此语法 (GBNF)。</translation>
    </message>
    <message>
        <source>The answer is JSON of this schema.</source>
        <translation>回答为符合此 schema 的 JSON。</translation>
    </message>
    <message>
        <source>The answer is longer than it may be, and was cut.</source>
        <translation>回答超过了允许的长度，已被截断。</translation>
    </message>
    <message>
        <source>The answer is ready</source>
        <translation>回答已就绪</translation>
    </message>
    <message>
        <source>The answer is still being written. Esc hides, Stop ends it.</source>
        <translation>回答仍在生成。按 Esc 隐藏，点按“停止”结束。</translation>
    </message>
    <message>
        <source>The answer was interrupted.</source>
        <translation>回答被中断了。</translation>
    </message>
    <message>
        <source>The answer was stopped.</source>
        <translation>回答已停止。</translation>
    </message>
    <message>
        <source>The answer, token by token. Left and right move.</source>
        <translation>逐 token 显示的回答。用左右方向键移动。</translation>
    </message>
    <message>
        <source>The backup {name} cannot be read: it is damaged.</source>
        <translation>无法读取备份 {name}：它已损坏。</translation>
    </message>
    <message>
        <source>The backup {name} does not open with the key of today: it is damaged, or of other chats. Nothing was changed.</source>
        <translation>备份 {name} 无法用当前密钥打开：它已损坏，或属于其他对话。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The book's chat</source>
        <translation>书中的对话</translation>
    </message>
    <message>
        <source>The bundle is ready</source>
        <translation>打包文件已就绪</translation>
    </message>
    <message>
        <source>The bundle needs {missing} GB, and the disk has {short} GB too little for it. Free some space, or choose another folder for downloads in Settings.</source>
        <translation>打包文件需要 {missing} GB，而磁盘还缺 {short} GB。请腾出空间，或在“设置”中选择其他下载文件夹。</translation>
    </message>
    <message>
        <source>The card in this picture is damaged: it cannot be unpacked.</source>
        <translation>此图片中的角色卡已损坏：无法解压。</translation>
    </message>
    <message>
        <source>The card in this picture is damaged: it is no text.</source>
        <translation>此图片中的角色卡已损坏：不是文本。</translation>
    </message>
    <message>
        <source>The card in this picture is far too long to be honest.</source>
        <translation>此图片中的角色卡长得不像正常文件。</translation>
    </message>
    <message>
        <source>The card in this picture is too long.</source>
        <translation>此图片中的角色卡过长。</translation>
    </message>
    <message>
        <source>The chat has {tokens} tokens, and the context holds {context}.</source>
        <translation>对话有 {tokens} 个 token，而上下文可容纳 {context} 个。</translation>
    </message>
    <message>
        <source>The chat is in the list again.</source>
        <translation>对话已回到列表。</translation>
    </message>
    <message>
        <source>The chat is longer than the context</source>
        <translation>对话超出了上下文长度</translation>
    </message>
    <message>
        <source>The chat is pinned no longer.</source>
        <translation>对话已取消置顶。</translation>
    </message>
    <message>
        <source>The chat store is damaged</source>
        <translation>对话数据库已损坏</translation>
    </message>
    <message>
        <source>The chat template failed</source>
        <translation>对话模板出错</translation>
    </message>
    <message>
        <source>The chat was archived.</source>
        <translation>对话已归档。</translation>
    </message>
    <message>
        <source>The chat was deleted.</source>
        <translation>对话已删除。</translation>
    </message>
    <message>
        <source>The chat was pinned.</source>
        <translation>对话已置顶。</translation>
    </message>
    <message>
        <source>The chat was renamed.</source>
        <translation>对话已重命名。</translation>
    </message>
    <message>
        <source>The chat's own</source>
        <translation>对话自己的</translation>
    </message>
    <message>
        <source>The chats are in use</source>
        <translation>对话正在被使用</translation>
    </message>
    <message>
        <source>The chats are those of {made}. What was there is kept: localchat backup restore {name}</source>
        <translation>对话已恢复为 {made} 的内容。原有内容已保留：localchat backup restore {name}</translation>
    </message>
    <message>
        <source>The chats are those of {when}. What was there is kept with the backups.</source>
        <translation>对话已恢复为 {when} 的内容。原有内容与备份一起保留。</translation>
    </message>
    <message>
        <source>The chats cannot be opened</source>
        <translation>无法打开对话</translation>
    </message>
    <message>
        <source>The chats could not be saved ({error}). Is the disk full, or was a drive unplugged?</source>
        <translation>无法保存对话（{error}）。磁盘是否已满，或驱动器已拔出？</translation>
    </message>
    <message>
        <source>The chats open again.</source>
        <translation>对话可以再次打开。</translation>
    </message>
    <message>
        <source>The chats open without a passphrase.</source>
        <translation>无需口令即可打开对话。</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>校验已停止。</translation>
    </message>
    <message>
        <source>The classic of 2023 that many later models are measured against; short context, English.</source>
        <translation>2023 年的经典之作，许多后来的模型都以它为参照；上下文短，英语。</translation>
    </message>
    <message>
        <source>The code is right. The chats open with your passphrase, or with the code in the window; to choose another passphrase: localchat passphrase set --code</source>
        <translation>恢复码正确。可用口令打开对话，或在窗口中使用恢复码；要选择其他口令：localchat passphrase set --code</translation>
    </message>
    <message>
        <source>The code that you wrote down when you began. It opens your chats without the passphrase.</source>
        <translation>你开始时记下的代码。无需口令即可打开你的对话。</translation>
    </message>
    <message>
        <source>The comparison was deleted.</source>
        <translation>对比已删除。</translation>
    </message>
    <message>
        <source>The content of a message in it is no text.</source>
        <translation>其中有消息的内容不是文本。</translation>
    </message>
    <message>
        <source>The context of {context} tokens is more than the {trained} it was trained for.</source>
        <translation>{context} 个 token 的上下文超过了训练时的 {trained} 个。</translation>
    </message>
    <message>
        <source>The context was set to {context} tokens.</source>
        <translation>上下文已设为 {context} 个 token。</translation>
    </message>
    <message>
        <source>The context: {used} of {context} tokens: {parts}</source>
        <translation>上下文：{used} / {context} token：{parts}</translation>
    </message>
    <message>
        <source>The control before</source>
        <translation>上一个控件</translation>
    </message>
    <message>
        <source>The day that templates are told, such as 2026-01-31. Empty is today.</source>
        <translation>告诉对话模板的日期，如 2026-01-31。留空为今天。</translation>
    </message>
    <message>
        <source>The description is too long: at most {most} characters.</source>
        <translation>描述过长：最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The disk with {folder} cannot keep files as large as {name}. Choose a folder on another disk.</source>
        <translation>{folder} 所在磁盘无法存放像 {name} 这样大的文件。请选择其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The disk with {folder} has only {free} left, and {floor} stay for your system, so the download was stopped. Free some space, then resume.</source>
        <translation>{folder} 所在磁盘只剩 {free}，其中 {floor} 留给系统，因此下载已停止。请腾出空间后继续。</translation>
    </message>
    <message>
        <source>The disk with {folder} is full. Free some space, then resume: the download goes on from where it is.</source>
        <translation>{folder} 所在磁盘已满。请腾出空间后继续：下载会从当前处接着进行。</translation>
    </message>
    <message>
        <source>The downloads need {missing} more, and the disk has {free} free, of which {floor} stay for your system. Free {short}, or cancel a download.</source>
        <translation>下载还需要 {missing}，而磁盘可用空间为 {free}，其中 {floor} 留给系统。请腾出 {short}，或取消某个下载。</translation>
    </message>
    <message>
        <source>The draft model {path} is not there. Choose another, or none.</source>
        <translation>草稿模型 {path} 不存在。请另选一个，或不选。</translation>
    </message>
    <message>
        <source>The end of what was saved before the computer stopped cannot be read. A copy of it is kept as {name}: “localchat store salvage {name}” looks for what is in it.</source>
        <translation>无法读取电脑停止前所保存内容的末尾。其副本保留为 {name}：“localchat store salvage {name}”会查找其中的内容。</translation>
    </message>
    <message>
        <source>The engine announced a message of {length} bytes, which cannot be.</source>
        <translation>引擎声称有一条 {length} 字节的消息，这不可能。</translation>
    </message>
    <message>
        <source>The engine could not answer</source>
        <translation>引擎无法回答</translation>
    </message>
    <message>
        <source>The engine could not compute the prompt (code {code}).</source>
        <translation>引擎无法计算提示词（代码 {code}）。</translation>
    </message>
    <message>
        <source>The engine did not say whether the model was loaded.</source>
        <translation>引擎没有说明模型是否已加载。</translation>
    </message>
    <message>
        <source>The engine did not survive loading this model, so it was loaded with less memory.</source>
        <translation>引擎加载此模型时崩溃，因此改用较少内存加载。</translation>
    </message>
    <message>
        <source>The engine gave an answer to another question.</source>
        <translation>引擎答复了另一个问题。</translation>
    </message>
    <message>
        <source>The engine said something strange</source>
        <translation>引擎返回了异常内容</translation>
    </message>
    <message>
        <source>The engine sent something that cannot be ({what}), so it was ended. Send the message again; if it happens often, the model file may not be trustworthy.</source>
        <translation>引擎发来了不可能的内容（{what}），因此已将其结束。请重新发送消息；如果经常发生，模型文件可能不可信。</translation>
    </message>
    <message>
        <source>The engine stopped</source>
        <translation>引擎已停止</translation>
    </message>
    <message>
        <source>The engine that runs the model has no network and cannot write</source>
        <translation>运行模型的引擎没有网络，也不能写入</translation>
    </message>
    <message>
        <source>The engine was built without what it needs to look at pictures. Remove the picture.</source>
        <translation>此引擎在构建时未包含查看图片所需的部分。请移除图片。</translation>
    </message>
    <message>
        <source>The engine was ended.</source>
        <translation>引擎已结束。</translation>
    </message>
    <message>
        <source>The engine {how} with it, so it stays off.</source>
        <translation>使用它的引擎{how}，因此保持关闭。</translation>
    </message>
    <message>
        <source>The engine {how}. Nothing is lost: send the message again, or choose another model.</source>
        <translation>引擎{how}。内容没有丢失：请重新发送消息，或选择其他模型。</translation>
    </message>
    <message>
        <source>The engine's code for this processor cannot be loaded. Install LocalChat again.</source>
        <translation>无法加载适合此处理器的引擎代码。请重新安装 LocalChat。</translation>
    </message>
    <message>
        <source>The engine's library does not match its binding ({name}).</source>
        <translation>引擎的库与其绑定不匹配 ({name})。</translation>
    </message>
    <message>
        <source>The engine's library is not installed. Set LocalChat up again.</source>
        <translation>引擎的库未安装。请重新安装 LocalChat。</translation>
    </message>
    <message>
        <source>The engine's process ended in the middle of a message.</source>
        <translation>引擎进程在一条消息中途结束。</translation>
    </message>
    <message>
        <source>The export was stopped; nothing unfinished was left.</source>
        <translation>导出已停止；没有留下未完成的内容。</translation>
    </message>
    <message>
        <source>The family that made open models common: a decoder-only transformer with rotary positions, RMSNorm and SwiGLU, which most later families took over. LLaMA was for research only; from Llama 2 on, companies may use it too, on conditions.</source>
        <translation>让开放模型普及的系列：仅解码器的 Transformer，采用旋转位置编码、RMSNorm 和 SwiGLU，后来的大多数系列都沿用了这些设计。LLaMA 仅供研究；从 Llama 2 起，公司也可以有条件地使用。</translation>
    </message>
    <message>
        <source>The file arrived damaged</source>
        <translation>收到的文件已损坏</translation>
    </message>
    <message>
        <source>The file breaks off.</source>
        <translation>文件中断。</translation>
    </message>
    <message>
        <source>The file cannot be read further: {error}.</source>
        <translation>无法继续读取文件：{error}。</translation>
    </message>
    <message>
        <source>The file cannot be saved</source>
        <translation>无法保存文件</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>无法使用该文件</translation>
    </message>
    <message>
        <source>The file is damaged or cut off here; what came before it was read.</source>
        <translation>文件在此处损坏或中断；此前的内容已读取。</translation>
    </message>
    <message>
        <source>The file is missing or damaged: {path}</source>
        <translation>文件缺失或已损坏：{path}</translation>
    </message>
    <message>
        <source>The file is nested too deeply.</source>
        <translation>文件嵌套过深。</translation>
    </message>
    <message>
        <source>The file is still there</source>
        <translation>文件仍在</translation>
    </message>
    <message>
        <source>The file name {error} could lead out of the download folder, or cannot be kept by every system; it was refused.</source>
        <translation>文件名 {error} 可能指向下载文件夹之外，或无法在所有系统上保存；已拒绝。</translation>
    </message>
    <message>
        <source>The file was changed</source>
        <translation>文件已被更改</translation>
    </message>
    <message>
        <source>The file was made of {original}. Whether its template is the same, the hub can tell.</source>
        <translation>该文件由 {original} 制成。其模板是否相同，可由 Hub 告知。</translation>
    </message>
    <message>
        <source>The files are longer than what the model can keep in mind. Take what fits, open a file to choose others, or remove one.</source>
        <translation>文件长度超出模型能记住的范围。请只取能放下的部分、打开文件另选，或移除一个。</translation>
    </message>
    <message>
        <source>The filters may leave too little.</source>
        <translation>筛选条件可能过严。</translation>
    </message>
    <message>
        <source>The first message</source>
        <translation>第一条消息</translation>
    </message>
    <message>
        <source>The first part that is sent</source>
        <translation>发送的起始部分</translation>
    </message>
    <message>
        <source>The folder for models, {folder}, cannot be used: {reason}. Is its disk there? Choose another folder in Settings.</source>
        <translation>无法使用模型文件夹 {folder}：{reason}。它所在的磁盘是否已连接？请在“设置”中选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder was deleted. Its chats were kept.</source>
        <translation>文件夹已删除，其中的对话已保留。</translation>
    </message>
    <message>
        <source>The folder was moved.</source>
        <translation>文件夹已移动。</translation>
    </message>
    <message>
        <source>The folder was renamed.</source>
        <translation>文件夹已重命名。</translation>
    </message>
    <message>
        <source>The folder “{name}” was made.</source>
        <translation>已创建文件夹“{name}”。</translation>
    </message>
    <message>
        <source>The grammar came to a dead end: no word of this model fits what must follow. What was written is kept. Change the grammar or the schema.</source>
        <translation>语法走入死胡同：此模型没有任何词符合后续要求。已写的内容已保留。请修改语法或 Schema。</translation>
    </message>
    <message>
        <source>The grammar cannot be used: line {line}: more than {most} brackets within each other.</source>
        <translation>无法使用此语法：第 {line} 行：括号嵌套超过 {most} 层。</translation>
    </message>
    <message>
        <source>The grammar cannot be used: {reason}.</source>
        <translation>无法使用此语法：{reason}。</translation>
    </message>
    <message>
        <source>The grammar does not allow this word here. Choose another one, or take the grammar away.</source>
        <translation>语法不允许在此处使用这个词。请选择其他词，或去掉语法。</translation>
    </message>
    <message>
        <source>The graphics card holds {count} of {all} layers.</source>
        <translation>显卡承载 {all} 层中的 {count} 层。</translation>
    </message>
    <message>
        <source>The guide is a part of LocalChat and cannot be removed.</source>
        <translation>向导是 LocalChat 的一部分，无法移除。</translation>
    </message>
    <message>
        <source>The guide is ready</source>
        <translation>向导已就绪</translation>
    </message>
    <message>
        <source>The guide reads the prompt alone: no persona is told to it.</source>
        <translation>向导只读取提示词：不会向它提供角色。</translation>
    </message>
    <message>
        <source>The hardest and best checked part of GPQA.</source>
        <translation>GPQA 中最难、审核最严的部分。</translation>
    </message>
    <message>
        <source>The hub answered with {status}, which was not expected. Try again later.</source>
        <translation>Hub 答复了意料之外的 {status}。请稍后再试。</translation>
    </message>
    <message>
        <source>The hub asked to wait: {left} seconds are left.</source>
        <translation>Hub 要求等待：还剩 {left} 秒。</translation>
    </message>
    <message numerus="yes">
        <source>The hub asks to wait %n seconds: too many requests came from your network.</source>
        <extracomment>For one: The hub asks to wait a second: too many requests came from your network.</extracomment>
        <translation>
            <numerusform>Hub 要求等待 %n 秒：来自你的网络的请求过多。</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub asks to wait: too many requests came from your network.</source>
        <translation>Hub 要求等待：来自你的网络的请求过多。</translation>
    </message>
    <message>
        <source>The hub cannot be reached</source>
        <translation>无法连接 Hub</translation>
    </message>
    <message>
        <source>The hub could not answer</source>
        <translation>Hub 无法答复</translation>
    </message>
    <message>
        <source>The hub did not send the part of the file it was asked for.</source>
        <translation>Hub 没有发送所请求的文件部分。</translation>
    </message>
    <message>
        <source>The hub does not accept the access token, or wants one. Look at Settings, Access token.</source>
        <translation>Hub 不接受该访问令牌，或需要令牌。请查看“设置”中的“访问令牌”。</translation>
    </message>
    <message>
        <source>The hub does not have this (any more). Was it renamed or taken back?</source>
        <translation>Hub 上没有（或不再有）此内容。它是否已改名或撤回？</translation>
    </message>
    <message>
        <source>The hub does not let this account get this file.</source>
        <translation>Hub 不允许此账户获取该文件。</translation>
    </message>
    <message>
        <source>The hub has a problem of its own just now ({status}). Try again later.</source>
        <translation>Hub 目前自身有问题 ({status})。请稍后再试。</translation>
    </message>
    <message>
        <source>The hub is being asked</source>
        <translation>正在查询 Hub</translation>
    </message>
    <message>
        <source>The hub is being asked for this model</source>
        <translation>正在向 Hub 查询此模型</translation>
    </message>
    <message>
        <source>The hub sends another part of the file than it was asked for. Try again later.</source>
        <translation>Hub 发送的不是所请求的文件部分。请稍后再试。</translation>
    </message>
    <message>
        <source>The hub sends the file packed, which was not asked for.</source>
        <translation>Hub 发送的文件经过压缩，这并非所请求的。</translation>
    </message>
    <message>
        <source>The hub sent LocalChat in a circle; it was given up. Try again later.</source>
        <translation>Hub 让 LocalChat 循环跳转，已放弃。请稍后再试。</translation>
    </message>
    <message>
        <source>The hub wanted to send LocalChat on to {address}, which is no address of the web; it was refused.</source>
        <translation>Hub 想让 LocalChat 转到 {address}，它不是网页地址；已拒绝。</translation>
    </message>
    <message>
        <source>The hub wanted to send LocalChat on to {host}, which is none of its own hosts; the connection was refused.</source>
        <translation>Hub 想让 LocalChat 转到 {host}，它不是 Hub 自己的主机；已拒绝该连接。</translation>
    </message>
    <message>
        <source>The hub's answer about this model makes no sense.</source>
        <translation>Hub 关于此模型的答复没有意义。</translation>
    </message>
    <message>
        <source>The hub's answer cannot be understood.</source>
        <translation>无法理解 Hub 的答复。</translation>
    </message>
    <message>
        <source>The hub's answer is far too long.</source>
        <translation>Hub 的答复过长。</translation>
    </message>
    <message>
        <source>The hub's answer is packed in a way that was not asked for.</source>
        <translation>Hub 的答复以未请求的方式压缩。</translation>
    </message>
    <message>
        <source>The hub's file host does not give the file out ({status}). Try again later.</source>
        <translation>Hub 的文件主机不提供该文件 ({status})。请稍后再试。</translation>
    </message>
    <message>
        <source>The hub's process finds and downloads models. It reaches {hosts} alone, starts when it is first needed, is told the names of models and the words that you search for, and writes to the folder for downloads.</source>
        <translation>Hub 进程负责查找和下载模型。它只能连接 {hosts}，在首次需要时启动，只会得知模型的名称和你搜索的词，并写入下载文件夹。</translation>
    </message>
    <message>
        <source>The hub's process gave an answer to another question.</source>
        <translation>Hub 进程答复了另一个请求。</translation>
    </message>
    <message>
        <source>The hub's process stopped</source>
        <translation>Hub 进程已停止</translation>
    </message>
    <message>
        <source>The import was undone</source>
        <translation>导入已撤销</translation>
    </message>
    <message>
        <source>The kernel does not let a process give up rights</source>
        <translation>内核不允许进程放弃权限</translation>
    </message>
    <message>
        <source>The kernel has no filter for system calls</source>
        <translation>内核没有系统调用过滤</translation>
    </message>
    <message>
        <source>The key file {file} cannot be read.</source>
        <translation>无法读取密钥文件 {file}。</translation>
    </message>
    <message>
        <source>The key file {file} is damaged. Enter the recovery code.</source>
        <translation>密钥文件 {file} 已损坏。请输入恢复码。</translation>
    </message>
    <message>
        <source>The key in {file} is damaged. Enter the recovery code.</source>
        <translation>{file} 中的密钥已损坏。请输入恢复码。</translation>
    </message>
    <message>
        <source>The key that was found does not open your chats, which are untouched. Enter the recovery code; if it does not open them either, they are damaged.</source>
        <translation>找到的密钥打不开你的对话；对话完好无损。请输入恢复码；如果仍打不开，则已损坏。</translation>
    </message>
    <message>
        <source>The key to the chats is missing</source>
        <translation>缺少对话的密钥</translation>
    </message>
    <message>
        <source>The key to your chats is in the keyring {old}, and this desktop now uses {new}. Go back to that one, or enter the recovery code.</source>
        <translation>你的对话的密钥在密钥环 {old} 中，而此桌面现在使用 {new}。请换回原来的，或输入恢复码。</translation>
    </message>
    <message>
        <source>The key to your chats is in the system's keyring, and {reason}. Open the keyring and try again, or enter the recovery code.</source>
        <translation>你的对话的密钥在系统密钥环中，但{reason}。请打开密钥环后重试，或输入恢复码。</translation>
    </message>
    <message>
        <source>The key to your chats is in the system's keyring. A recovery code opens them if it is ever lost: write it down.</source>
        <translation>你的对话的密钥在系统密钥环中。如果丢失，可用恢复码打开对话：请写下来。</translation>
    </message>
    <message>
        <source>The key to your chats is not where it was; they are untouched. Enter the recovery code (on the command line: localchat unlock).</source>
        <translation>你的对话的密钥不在原处；对话完好无损。请输入恢复码（命令行：localchat unlock）。</translation>
    </message>
    <message>
        <source>The key to your chats lies in a file that only you can read, since no system keyring was found: {path}. A recovery code opens them if it is lost; a passphrase, in the settings, protects it.</source>
        <translation>未找到系统密钥环，因此你的对话的密钥存放在只有你能读取的文件中：{path}。如果丢失，可用恢复码打开对话；在设置中设置口令可保护它。</translation>
    </message>
    <message>
        <source>The keys of other programs cannot be heard here.</source>
        <translation>此处无法接收其他程序中的按键。</translation>
    </message>
    <message>
        <source>The largest dense Qwen3: careful reasoning, for computers with 32 GB and more.</source>
        <translation>最大的稠密 Qwen3：推理缜密，适合 32 GB 及以上的电脑。</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>The last answer had {seed}. The same seed repeats it.</source>
        <translation>上一个回答的种子为 {seed}。使用相同的种子可重现它。</translation>
    </message>
    <message>
        <source>The last message</source>
        <translation>最后一条消息</translation>
    </message>
    <message>
        <source>The last part that is sent</source>
        <translation>发送的结尾部分</translation>
    </message>
    <message>
        <source>The level of surprise to keep.</source>
        <translation>要维持的意外程度。</translation>
    </message>
    <message>
        <source>The library of the pack {name} cannot be loaded here; the log has the reason.</source>
        <translation>扩展包 {name} 的库无法在此加载；原因见日志。</translation>
    </message>
    <message>
        <source>The line has come to a stop.</source>
        <translation>连接停滞。</translation>
    </message>
    <message>
        <source>The line was cut.</source>
        <translation>连接中断。</translation>
    </message>
    <message>
        <source>The list of well-known models that comes with LocalChat is damaged ({reason}). Install LocalChat again; searching online works meanwhile.</source>
        <translation>LocalChat 附带的知名模型列表已损坏（{reason}）。请重新安装 LocalChat；在此期间仍可联网搜索。</translation>
    </message>
    <message>
        <source>The longest answer. Without it, until the model ends or the context is full.</source>
        <translation>回答的最大长度。不设则直到模型结束或上下文已满。</translation>
    </message>
    <message>
        <source>The maker asks for an agreement first</source>
        <translation>作者要求先同意协议</translation>
    </message>
    <message>
        <source>The maker does not say which licence it has; look at the model's page.</source>
        <translation>作者没有说明采用何种许可证；请查看模型页面。</translation>
    </message>
    <message>
        <source>The maker has not written one.</source>
        <translation>作者没有写说明。</translation>
    </message>
    <message>
        <source>The maker of this model wants you to agree to its licence first. Open its page, agree, and enter an access token of your account.</source>
        <translation>此模型的作者要求先同意其许可证。请打开其页面并同意，然后输入你账户的访问令牌。</translation>
    </message>
    <message>
        <source>The maker's</source>
        <translation>作者推荐</translation>
    </message>
    <message>
        <source>The maker's description</source>
        <translation>作者的说明</translation>
    </message>
    <message>
        <source>The message before; also K</source>
        <translation>上一条消息；也可按 K</translation>
    </message>
    <message>
        <source>The message that waited was removed.</source>
        <translation>已移除等待发送的消息。</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <translation>消息已删除。</translation>
    </message>
    <message>
        <source>The mixture of experts that started the trend: as quick as 13B, but it needs memory for 47B.</source>
        <translation>开创潮流的混合专家模型：速度相当于 13B，但需要 47B 的内存。</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model answers</source>
        <translation>模型回答</translation>
    </message>
    <message>
        <source>The model could not be loaded</source>
        <translation>无法加载模型</translation>
    </message>
    <message>
        <source>The model file became shorter while it was read. Get it again.</source>
        <translation>模型文件在读取过程中变短了。请重新获取。</translation>
    </message>
    <message>
        <source>The model file cannot be read</source>
        <translation>无法读取模型文件</translation>
    </message>
    <message>
        <source>The model file is cut short: its header ends too early. Get it again.</source>
        <translation>模型文件不完整：文件头过早结束。请重新获取。</translation>
    </message>
    <message>
        <source>The model file is damaged: a list of lists in its header.</source>
        <translation>模型文件已损坏：文件头中有嵌套列表。</translation>
    </message>
    <message>
        <source>The model file is damaged: a list of {length} entries in its header.</source>
        <translation>模型文件已损坏：文件头中有一个 {length} 项的列表。</translation>
    </message>
    <message>
        <source>The model file is damaged: a text in a list is too long.</source>
        <translation>模型文件已损坏：列表中有文本过长。</translation>
    </message>
    <message>
        <source>The model file is damaged: a text of {length} bytes in its header.</source>
        <translation>模型文件已损坏：文件头中有一段 {length} 字节的文本。</translation>
    </message>
    <message>
        <source>The model file is damaged: an alignment of {alignment}.</source>
        <translation>模型文件已损坏：对齐值为 {alignment}。</translation>
    </message>
    <message>
        <source>The model file is damaged: its header is longer than any model's.</source>
        <translation>模型文件已损坏：文件头比任何模型的都长。</translation>
    </message>
    <message>
        <source>The model file is damaged: tensor {name} does not fill its blocks.</source>
        <translation>模型文件已损坏：张量 {name} 没有填满其数据块。</translation>
    </message>
    <message>
        <source>The model file is damaged: tensor {name} has an impossible shape.</source>
        <translation>模型文件已损坏：张量 {name} 的形状不可能。</translation>
    </message>
    <message>
        <source>The model file is damaged: tensor {name} has {dimensions} dimensions.</source>
        <translation>模型文件已损坏：张量 {name} 有 {dimensions} 个维度。</translation>
    </message>
    <message>
        <source>The model file is damaged: tensor {name} is not aligned.</source>
        <translation>模型文件已损坏：张量 {name} 未对齐。</translation>
    </message>
    <message>
        <source>The model file is damaged: tensor {name} stands in it twice.</source>
        <translation>模型文件已损坏：张量 {name} 出现了两次。</translation>
    </message>
    <message>
        <source>The model file is damaged: unknown type {kind} in its header.</source>
        <translation>模型文件已损坏：文件头中有未知类型 {kind}。</translation>
    </message>
    <message>
        <source>The model file is damaged: “{key}” stands in its header twice.</source>
        <translation>模型文件已损坏：“{key}”在文件头中出现了两次。</translation>
    </message>
    <message>
        <source>The model goes on from what you write here:</source>
        <translation>模型从你写的内容继续：</translation>
    </message>
    <message>
        <source>The model has no token that ends an answer: set a stop string.</source>
        <translation>模型没有结束回答的 token：请设置停止字符串。</translation>
    </message>
    <message>
        <source>The model insists on a text that is banned. What was written is kept. Ban less, or ask in another way.</source>
        <translation>模型坚持写出被禁用的文本。已写的内容已保留。请减少禁用内容，或换种问法。</translation>
    </message>
    <message>
        <source>The model is answering in another chat. This comes when it has ended.</source>
        <translation>模型正在另一个对话中回答。回答结束后即可进行。</translation>
    </message>
    <message>
        <source>The model no longer sees this: the context is full.</source>
        <translation>模型已看不到此内容：上下文已满。</translation>
    </message>
    <message>
        <source>The model's chat template failed.</source>
        <translation>模型的对话模板出错。</translation>
    </message>
    <message>
        <source>The model's chat template failed: {what}. Choose another template for this model under “My models”.</source>
        <translation>模型的对话模板出错：{what}。请在“我的模型”中为此模型选择其他模板。</translation>
    </message>
    <message>
        <source>The model's chat template is too long to be honest.</source>
        <translation>模型的对话模板长得可疑。</translation>
    </message>
    <message>
        <source>The model's chat template rendered an empty prompt.</source>
        <translation>模型的对话模板生成了空的提示词。</translation>
    </message>
    <message>
        <source>The model's own</source>
        <translation>模型自带</translation>
    </message>
    <message>
        <source>The model's own: {name}</source>
        <translation>模型自带：{name}</translation>
    </message>
    <message>
        <source>The model's page</source>
        <translation>模型页面</translation>
    </message>
    <message>
        <source>The model's part for pictures made nothing of it. Attach another copy.</source>
        <translation>模型的图像部分未能处理它。请添加另一份副本。</translation>
    </message>
    <message>
        <source>The model’s file does not say of which model it was made, so nothing can be compared.</source>
        <translation>模型文件没有注明由哪个模型制成，因此无法比较。</translation>
    </message>
    <message>
        <source>The more often a word was said, the less it comes.</source>
        <translation>一个词出现得越多，之后就越少出现。</translation>
    </message>
    <message>
        <source>The name is too long: at most {most} characters.</source>
        <translation>名称过长：最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>The name of this file has characters that cannot be kept. Rename it.</source>
        <translation>此文件的名称含有无法保存的字符。请重命名。</translation>
    </message>
    <message>
        <source>The name of this folder has characters that cannot be kept. Rename it.</source>
        <translation>此文件夹的名称含有无法保存的字符。请重命名。</translation>
    </message>
    <message>
        <source>The name “{name}” could lead out of the download folder, or cannot be kept by every system; it was refused.</source>
        <translation>名称“{name}”可能指向下载文件夹之外，或并非所有系统都能保存；已拒绝。</translation>
    </message>
    <message>
        <source>The newest that fit and write as fast as one reads.</source>
        <translation>适合本机、生成速度跟得上阅读的最新模型。</translation>
    </message>
    <message>
        <source>The next control, as the page is read</source>
        <translation>按阅读顺序的下一个控件</translation>
    </message>
    <message>
        <source>The next message; also J</source>
        <translation>下一条消息；也可按 J</translation>
    </message>
    <message>
        <source>The next part of the window</source>
        <translation>窗口的下一个部分</translation>
    </message>
    <message>
        <source>The next version</source>
        <translation>下一个版本</translation>
    </message>
    <message>
        <source>The notes of its maker are long; only their beginning is kept.</source>
        <translation>作者的说明很长；只保留了开头。</translation>
    </message>
    <message>
        <source>The old one opens nothing any more. The recovery code stays the same.</source>
        <translation>旧口令不再能打开任何内容。恢复码保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>The oldest %n are only counted, no longer listed.</source>
        <extracomment>For one: The oldest is only counted, no longer listed.</extracomment>
        <translation>
            <numerusform>最早的 %n 条只计数，不再列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>The one that was chosen when the file was exported.</source>
        <translation>导出文件时所选的口令。</translation>
    </message>
    <message>
        <source>The one that you chose last, until you choose another.</source>
        <translation>你上次选择的模型，直到你选择另一个。</translation>
    </message>
    <message>
        <source>The open LocalChat gets it; this shows how far it is.</source>
        <translation>由已打开的 LocalChat 下载；此处显示进度。</translation>
    </message>
    <message>
        <source>The others wait for their turn.</source>
        <translation>其余的排队等候。</translation>
    </message>
    <message>
        <source>The pack cannot be kept in {folder}: {reason}.</source>
        <translation>无法将扩展包保存到 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>The pack {name} is for {theirs}; this computer needs one for {ours}.</source>
        <translation>扩展包 {name} 适用于 {theirs}；这台电脑需要适用于 {ours} 的。</translation>
    </message>
    <message>
        <source>The pack {name} was made for another build of the engine ({pack}, not {build}).</source>
        <translation>扩展包 {name} 是为另一版本的引擎制作的（{pack}，而不是 {build}）。</translation>
    </message>
    <message>
        <source>The pair that begins in line {place} has an empty half.</source>
        <translation>从第 {place} 行开始的一对中有一半为空。</translation>
    </message>
    <message>
        <source>The paler a word, the surer the model was of it, by its own likelihoods before any setting. Take another one, and a version of the answer goes on from there.</source>
        <translation>词的颜色越浅，模型对它越有把握（依据应用任何设置之前的概率）。改选另一个词，回答就会从那里生成一个新版本。</translation>
    </message>
    <message>
        <source>The part for pictures cannot be used. {message} Until then, remove the picture.</source>
        <translation>无法使用图像部分。{message} 在此之前请移除图片。</translation>
    </message>
    <message>
        <source>The part for pictures, {name}, could not be loaded: {reason}. Get the one that belongs to this model, or remove the picture.</source>
        <translation>无法加载图像部分 {name}：{reason}。请获取此模型对应的图像部分，或移除图片。</translation>
    </message>
    <message>
        <source>The part for pictures, {name}, needs {size} of memory, and {free} are free. Close other programs, or remove the picture.</source>
        <translation>图像部分 {name} 需要 {size} 内存，而可用内存为 {free}。请关闭其他程序，或移除图片。</translation>
    </message>
    <message>
        <source>The part of the window before</source>
        <translation>窗口的上一个部分</translation>
    </message>
    <message>
        <source>The passphrase is set, but the system's keyring did not let go of the key. Delete the entry “LocalChat” there yourself: until then it opens your chats too.</source>
        <translation>口令已设置，但系统密钥环没有删除密钥。请自行删除其中的“LocalChat”条目：在此之前，它也能打开你的对话。</translation>
    </message>
    <message>
        <source>The passphrase is set. The recovery code opens the chats if you forget it.</source>
        <translation>口令已设置。如果忘记，可用恢复码打开对话。</translation>
    </message>
    <message>
        <source>The passphrase was not taken over. Try again.</source>
        <translation>口令未生效。请重试。</translation>
    </message>
    <message>
        <source>The person chose another folder: the queue begins this one again there.</source>
        <translation>你选择了其他文件夹：此下载将在那里重新开始。</translation>
    </message>
    <message>
        <source>The person says</source>
        <translation>用户说</translation>
    </message>
    <message>
        <source>The persona “{name}” asks for {missing}, and a comparison cannot ask. Give it a usual value in the editor of personas, or choose another persona.</source>
        <translation>角色“{name}”需要填写 {missing}，而对比时无法询问。请在角色编辑器中为其设置默认值，或选择其他角色。</translation>
    </message>
    <message>
        <source>The picture cannot be looked at</source>
        <translation>无法查看图片</translation>
    </message>
    <message>
        <source>The picture cannot be read any more. Attach it again.</source>
        <translation>图片已无法读取。请重新添加。</translation>
    </message>
    <message>
        <source>The picture could not be looked at: {reason}. Attach a smaller copy, or remove it.</source>
        <translation>无法查看图片：{reason}。请添加较小的副本，或移除它。</translation>
    </message>
    <message>
        <source>The picture could not be prepared: {reason}. Attach another copy.</source>
        <translation>无法准备图片：{reason}。请添加另一份副本。</translation>
    </message>
    <message>
        <source>The picture is not as large as it says. Attach it again.</source>
        <translation>图片的大小与所称不符。请重新添加。</translation>
    </message>
    <message>
        <source>The picture is not there any more. Attach it again.</source>
        <translation>图片已不在。请重新添加。</translation>
    </message>
    <message>
        <source>The process says more than anybody could read.</source>
        <translation>进程的输出多得无法阅读。</translation>
    </message>
    <message>
        <source>The process that talks to the hub cannot be started: {error}.</source>
        <translation>无法启动与 Hub 通信的进程：{error}。</translation>
    </message>
    <message>
        <source>The process that talks to the hub {how}. What was fetched is kept; try again.</source>
        <translation>与 Hub 通信的进程{how}。已下载的内容已保留；请重试。</translation>
    </message>
    <message>
        <source>The processor computes alone.</source>
        <translation>仅由处理器计算。</translation>
    </message>
    <message>
        <source>The prompt as the model reads it</source>
        <translation>模型所读的提示词</translation>
    </message>
    <message>
        <source>The proxy that is set cannot be used: LocalChat knows those that begin with http:// or socks5://.</source>
        <translation>无法使用所设置的代理：LocalChat 支持以 http:// 或 socks5:// 开头的代理。</translation>
    </message>
    <message>
        <source>The proxy {host} did not let the connection through ({reason}).</source>
        <translation>代理 {host} 没有放行该连接（{reason}）。</translation>
    </message>
    <message>
        <source>The question in line {place} has no answer.</source>
        <translation>第 {place} 行的提问没有回答。</translation>
    </message>
    <message>
        <source>The reader's process is of another version.</source>
        <translation>读取进程的版本不一致。</translation>
    </message>
    <message>
        <source>The reader's process told more than it was asked for.</source>
        <translation>读取进程返回了要求之外的内容。</translation>
    </message>
    <message>
        <source>The rules of this computer forbid adding parts to the engine.</source>
        <translation>这台电脑的规则禁止向引擎添加部件。</translation>
    </message>
    <message>
        <source>The rules of this computer forbid every connection.</source>
        <translation>这台电脑的规则禁止一切连接。</translation>
    </message>
    <message>
        <source>The rules of this computer forbid serving other programs.</source>
        <translation>这台电脑的规则禁止为其他程序提供服务。</translation>
    </message>
    <message>
        <source>The rules of this computer forbid writing chats to files.</source>
        <translation>这台电脑的规则禁止将对话写入文件。</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>The same seed and settings give the same answer.</source>
        <translation>相同的种子和设置会得到相同的回答。</translation>
    </message>
    <message>
        <source>The same, {size} each:</source>
        <translation>相同，每个 {size}：</translation>
    </message>
    <message>
        <source>The sampler {name} cannot be made with these values.</source>
        <translation>采样器 {name} 不能使用这些值。</translation>
    </message>
    <message>
        <source>The search for duplicates was stopped.</source>
        <translation>已停止查找重复文件。</translation>
    </message>
    <message>
        <source>The setting “{line}” is not known here, or out of range.</source>
        <translation>设置“{line}”在此处未知，或超出范围。</translation>
    </message>
    <message>
        <source>The shelf comes with LocalChat and needs no connection. Typing asks {host}.</source>
        <translation>精选列表随 LocalChat 附带，无需联网。输入文字会查询 {host}。</translation>
    </message>
    <message>
        <source>The signature is of an old kind, which is not taken any more.</source>
        <translation>签名属于旧类型，已不再接受。</translation>
    </message>
    <message>
        <source>The signature is wrong</source>
        <translation>签名不正确</translation>
    </message>
    <message>
        <source>The strongest Gemma 3: pictures, languages and careful writing in 24 GB or more.</source>
        <translation>最强的 Gemma 3：看图、多语言、写作细致，需要 24 GB 或更多内存。</translation>
    </message>
    <message>
        <source>The system around LocalChat forbids it</source>
        <translation>LocalChat 所在的系统环境禁止此操作</translation>
    </message>
    <message>
        <source>The system may not move the model to disk.</source>
        <translation>不允许系统把模型换出到磁盘。</translation>
    </message>
    <message>
        <source>The system's keyring did not let go of an entry: delete “LocalChat” there yourself.</source>
        <translation>系统密钥环没有删除一个条目：请自行删除其中的“LocalChat”。</translation>
    </message>
    <message>
        <source>The system's keyring has another key than the one of these chats, which are untouched. Enter the recovery code.</source>
        <translation>系统密钥环中的密钥不是这些对话的密钥；对话完好无损。请输入恢复码。</translation>
    </message>
    <message>
        <source>The system's keyring no longer has the key to your chats, which are untouched: it was replaced or reset, or the folder came from another computer. Enter the recovery code.</source>
        <translation>系统密钥环中不再有你的对话的密钥；对话完好无损：密钥环被替换或重置，或文件夹来自另一台电脑。请输入恢复码。</translation>
    </message>
    <message>
        <source>The tag was changed.</source>
        <translation>标签已更改。</translation>
    </message>
    <message>
        <source>The tag was deleted.</source>
        <translation>标签已删除。</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>The template is empty.</source>
        <translation>模板为空。</translation>
    </message>
    <message>
        <source>The template is in order.</source>
        <translation>模板没有问题。</translation>
    </message>
    <message>
        <source>The template turns a chat into the text that the model was trained on. With the wrong one, a model rambles or answers for you. Its own is right unless it says otherwise.</source>
        <translation>模板把对话转换成模型训练时所用的文本格式。模板不对，模型就会胡言乱语或替你回答。除非另有说明，模型自带的模板就是对的。</translation>
    </message>
    <message>
        <source>The template “{better}” suits this model.</source>
        <translation>模板“{better}”适合此模型。</translation>
    </message>
    <message>
        <source>The token goes to the hub’s own host only.</source>
        <translation>令牌只会发送到 Hub 自己的主机。</translation>
    </message>
    <message>
        <source>The token works: it belongs to {name}, and is kept in your keyring.</source>
        <translation>令牌有效：它属于 {name}，已保存在你的密钥环中。</translation>
    </message>
    <message>
        <source>The token works: it belongs to {name}, and is known until LocalChat ends: there is no keyring.</source>
        <translation>令牌有效：它属于 {name}，保留到 LocalChat 退出为止：没有密钥环。</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站为空。</translation>
    </message>
    <message>
        <source>The trial could not be made ({error}).</source>
        <translation>无法进行试验（{error}）。</translation>
    </message>
    <message>
        <source>The trial ended with code {code} ({error}).</source>
        <translation>试验已结束，退出码为 {code}（{error}）。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was changed.</source>
        <translation>两次输入不一致。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>The variable {name} stands there twice.</source>
        <translation>变量 {name} 重复出现。</translation>
    </message>
    <message>
        <source>The version before</source>
        <translation>上一个版本</translation>
    </message>
    <message>
        <source>The version before cannot be put back: {reason}.</source>
        <translation>无法恢复之前的版本：{reason}。</translation>
    </message>
    <message>
        <source>The version before is back in {folder}.</source>
        <translation>之前的版本已回到 {folder}。</translation>
    </message>
    <message>
        <source>The window with your chats cannot open an internet connection</source>
        <translation>显示对话的窗口无法打开互联网连接</translation>
    </message>
    <message>
        <source>The words of {name} could not be read.</source>
        <translation>无法读取 {name} 的词表。</translation>
    </message>
    <message>
        <source>There are no engine packs. To add one: localchat pack add FILE</source>
        <translation>没有引擎扩展包。添加：localchat pack add FILE</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>There are not two answers here, so there is nothing to vote on.</source>
        <translation>这里没有两个回答，因此无从投票。</translation>
    </message>
    <message>
        <source>There are not two answers, so there is nothing to vote on.</source>
        <translation>没有两个回答，因此无从投票。</translation>
    </message>
    <message>
        <source>There are {count} examples; a persona holds at most {most}. Keep those that show most: a model reads all of them before each answer.</source>
        <translation>共有 {count} 个示例，而一个角色最多 {most} 个。请保留最有代表性的：模型每次回答前都会读取全部示例。</translation>
    </message>
    <message>
        <source>There is a passphrase, and nothing else but the recovery code opens the chats.</source>
        <translation>已设置口令，此外只有恢复码能打开对话。</translation>
    </message>
    <message>
        <source>There is a passphrase. This computer opens the chats without it.</source>
        <translation>已设置口令。这台电脑无需它即可打开对话。</translation>
    </message>
    <message>
        <source>There is a persona called “{name}” already. Choose another name.</source>
        <translation>已有名为“{name}”的角色。请换一个名称。</translation>
    </message>
    <message>
        <source>There is a tag “{name}” already. Choose another name.</source>
        <translation>已有标签“{name}”。请换一个名称。</translation>
    </message>
    <message>
        <source>There is an access token of {name}, kept in the system's keyring.</source>
        <translation>有 {name} 的访问令牌，保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>There is an access token, kept in the system's keyring.</source>
        <translation>有访问令牌，保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>There is no access token.</source>
        <translation>没有访问令牌。</translation>
    </message>
    <message>
        <source>There is no backup {name}: “localchat backup list” lists them.</source>
        <translation>没有备份 {name}：“localchat backup list”会列出备份。</translation>
    </message>
    <message>
        <source>There is no character card in this picture.</source>
        <translation>此图片中没有角色卡。</translation>
    </message>
    <message>
        <source>There is no chat to export yet.</source>
        <translation>还没有可导出的对话。</translation>
    </message>
    <message>
        <source>There is no chat to export.</source>
        <translation>没有可导出的对话。</translation>
    </message>
    <message>
        <source>There is no chat with the number {key}.</source>
        <translation>没有编号为 {key} 的对话。</translation>
    </message>
    <message>
        <source>There is no day {day}. Write the date as in 2026-01-31.</source>
        <translation>没有 {day} 这一天。请按 2026-01-31 的格式填写日期。</translation>
    </message>
    <message>
        <source>There is no device called “{name}”. There are: {names}.</source>
        <translation>没有名为“{name}”的设备。现有：{names}。</translation>
    </message>
    <message>
        <source>There is no download with the number {key}.</source>
        <translation>没有编号为 {key} 的下载。</translation>
    </message>
    <message>
        <source>There is no download.</source>
        <translation>没有下载。</translation>
    </message>
    <message>
        <source>There is no engine pack called {key}.</source>
        <translation>没有名为 {key} 的引擎扩展包。</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>没有文件 {file}。</translation>
    </message>
    <message>
        <source>There is no file {path}. Was it moved, or its drive unplugged?</source>
        <translation>文件 {path} 不存在。是否已被移动，或驱动器已拔出？</translation>
    </message>
    <message>
        <source>There is no filter “{name}:”. Did you mean “{near}:”?</source>
        <translation>没有筛选条件“{name}:”。你是不是要用“{near}:”？</translation>
    </message>
    <message>
        <source>There is no folder “{name}”. Did you mean “{near}”?</source>
        <translation>没有文件夹“{name}”。你是不是要找“{near}”？</translation>
    </message>
    <message>
        <source>There is no folder “{name}”. There are {names} and more.</source>
        <translation>没有文件夹“{name}”。已有：{names} 等。</translation>
    </message>
    <message>
        <source>There is no folder “{name}”. There are {names}.</source>
        <translation>没有文件夹“{name}”。已有：{names}。</translation>
    </message>
    <message>
        <source>There is no folder “{name}”: there are no folders yet.</source>
        <translation>没有文件夹“{name}”：目前还没有任何文件夹。</translation>
    </message>
    <message>
        <source>There is no keyring here: the token is asked for each time, and never written to a file.</source>
        <translation>此处没有密钥环：每次都会询问令牌，绝不写入文件。</translation>
    </message>
    <message>
        <source>There is no message that this would answer.</source>
        <translation>没有可供回答的消息。</translation>
    </message>
    <message numerus="yes">
        <source>There is no model called “{name}”. There are: {names} and %n more.</source>
        <translation>
            <numerusform>没有名为“{name}”的模型。已有：{names}，以及另外 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no model called “{name}”. There are: {names}.</source>
        <translation>没有名为“{name}”的模型。已有：{names}。</translation>
    </message>
    <message>
        <source>There is no passphrase.</source>
        <translation>没有口令。</translation>
    </message>
    <message numerus="yes">
        <source>There is no persona called “{name}”. There are: {names} and %n more.</source>
        <translation>
            <numerusform>没有名为“{name}”的角色。已有：{names}，以及另外 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no persona called “{name}”. There are: {names}.</source>
        <translation>没有名为“{name}”的角色。已有：{names}。</translation>
    </message>
    <message>
        <source>There is no preset called “{name}”. There are: {known}.</source>
        <translation>没有名为“{name}”的预设。已有：{known}。</translation>
    </message>
    <message>
        <source>There is no room for {name}. Remove it, begin a new chat, or raise “Context” in the panel.</source>
        <translation>放不下 {name}。请移除它、新建对话，或在面板中调高“上下文”。</translation>
    </message>
    <message>
        <source>There is no room on the disk for a backup of your chats.</source>
        <translation>磁盘上没有空间备份你的对话。</translation>
    </message>
    <message>
        <source>There is no setting called {name}. There are: {known}.</source>
        <translation>没有名为 {name} 的设置。可用的有：{known}。</translation>
    </message>
    <message>
        <source>There is no tag “{name}”. Did you mean “{near}”?</source>
        <translation>没有标签“{name}”。你是不是要找“{near}”？</translation>
    </message>
    <message>
        <source>There is no tag “{name}”. There are {names} and more.</source>
        <translation>没有标签“{name}”。已有：{names} 等。</translation>
    </message>
    <message>
        <source>There is no tag “{name}”. There are {names}.</source>
        <translation>没有标签“{name}”。已有：{names}。</translation>
    </message>
    <message>
        <source>There is no tag “{name}”: there are no tags yet.</source>
        <translation>没有标签“{name}”：目前还没有任何标签。</translation>
    </message>
    <message>
        <source>There is no token {text}: this model has {size}.</source>
        <translation>没有 token {text}：此模型有 {size} 个。</translation>
    </message>
    <message>
        <source>There is no trash for {parent}, so {name} was left where it is. It can only be deleted for good (localchat models remove ID --delete).</source>
        <translation>{parent} 没有回收站，因此 {name} 留在原处。只能将其永久删除（localchat models remove ID --delete）。</translation>
    </message>
    <message>
        <source>There is no trash here</source>
        <translation>此处没有回收站</translation>
    </message>
    <message>
        <source>There is no version before this one here.</source>
        <translation>此处没有更早的版本。</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the passphrase. Close other programs and try again.</source>
        <translation>可用内存不足以检查口令。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture. Attach a smaller copy.</source>
        <translation>内存不足以处理图片。请添加较小的副本。</translation>
    </message>
    <message>
        <source>There is nothing in it that could be an export of chats.</source>
        <translation>其中没有任何可能是对话导出的内容。</translation>
    </message>
    <message>
        <source>There is nothing to ask: the text is empty.</source>
        <translation>没有可问的内容：文本为空。</translation>
    </message>
    <message>
        <source>There is nothing to compare: write a prompt first.</source>
        <translation>没有可对比的内容：请先写提示词。</translation>
    </message>
    <message>
        <source>There is nothing to put into a bundle.</source>
        <translation>没有可放入打包文件的内容。</translation>
    </message>
    <message>
        <source>There is nothing to read. {how}</source>
        <translation>没有可读取的内容。{how}</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>没有可发送的内容。</translation>
    </message>
    <message>
        <source>There is one called “{name}” already, so it is called “{free}”.</source>
        <translation>已有名为“{name}”的角色，因此命名为“{free}”。</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>已有令牌。</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>没有得到回答。</translation>
    </message>
    <message>
        <source>There was no connection.</source>
        <translation>没有过连接。</translation>
    </message>
    <message>
        <source>These are {count} pairs; a persona holds at most {most}. Keep those that show most.</source>
        <translation>共有 {count} 对，而一个角色最多 {most} 对。请保留最有代表性的。</translation>
    </message>
    <message>
        <source>These keys are always the same.</source>
        <translation>这些按键固定不变。</translation>
    </message>
    <message>
        <source>These keys are not known.</source>
        <translation>无法识别这些按键。</translation>
    </message>
    <message>
        <source>These keys are not known. Write them such as Ctrl+Alt+Space.</source>
        <translation>无法识别这些按键。请写成类似 Ctrl+Alt+Space 的形式。</translation>
    </message>
    <message>
        <source>They stand in {files}.</source>
        <translation>它们位于 {files}。</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Thinking for {span} · about {count} tokens</source>
        <translation>已思考 {span} · 约 {count} token</translation>
    </message>
    <message>
        <source>Thinking is shown</source>
        <translation>思考过程已展开</translation>
    </message>
    <message>
        <source>Thinking …</source>
        <translation>正在思考 …</translation>
    </message>
    <message>
        <source>Thinks with low, medium or high effort, good at mathematics, code and tools; quick.</source>
        <translation>按低、中、高强度思考，擅长数学、代码和工具；速度快。</translation>
    </message>
    <message>
        <source>This JSON is nested too deeply.</source>
        <translation>此 JSON 嵌套过深。</translation>
    </message>
    <message>
        <source>This LocalChat was built without a maker's key, so it believes no pack by itself. Name the key of whoever made it: localchat pack add FILE --key KEY</source>
        <translation>此 LocalChat 构建时未附带制作者的密钥，因此不会自行信任任何扩展包。请指定制作者的密钥：localchat pack add FILE --key KEY</translation>
    </message>
    <message>
        <source>This LocalChat was not built to look for newer versions. What brought it to this computer brings them too.</source>
        <translation>此 LocalChat 构建时未包含查找新版本的功能。它从何而来，新版本也从何而来。</translation>
    </message>
    <message>
        <source>This LocalChat was not installed from an archive into a folder of yours, so it cannot exchange itself. {how}</source>
        <translation>此 LocalChat 不是从压缩包安装到你自己的文件夹中的，因此无法自行替换。{how}</translation>
    </message>
    <message>
        <source>This answer is made of words of {model}. Choose that model, and try again.</source>
        <translation>此回答由 {model} 的 token 组成。请选择该模型后重试。</translation>
    </message>
    <message>
        <source>This answer is still being written. Stop it, then delete it.</source>
        <translation>此回答仍在生成。请先停止，再删除。</translation>
    </message>
    <message>
        <source>This build of the engine computes on the processor only.</source>
        <translation>此引擎版本只用处理器计算。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>This chat stays here</source>
        <translation>此对话只留在本机</translation>
    </message>
    <message>
        <source>This comparison is no longer there. It may have been deleted.</source>
        <translation>此对比已不存在。可能已被删除。</translation>
    </message>
    <message>
        <source>This comparison still runs. Stop it, then delete it.</source>
        <translation>此对比仍在进行。请先停止，再删除。</translation>
    </message>
    <message>
        <source>This computer has {total}; {free} are free now.</source>
        <translation>本机共有 {total}；当前可用 {free}。</translation>
    </message>
    <message>
        <source>This computer: {computer}.</source>
        <translation>本机：{computer}。</translation>
    </message>
    <message>
        <source>This desktop has no tray for icons, so closing the window ends LocalChat.</source>
        <translation>此桌面没有托盘，因此关闭窗口会退出 LocalChat。</translation>
    </message>
    <message>
        <source>This desktop keeps such keys to itself: let one of its own shortcuts run “localchat --quick”.</source>
        <translation>此桌面不开放此类按键：请用桌面自身的快捷键运行“localchat --quick”。</translation>
    </message>
    <message>
        <source>This engine holds a model already; each model gets its own.</source>
        <translation>此引擎已载有模型；每个模型各有一个引擎。</translation>
    </message>
    <message>
        <source>This file cannot be attached</source>
        <translation>无法添加此文件</translation>
    </message>
    <message>
        <source>This file is no persona of LocalChat, and no character card.</source>
        <translation>此文件既不是 LocalChat 的角色，也不是角色卡。</translation>
    </message>
    <message>
        <source>This file is no persona: it holds no JSON object.</source>
        <translation>此文件不是角色：其中没有 JSON 对象。</translation>
    </message>
    <message>
        <source>This file is no persona: it is not JSON ({reason}).</source>
        <translation>此文件不是角色：不是 JSON（{reason}）。</translation>
    </message>
    <message>
        <source>This file is no preset of LocalChat or LM Studio.</source>
        <translation>此文件不是 LocalChat 或 LM Studio 的预设。</translation>
    </message>
    <message>
        <source>This file is no preset.</source>
        <translation>此文件不是预设。</translation>
    </message>
    <message>
        <source>This file is no preset: it is not JSON ({error}).</source>
        <translation>此文件不是预设：不是 JSON（{error}）。</translation>
    </message>
    <message>
        <source>This file is not attached any more.</source>
        <translation>此文件已不在附件中。</translation>
    </message>
    <message>
        <source>This file is too long for a persona: at most {most} characters.</source>
        <translation>此文件作为角色过长：最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>This file is too long for a preset.</source>
        <translation>此文件作为预设过长。</translation>
    </message>
    <message>
        <source>This file was sent already. Attach it again, and choose then.</source>
        <translation>此文件已发送过。请重新添加，然后再选择。</translation>
    </message>
    <message>
        <source>This folder is not there any more.</source>
        <translation>此文件夹已不存在。</translation>
    </message>
    <message>
        <source>This goes into the instructions of {persona} here.</source>
        <translation>这会填入此处 {persona} 的指令中。</translation>
    </message>
    <message>
        <source>This is a copy. Change what you like.</source>
        <translation>这是副本，可随意更改。</translation>
    </message>
    <message>
        <source>This is all that the report holds: versions, settings, what this computer can do, the ends of the logs. Nothing that was said in a chat, no token and no key is in it. LocalChat sends nothing: you save it, look at it, and hand it on yourself.</source>
        <translation>这就是报告的全部内容：版本、设置、这台电脑的能力、日志末尾。其中没有任何对话内容，没有令牌和密钥。LocalChat 不发送任何内容：由你保存、查看并转交。</translation>
    </message>
    <message>
        <source>This is an address for mail. Copy it into your mail program.</source>
        <translation>这是邮件地址。请复制到你的邮件程序。</translation>
    </message>
    <message>
        <source>This is no access token: those are letters and digits, often after hf_.</source>
        <translation>这不是访问令牌：令牌由字母和数字组成，通常以 hf_ 开头。</translation>
    </message>
    <message>
        <source>This is no list in JSON: {text}.</source>
        <translation>这不是 JSON 列表：{text}。</translation>
    </message>
    <message>
        <source>This is no page of the web.</source>
        <translation>这不是网页。</translation>
    </message>
    <message>
        <source>This is not kept, unless you open it as a chat.</source>
        <translation>此内容不会保存，除非你将它作为对话打开。</translation>
    </message>
    <message>
        <source>This is not opened.</source>
        <translation>不会打开它。</translation>
    </message>
    <message>
        <source>This is not the passphrase of {name}, or its beginning is damaged.</source>
        <translation>这不是 {name} 的口令，或其开头已损坏。</translation>
    </message>
    <message>
        <source>This is not the passphrase. Look at capitals and the layout of the keyboard.</source>
        <translation>口令不正确。请检查大小写和键盘布局。</translation>
    </message>
    <message>
        <source>This is not the recovery code: a letter is missing or mistyped.</source>
        <translation>这不是恢复码：缺少或输错了字母。</translation>
    </message>
    <message>
        <source>This is the template that {publisher} published.</source>
        <translation>这是 {publisher} 发布的模板。</translation>
    </message>
    <message>
        <source>This is very long: {shown} of {count} characters are drawn. Show more</source>
        <translation>内容很长：已显示 {shown} / {count} 个字符。显示更多</translation>
    </message>
    <message>
        <source>This keyboard does not have these keys.</source>
        <translation>此键盘没有这些按键。</translation>
    </message>
    <message>
        <source>This link carries {count} characters of text to {host}. They may be words of your chat.</source>
        <translation>此链接会把 {count} 个字符的文本带到 {host}。其中可能有你的对话内容。</translation>
    </message>
    <message>
        <source>This link leads nowhere</source>
        <translation>此链接没有指向任何地方</translation>
    </message>
    <message>
        <source>This message belongs to another chat. Open that one, and try again.</source>
        <translation>此消息属于另一个对话。请打开那个对话后重试。</translation>
    </message>
    <message>
        <source>This message is no longer there. It may have been deleted.</source>
        <translation>此消息已不存在。可能已被删除。</translation>
    </message>
    <message>
        <source>This model asks for an agreement</source>
        <translation>此模型需要同意协议</translation>
    </message>
    <message>
        <source>This model brings no chat template. {sentence} If its answers look wrong, choose another template under “My models”.</source>
        <translation>此模型未自带对话模板。{sentence} 如果回答看起来不对，请在“我的模型”中选择其他模板。</translation>
    </message>
    <message>
        <source>This model cannot be used</source>
        <translation>无法使用此模型</translation>
    </message>
    <message>
        <source>This model cannot see pictures. Remove the picture, or choose a model that sees.</source>
        <translation>此模型不能看图。请移除图片，或选择能看图的模型。</translation>
    </message>
    <message>
        <source>This model has brought its engine down {crashes} times within {minutes} minutes, so it is not started again by itself. Your chats are safe. Choose another model, get its file again, or try it once more.</source>
        <translation>此模型在 {minutes} 分钟内 {crashes} 次使引擎崩溃，因此不再自动启动。你的对话是安全的。请选择其他模型、重新获取其文件，或再试一次。</translation>
    </message>
    <message>
        <source>This model keeps crashing</source>
        <translation>此模型屡次崩溃</translation>
    </message>
    <message>
        <source>This model must be looked up on the hub before it can be downloaded.</source>
        <translation>下载此模型前须先在 Hub 上查询。</translation>
    </message>
    <message>
        <source>This model reads a picture in one go, {count} tokens, and “Micro-batch” is {batch}. Raise both it and “Batch” in the panel, or attach a smaller picture.</source>
        <translation>此模型一次读完整张图片，共 {count} 个 token，而“微批大小”为 {batch}。请在面板中调高它和“批大小”，或添加较小的图片。</translation>
    </message>
    <message>
        <source>This model's chat template leaves the examples out.</source>
        <translation>此模型的对话模板会略去示例。</translation>
    </message>
    <message>
        <source>This part brings no text of its licence.</source>
        <translation>此部件未附带许可证全文。</translation>
    </message>
    <message numerus="yes">
        <source>This persona asks for {names}, and nothing was given for them.</source>
        <extracomment>For one: This persona asks for {names}, and nothing was given for it.</extracomment>
        <translation>
            <numerusform>此角色需要填写 {names}，但没有给出。</numerusform>
        </translation>
    </message>
    <message>
        <source>This persona cannot be used: {error}</source>
        <translation>无法使用此角色：{error}</translation>
    </message>
    <message>
        <source>This persona has {count} {name}; it may have at most {most}. A model reads all of them before each answer, so keep those that show most.</source>
        <translation>此角色有 {count} 项 {name}；最多可有 {most} 项。模型每次回答前都会全部读取，因此请保留最有代表性的。</translation>
    </message>
    <message>
        <source>This persona is built in, and stays as it is.</source>
        <translation>此角色是内置的，保持原样。</translation>
    </message>
    <message>
        <source>This persona is damaged: it has no version.</source>
        <translation>此角色已损坏：没有版本。</translation>
    </message>
    <message>
        <source>This persona is damaged: number {place} of its {name} must be an object, not {kind}.</source>
        <translation>此角色已损坏：其 {name} 的第 {place} 项必须是对象，不能是{kind}。</translation>
    </message>
    <message>
        <source>This persona is damaged: “{name}” must be a list, not {kind}.</source>
        <translation>此角色已损坏：“{name}”必须是列表，不能是{kind}。</translation>
    </message>
    <message>
        <source>This persona is damaged: “{name}” must be a text, not {kind}.</source>
        <translation>此角色已损坏：“{name}”必须是文本，不能是{kind}。</translation>
    </message>
    <message>
        <source>This persona was written by a newer version of LocalChat.</source>
        <translation>此角色由更新版本的 LocalChat 写入。</translation>
    </message>
    <message>
        <source>This picture cannot be shown: it is damaged.</source>
        <translation>无法显示此图片：已损坏。</translation>
    </message>
    <message>
        <source>This picture is built of too many pieces to be honest.</source>
        <translation>此图片的分块过多，不像正常文件。</translation>
    </message>
    <message>
        <source>This picture is damaged: it ends in the middle.</source>
        <translation>此图片已损坏：在中途结束。</translation>
    </message>
    <message>
        <source>This picture is too large: at most {count} MB.</source>
        <translation>此图片过大：最大 {count} MB。</translation>
    </message>
    <message>
        <source>This preset cannot be used: {error}</source>
        <translation>无法使用此预设：{error}</translation>
    </message>
    <message>
        <source>This preset is damaged: it has no version or no values.</source>
        <translation>此预设已损坏：没有版本或没有值。</translation>
    </message>
    <message>
        <source>This preset was written by a newer version of LocalChat.</source>
        <translation>此预设由更新版本的 LocalChat 写入。</translation>
    </message>
    <message>
        <source>This process was started without its cage</source>
        <translation>此进程启动时没有沙箱</translation>
    </message>
    <message>
        <source>This recovery code belongs to other chats.</source>
        <translation>此恢复码属于另一份对话数据。</translation>
    </message>
    <message>
        <source>This repository has no GGUF file that can be used.</source>
        <translation>此仓库中没有可用的 GGUF 文件。</translation>
    </message>
    <message>
        <source>This system gave LocalChat no job object, so the engine could start programs and connect.</source>
        <translation>此系统没有为 LocalChat 提供作业对象，因此引擎可能启动程序并联网。</translation>
    </message>
    <message>
        <source>This system gave LocalChat no job object, so the hub's process could start programs and connect.</source>
        <translation>此系统没有为 LocalChat 提供作业对象，因此 Hub 进程可能启动程序并联网。</translation>
    </message>
    <message>
        <source>This system gave LocalChat no job object, so the reader could start programs and connect.</source>
        <translation>此系统没有为 LocalChat 提供作业对象，因此读取进程可能启动程序并联网。</translation>
    </message>
    <message>
        <source>This system has no filter for system calls, so only the program's own structure keeps the window from opening a connection. A tripwire in Python stops and logs what tries by mistake; it is no wall.</source>
        <translation>此系统没有系统调用过滤，因此只有程序自身的结构防止窗口打开网络连接。Python 中的一道警戒线会阻止并记录误触的连接；但它不是一堵墙。</translation>
    </message>
    <message>
        <source>This system has no seatbelt</source>
        <translation>此系统没有 seatbelt</translation>
    </message>
    <message>
        <source>This table has too many columns to be drawn: {count}.</source>
        <translation>此表格的列过多，无法绘制：{count} 列。</translation>
    </message>
    <message>
        <source>This template differs from the one that {publisher} published (new lines: {added}, missing lines: {removed}). Look at them before you trust its answers.</source>
        <translation>此模板与 {publisher} 发布的不同（新增行：{added}，缺少行：{removed}）。在信任其回答之前请查看这些行。</translation>
    </message>
    <message>
        <source>This text is too long: at most {most} characters.</source>
        <translation>此文本过长：最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>This version was refused</source>
        <translation>已拒绝此版本</translation>
    </message>
    <message>
        <source>This vote was blind. Now that the names are known it stays; delete the comparison if it shall not count.</source>
        <translation>这是一次盲测投票。名称已揭晓，投票不能再改；如果不想计入，请删除此对比。</translation>
    </message>
    <message>
        <source>Thought for {count} s</source>
        <translation>思考了 {count} 秒</translation>
    </message>
    <message>
        <source>Thought for {span}</source>
        <translation>思考了 {span}</translation>
    </message>
    <message>
        <source>Thought for {span} · about {count} tokens</source>
        <translation>思考了 {span} · 约 {count} token</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>思考过程</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>勉强</translation>
    </message>
    <message>
        <source>Tiny and among the quickest, for simple tasks on weak computers.</source>
        <translation>微型，速度名列前茅，适合在低配电脑上完成简单任务。</translation>
    </message>
    <message>
        <source>Tiny and known everywhere, good for trying things out; newer models of its size know more.</source>
        <translation>微型，广为人知，适合试用；同规模的新模型知识更多。</translation>
    </message>
    <message>
        <source>Tiny, and yet it can think first; for trying things out on any computer.</source>
        <translation>微型，却也能先思考；适合在任何电脑上试用。</translation>
    </message>
    <message>
        <source>Tiny, for rewriting and simple questions on any computer.</source>
        <translation>微型，适合在任何电脑上改写和回答简单问题。</translation>
    </message>
    <message>
        <source>Tiny, for short English texts; text only.</source>
        <translation>微型，适合简短的英语文本；仅支持文本。</translation>
    </message>
    <message>
        <source>Tiny: starts at once on any computer, for simple rewriting and for trying things out.</source>
        <translation>微型：在任何电脑上都能立即启动，适合简单改写和试用。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title of the chat</source>
        <translation>对话标题</translation>
    </message>
    <message>
        <source>Titles of chats</source>
        <translation>对话标题</translation>
    </message>
    <message>
        <source>To check it yourself: localchat doctor (tries to break out of each process)</source>
        <translation>自行检查：localchat doctor（尝试逃出每个进程）</translation>
    </message>
    <message>
        <source>To first token</source>
        <translation>首 token 用时</translation>
    </message>
    <message>
        <source>To get it, {size} from {host}: localchat update download</source>
        <translation>下载（{size}，来自 {host}）：localchat update download</translation>
    </message>
    <message>
        <source>To get one: localchat download OWNER/NAME</source>
        <translation>获取模型：localchat download OWNER/NAME</translation>
    </message>
    <message>
        <source>To go back, install the package of {version} again.</source>
        <translation>要回到之前，请重新安装 {version} 的安装包。</translation>
    </message>
    <message>
        <source>To go back: localchat update back</source>
        <translation>回到之前：localchat update back</translation>
    </message>
    <message>
        <source>To go back: sudo apt install --allow-downgrades ./localchat_{version}_amd64.deb, with the package that you kept.</source>
        <translation>回到之前：用你保留的安装包执行 sudo apt install --allow-downgrades ./localchat_{version}_amd64.deb</translation>
    </message>
    <message>
        <source>To go back: sudo dnf downgrade localchat-{version}</source>
        <translation>回到之前：sudo dnf downgrade localchat-{version}</translation>
    </message>
    <message>
        <source>To install it, close LocalChat and open {path}.</source>
        <translation>要安装，请关闭 LocalChat 并打开 {path}。</translation>
    </message>
    <message>
        <source>To install it, close LocalChat and type: localchat update install</source>
        <translation>要安装，请关闭 LocalChat 并输入：localchat update install</translation>
    </message>
    <message>
        <source>To install it, open {path} and drag LocalChat into Applications.</source>
        <translation>要安装，请打开 {path} 并将 LocalChat 拖到“应用程序”。</translation>
    </message>
    <message>
        <source>To install it, put {path} in the place of your AppImage. Keep the old one to go back.</source>
        <translation>要安装，请用 {path} 替换你的 AppImage。请保留旧的以便恢复。</translation>
    </message>
    <message>
        <source>To install it: sudo apt install {path}</source>
        <translation>安装：sudo apt install {path}</translation>
    </message>
    <message>
        <source>To install it: sudo dnf install {path}</source>
        <translation>安装：sudo dnf install {path}</translation>
    </message>
    <message>
        <source>To the buttons of the message; also Tab</source>
        <translation>转到消息的按钮；也可按 Tab</translation>
    </message>
    <message>
        <source>To which host the connections were</source>
        <translation>连接的目标主机</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Token bias</source>
        <translation>Token 偏置</translation>
    </message>
    <message>
        <source>Tokens that may be repeated freely.</source>
        <translation>可以自由重复的 token 数。</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Token/s</translation>
    </message>
    <message>
        <source>Tongyi Qianwen licence</source>
        <translation>通义千问许可证</translation>
    </message>
    <message>
        <source>Too long: {count} tokens, and there is room for {room}.</source>
        <translation>过长：{count} token，仅能容纳 {room}。</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Top-nσ</source>
        <translation>Top-nσ</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>热门趋势</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds</source>
        <extracomment>For one: Try again in %n second</extracomment>
        <translation>
            <numerusform>%n 秒后重试</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Try again: {what}</source>
        <translation>重试：{what}</translation>
    </message>
    <message>
        <source>Try every known way out of these processes</source>
        <translation>尝试这些进程的所有已知出路</translation>
    </message>
    <message>
        <source>Try fewer words, a family such as Qwen or Gemma, or paste the address of a model’s page. Only models as GGUF files can be used here.</source>
        <translation>请试试更少的词、Qwen 或 Gemma 等系列名称，或粘贴模型页面的地址。此处只能使用 GGUF 文件形式的模型。</translation>
    </message>
    <message>
        <source>Try it with a question</source>
        <translation>用一个问题试试</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>再试密钥环</translation>
    </message>
    <message>
        <source>Try to break out</source>
        <translation>尝试突破</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>试用 {name}</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>正在尝试…</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>Two models are being compared. This comes when they have ended.</source>
        <translation>正在对比两个模型。对比结束后即可进行。</translation>
    </message>
    <message>
        <source>Two quantisations of one model</source>
        <translation>同一模型的两种量化</translation>
    </message>
    <message>
        <source>Type “{word}” to go on:</source>
        <translation>输入“{word}”以继续：</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>乌克兰语</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>撤销上次更改</translation>
    </message>
    <message>
        <source>Undo the last change of the list (Ctrl+Z)</source>
        <translation>撤销对列表的上次更改 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Unknown kind of model</source>
        <translation>未知的模型类型</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Untitled chat</source>
        <translation>无标题对话</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Up to 15 B</source>
        <translation>不超过 15 B</translation>
    </message>
    <message>
        <source>Up to 2 B</source>
        <translation>不超过 2 B</translation>
    </message>
    <message>
        <source>Up to 35 B</source>
        <translation>不超过 35 B</translation>
    </message>
    <message>
        <source>Up to 4 B</source>
        <translation>不超过 4 B</translation>
    </message>
    <message>
        <source>Up to 75 B</source>
        <translation>不超过 75 B</translation>
    </message>
    <message>
        <source>Up to 9 B</source>
        <translation>不超过 9 B</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日期</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>再次使用</translation>
    </message>
    <message>
        <source>Use in this chat</source>
        <translation>在此对话中使用</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>使用口令</translation>
    </message>
    <message>
        <source>Use the persona {name} for this chat</source>
        <translation>在此对话中使用角色 {name}</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>使用恢复码</translation>
    </message>
    <message>
        <source>Use {better} instead</source>
        <translation>改用 {better}</translation>
    </message>
    <message>
        <source>Use {model} for this chat</source>
        <translation>在此对话中使用 {model}</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用日期</translation>
    </message>
    <message>
        <source>Usual answer</source>
        <translation>默认回答</translation>
    </message>
    <message>
        <source>Usual answer for {name}</source>
        <translation>{name} 的默认回答</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>默认按键</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>全部恢复默认按键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Values of one chat are in the panel at its right.</source>
        <translation>单个对话的值在其右侧的面板中。</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>多样性</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version after this</source>
        <translation>下一个版本</translation>
    </message>
    <message>
        <source>Version before this</source>
        <translation>上一个版本</translation>
    </message>
    <message>
        <source>Version {place} of {total}</source>
        <translation>版本 {place} / {total}</translation>
    </message>
    <message>
        <source>Very quick for what it can do; follows instructions well on any computer.</source>
        <translation>以其能力而言非常快；在任何电脑上都能很好地遵循指令。</translation>
    </message>
    <message>
        <source>Very small and quick, for summaries and rewriting; long context for its size.</source>
        <translation>非常小而快，适合总结和改写；以其规模而言上下文很长。</translation>
    </message>
    <message>
        <source>Very small models whose data, recipe and code are published too; they are trained far longer than models of their size used to be.</source>
        <translation>非常小的模型，其数据、训练方法和代码也都已公开；训练时间远长于以往同规模的模型。</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南语</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Waiting at {percent}</source>
        <translation>等待中 {percent}</translation>
    </message>
    <message>
        <source>Waiting for the model …</source>
        <translation>正在等待模型 …</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>正在等待网络</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>正在排队</translation>
    </message>
    <message>
        <source>Waits, {place} of {total}: {words}</source>
        <translation>等待中，第 {place} 条（共 {total} 条）：{words}</translation>
    </message>
    <message>
        <source>Ways out are tried on Linux only so far.</source>
        <translation>目前仅在 Linux 上尝试出路。</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页 (HTML)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What a person says</source>
        <translation>用户说的话</translation>
    </message>
    <message>
        <source>What a pronoun in a tricky sentence refers to: common sense.</source>
        <translation>棘手的句子中代词指代什么：常识。</translation>
    </message>
    <message>
        <source>What became of the import</source>
        <translation>导入结果</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>无法读取的内容</translation>
    </message>
    <message>
        <source>What computes: auto, processor, or the name of a graphics card.</source>
        <translation>用什么计算：auto、processor 或显卡名称。</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>What differs from the publisher’s template</source>
        <translation>与发布者模板的不同之处</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What happened, and what did you do before? (as you like)</source>
        <translation>发生了什么，之前做了什么？（可选）</translation>
    </message>
    <message>
        <source>What happened, in your words</source>
        <translation>用你的话描述发生了什么</translation>
    </message>
    <message>
        <source>What holds each process on this computer:</source>
        <translation>这台电脑上限制每个进程的措施：</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>询问的内容</translation>
    </message>
    <message>
        <source>What is asked for {name}</source>
        <translation>{name} 的询问内容</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>What it is good for, in a sentence</source>
        <translation>用一句话说明它的用途</translation>
    </message>
    <message>
        <source>What it says first in an empty chat</source>
        <translation>它在空对话中首先说的话</translation>
    </message>
    <message>
        <source>What its licence allows</source>
        <translation>许可证允许的用途</translation>
    </message>
    <message>
        <source>What shall both answer?</source>
        <translation>要让双方回答什么？</translation>
    </message>
    <message>
        <source>What should be a signature is none. Get the file again.</source>
        <translation>应为签名的内容不是签名。请重新获取文件。</translation>
    </message>
    <message>
        <source>What the connections were for</source>
        <translation>连接的用途</translation>
    </message>
    <message>
        <source>What the context holds</source>
        <translation>上下文中的内容</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>文件中的信息</translation>
    </message>
    <message>
        <source>What the maker of {name} recommends in the file.</source>
        <translation>{name} 的作者在文件中推荐的设置。</translation>
    </message>
    <message>
        <source>What the model can keep in mind, in tokens. More needs more memory.</source>
        <translation>模型能记住的内容，以 token 计。越大占用内存越多。</translation>
    </message>
    <message>
        <source>What the model has in mind</source>
        <translation>模型记住的内容</translation>
    </message>
    <message>
        <source>What the model is told before all else</source>
        <translation>首先告诉模型的内容</translation>
    </message>
    <message>
        <source>What the model is told of this file</source>
        <translation>模型得到的此文件内容</translation>
    </message>
    <message>
        <source>What the model thought before earlier answers stays in mind; it takes room in the context.</source>
        <translation>让模型记住之前回答前的思考过程；会占用上下文空间。</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>对比过的内容</translation>
    </message>
    <message>
        <source>What was compared. Enter shows one, Delete removes it.</source>
        <translation>对比过的内容。按 Enter 显示，按 Delete 移除。</translation>
    </message>
    <message>
        <source>What was fetched cannot be moved to {new}: {reason}. Choose another folder in Settings, or change its rights.</source>
        <translation>无法将已下载的内容移到 {new}：{reason}。请在“设置”中选择其他文件夹，或更改其权限。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>What was looked for is no longer wanted.</source>
        <translation>所查找的内容已不再需要。</translation>
    </message>
    <message>
        <source>What was said since then is not in it. Your chats of now are kept beside the backups, and can be put back in the same way.</source>
        <translation>其中不包含此后的内容。你现在的对话会与备份一起保留，并可用同样的方式恢复。</translation>
    </message>
    <message>
        <source>What would you like to understand? Tell me also what you know of it already.</source>
        <translation>你想弄懂什么？也请告诉我你已经知道的内容。</translation>
    </message>
    <message>
        <source>What you write in a chat never leaves this computer. This is how that is held, and every connection that there was.</source>
        <translation>你在对话中写的内容绝不离开这台电脑。这里说明如何保证这一点，并列出每一次连接。</translation>
    </message>
    <message>
        <source>What {host} told of newer versions was valid until {day} only. Is this computer's clock right? If it is, look at the project's page.</source>
        <translation>{host} 关于新版本的信息仅在 {day} 之前有效。这台电脑的时钟准确吗？如果准确，请查看项目页面。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When full</source>
        <translation>上下文已满时</translation>
    </message>
    <message>
        <source>When it is chosen it asks for: {names}.</source>
        <translation>选择时会询问：{names}。</translation>
    </message>
    <message>
        <source>When it sleeps, or when its screen is locked.</source>
        <translation>当电脑睡眠或屏幕锁定时。</translation>
    </message>
    <message>
        <source>When it wakes from sleep. A locked screen is not noticed on this system.</source>
        <translation>当电脑从睡眠中唤醒时。在此系统上无法察觉屏幕锁定。</translation>
    </message>
    <message>
        <source>When the connections were</source>
        <translation>连接的时间</translation>
    </message>
    <message>
        <source>Where downloaded models go; empty for the folder “models” in the data folder.</source>
        <translation>下载的模型存放的位置；留空则为数据文件夹中的“models”文件夹。</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>它的来历</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>查看位置</translation>
    </message>
    <message>
        <source>Where the bytes are</source>
        <translation>字节分布</translation>
    </message>
    <message>
        <source>Where the plain zip goes</source>
        <translation>普通 zip 的保存位置</translation>
    </message>
    <message>
        <source>Where you write</source>
        <translation>在输入框中</translation>
    </message>
    <message>
        <source>Which of four endings continues an everyday scene: common sense.</source>
        <translation>四个结尾中哪一个能接续日常场景：常识。</translation>
    </message>
    <message>
        <source>Which one is better?</source>
        <translation>哪一个更好？</translation>
    </message>
    <message>
        <source>Which pair is shown</source>
        <translation>显示哪一组</translation>
    </message>
    <message>
        <source>Whoever is at this computer as you can open the chats then.</source>
        <translation>之后任何以你的身份使用这台电脑的人都能打开对话。</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>Whose it is could not be asked: {message}</source>
        <translation>无法查询令牌属于谁：{message}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Window's cage</source>
        <translation>窗口的沙箱</translation>
    </message>
    <message>
        <source>Windows does not keep the engine from reading your other files; your chats are encrypted.</source>
        <translation>Windows 不阻止引擎读取你的其他文件；你的对话已加密。</translation>
    </message>
    <message>
        <source>Windows does not keep the hub's process from reading your other files; your chats are encrypted.</source>
        <translation>Windows 不阻止 Hub 进程读取你的其他文件；你的对话已加密。</translation>
    </message>
    <message>
        <source>Windows does not keep the reader from reading your other files; your chats are encrypted.</source>
        <translation>Windows 不阻止读取进程读取你的其他文件；你的对话已加密。</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>胜</translation>
    </message>
    <message numerus="yes">
        <source>With %n files.</source>
        <extracomment>For one: With %n file.</extracomment>
        <translation>
            <numerusform>附带 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>With it a model says something else than without it, so it stays off.</source>
        <translation>启用它后模型的输出会与不启用时不同，因此保持关闭。</translation>
    </message>
    <message>
        <source>With the examples</source>
        <translation>包含示例</translation>
    </message>
    <message>
        <source>With the names of my files and models</source>
        <translation>包含我的文件和模型的名称</translation>
    </message>
    <message>
        <source>With the part that sees images ({size})</source>
        <translation>包含能看图的部分 ({size})</translation>
    </message>
    <message>
        <source>With the preset</source>
        <translation>使用以下预设</translation>
    </message>
    <message>
        <source>With the system prompt</source>
        <translation>包含系统提示词</translation>
    </message>
    <message>
        <source>With what the model thought</source>
        <translation>包含模型的思考过程</translation>
    </message>
    <message>
        <source>Without a connection: localchat search --shelf</source>
        <translation>无需连接：localchat search --shelf</translation>
    </message>
    <message>
        <source>Without mains, an idle model is let go after a minute.</source>
        <translation>未接电源时，闲置模型在一分钟后释放。</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>胜率</translation>
    </message>
    <message>
        <source>Won is wins and half of the equal ones, out of all votes that say who is better. Both bad counts for neither. Speeds and times are medians.</source>
        <translation>胜率为获胜数加一半平局数，除以所有分出优劣的票数。“都不好”对双方都不计。速度和时间为中位数。</translation>
    </message>
    <message>
        <source>Won't fit</source>
        <translation>不适合</translation>
    </message>
    <message>
        <source>Word problems of primary school that take several steps.</source>
        <translation>需要多步求解的小学应用题。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>用词</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Wrap the lines of this code</source>
        <translation>让这段代码自动换行</translation>
    </message>
    <message>
        <source>Write how the answer begins; the model goes on from there</source>
        <translation>写下回答的开头；模型从那里继续</translation>
    </message>
    <message>
        <source>Write “Q: …” and “A: …”, one pair in each line with a tab or → between, or JSON Lines.</source>
        <translation>请写“Q: …”和“A: …”，或每行一对、中间用制表符或 → 分隔，或用 JSON Lines。</translation>
    </message>
    <message>
        <source>Writes fluently and knows much for its size; short context.</source>
        <translation>文笔流畅，以其规模而言知识丰富；上下文短。</translation>
    </message>
    <message>
        <source>Writes, explains and repairs code in many programming languages.</source>
        <translation>用多种编程语言编写、讲解和修复代码。</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>正在写入 {name}…</translation>
    </message>
    <message>
        <source>Written here</source>
        <translation>自行编写</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>已写入 {path}</translation>
    </message>
    <message>
        <source>XTC chance</source>
        <translation>XTC 概率</translation>
    </message>
    <message>
        <source>XTC threshold</source>
        <translation>XTC 阈值</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>You are offline, so only the shelf was looked through.</source>
        <translation>你处于离线状态，因此只查找了精选列表。</translation>
    </message>
    <message>
        <source>You are offline, so the hub was not asked for this model.</source>
        <translation>你处于离线状态，因此没有向 Hub 查询此模型。</translation>
    </message>
    <message>
        <source>You are offline: nothing is asked. The shelf works.</source>
        <translation>你处于离线状态：不会查询任何内容。精选列表可用。</translation>
    </message>
    <message>
        <source>You are offline: nothing is downloaded.</source>
        <translation>你处于离线状态：不会下载任何内容。</translation>
    </message>
    <message>
        <source>You chose these</source>
        <translation>由你设置</translation>
    </message>
    <message>
        <source>You did</source>
        <translation>你的操作</translation>
    </message>
    <message>
        <source>You have an access token. If the download is refused, accept the agreement on the licence page first.</source>
        <translation>你已有访问令牌。如果下载被拒绝，请先在许可证页面上接受协议。</translation>
    </message>
    <message>
        <source>Your changes from before are here. They are not saved yet.</source>
        <translation>你之前的更改还在这里，尚未保存。</translation>
    </message>
    <message>
        <source>Your changes were not saved.</source>
        <translation>你的更改尚未保存。</translation>
    </message>
    <message>
        <source>Your chats are encrypted</source>
        <translation>你的对话已加密</translation>
    </message>
    <message>
        <source>Your chats are locked</source>
        <translation>你的对话已锁定</translation>
    </message>
    <message>
        <source>Your chats are locked. They open with your passphrase.</source>
        <translation>你的对话已锁定。请用口令打开。</translation>
    </message>
    <message>
        <source>Your chats may lack their last moments</source>
        <translation>你的对话可能缺少最后片刻的内容</translation>
    </message>
    <message>
        <source>Your chats were last opened by a newer version of LocalChat. They are shown, and left untouched: to go on with them use that version, or start with another --home.</source>
        <translation>你的对话上次由更新版本的 LocalChat 打开。它们会显示出来，但不会被改动：要继续，请使用该版本，或用其他 --home 启动。</translation>
    </message>
    <message>
        <source>Your chats were put in order</source>
        <translation>你的对话已整理好</translation>
    </message>
    <message>
        <source>Your chats were saved as you typed. You can look at what is known of it.</source>
        <translation>你的对话在输入时已保存。你可以查看已知的情况。</translation>
    </message>
    <message>
        <source>Your folder for downloads also holds your chats: choose one for models alone.</source>
        <translation>你的下载文件夹中也存有对话：请选择一个只存放模型的文件夹。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的名字</translation>
    </message>
    <message>
        <source>Your quick question is answered</source>
        <translation>你的快速提问已有回答</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>你的恢复码</translation>
    </message>
    <message>
        <source>Your vote:</source>
        <translation>你的投票：</translation>
    </message>
    <message>
        <source>Your vote: {vote} – {who}.</source>
        <translation>你的投票：{vote} – {who}。</translation>
    </message>
    <message>
        <source>Your vote: {vote}.</source>
        <translation>你的投票：{vote}。</translation>
    </message>
    <message>
        <source>Zip (*.zip)</source>
        <translation>Zip (*.zip)</translation>
    </message>
    <message>
        <source>[image: {name}]</source>
        <translation>[图像：{name}]</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a Python pickle</source>
        <translation>Python pickle 文件</translation>
    </message>
    <message>
        <source>a ZIP archive, or a PyTorch file</source>
        <translation>ZIP 压缩包或 PyTorch 文件</translation>
    </message>
    <message>
        <source>a file that only you can read</source>
        <translation>只有你能读取的文件</translation>
    </message>
    <message>
        <source>a file that the model reads first: text, code, CSV, PDF or DOCX; may be repeated</source>
        <translation>模型先读取的文件：文本、代码、CSV、PDF 或 DOCX；可重复</translation>
    </message>
    <message>
        <source>a line, {hint}</source>
        <translation>一行文本，{hint}</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>a list of texts, each one of {words}</source>
        <translation>文本列表，每项为 {words} 之一</translation>
    </message>
    <message>
        <source>a model in the old GGML format, from before GGUF</source>
        <translation>GGUF 之前的旧 GGML 格式模型</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>片刻</translation>
    </message>
    <message>
        <source>a newer LocalChat; nothing is looked for unless you ask</source>
        <translation>更新的 LocalChat；除非你要求，否则不会查找</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a number from {least} to {most}</source>
        <translation>{least} 到 {most} 之间的数字</translation>
    </message>
    <message>
        <source>a number from {least} to {most}, or {automatic}</source>
        <translation>{least} 到 {most} 之间的数字，或 {automatic}</translation>
    </message>
    <message>
        <source>a pointer of Git LFS, not the file itself</source>
        <translation>Git LFS 指针，而不是文件本身</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a text of at most {most} characters</source>
        <translation>不超过 {most} 个字符的文本</translation>
    </message>
    <message>
        <source>a web page: the download probably needs a log-in, or the link was to a page</source>
        <translation>网页：下载可能需要登录，或链接指向的是网页</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}</source>
        <translation>{least} 到 {most} 之间的整数</translation>
    </message>
    <message>
        <source>a whole number from {least} to {most}, or {automatic}</source>
        <translation>{least} 到 {most} 之间的整数，或 {automatic}</translation>
    </message>
    <message>
        <source>about {count} tokens</source>
        <translation>约 {count} token</translation>
    </message>
    <message>
        <source>about {count} tokens, room for {room}</source>
        <translation>约 {count} token，可容纳 {room}</translation>
    </message>
    <message>
        <source>about {speed} tokens/s here</source>
        <translation>在本机约 {speed} token/s</translation>
    </message>
    <message>
        <source>account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>add to the chats</source>
        <translation>追加到对话</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>由你添加</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>列出全部</translation>
    </message>
    <message>
        <source>all of them, newest first</source>
        <translation>全部，最新的在前</translation>
    </message>
    <message>
        <source>all of them, with how many chats each holds</source>
        <translation>全部，及各自包含的对话数</translation>
    </message>
    <message>
        <source>all that you have here, in one file</source>
        <translation>将你在此处的一切放入一个文件</translation>
    </message>
    <message>
        <source>ambiguous option: %(option)s could match %(matches)s</source>
        <translation>选项有歧义：%(option)s 可能是 %(matches)s</translation>
    </message>
    <message>
        <source>an answer to another question</source>
        <translation>对另一个请求的答复</translation>
    </message>
    <message>
        <source>an answer without end</source>
        <translation>没有结尾的答复</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>answer without sense</source>
        <translation>答复无意义</translation>
    </message>
    <message>
        <source>answer {code}</source>
        <translation>答复 {code}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>参数 %(argument_name)s：%(message)s</translation>
    </message>
    <message>
        <source>ask a name server</source>
        <translation>查询域名服务器</translation>
    </message>
    <message>
        <source>ask for an access token first (or read a pipe)</source>
        <translation>先询问访问令牌（或从管道读取）</translation>
    </message>
    <message>
        <source>asks for an agreement</source>
        <translation>需要同意协议</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>become a program</source>
        <translation>变成一个程序</translation>
    </message>
    <message>
        <source>become a program in memory</source>
        <translation>变成内存中的程序</translation>
    </message>
    <message>
        <source>become an open program</source>
        <translation>变成一个已打开的程序</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>更新之前</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>正在生成</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>by {owner}</source>
        <translation>作者 {owner}</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>certificate not believed</source>
        <translation>证书不可信</translation>
    </message>
    <message>
        <source>change the root</source>
        <translation>更改根目录</translation>
    </message>
    <message>
        <source>change the time of the chats</source>
        <translation>更改对话的时间</translation>
    </message>
    <message>
        <source>change what it is</source>
        <translation>更改自身类型</translation>
    </message>
    <message>
        <source>changed · reset</source>
        <translation>已更改 · 重置</translation>
    </message>
    <message>
        <source>chat in the terminal; Ctrl+C stops the answer, not the program</source>
        <translation>在终端中对话；Ctrl+C 停止回答，而不是程序</translation>
    </message>
    <message>
        <source>chat template</source>
        <translation>对话模板</translation>
    </message>
    <message>
        <source>chats of other apps or of LocalChat: files, folders or zips; --look only tells what is in them</source>
        <translation>其他应用或 LocalChat 的对话：文件、文件夹或 zip；--look 仅显示其中内容</translation>
    </message>
    <message>
        <source>chats to files, or one to the screen; a PATH that ends in .zip or / holds a file for each</source>
        <translation>将对话写入文件，或将一个输出到屏幕；以 .zip 或 / 结尾的 PATH 中每个对话一个文件</translation>
    </message>
    <message>
        <source>chats, backups, settings, models, keys</source>
        <translation>对话、备份、设置、模型、密钥</translation>
    </message>
    <message>
        <source>check one and keep it in the keyring; it is asked for, or read from a pipe</source>
        <translation>检查令牌并保存到密钥环；会要求输入，或从管道读取</translation>
    </message>
    <message>
        <source>checked and ready</source>
        <translation>已校验，可以使用</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>校验中</translation>
    </message>
    <message>
        <source>checking its hash</source>
        <translation>正在检查哈希</translation>
    </message>
    <message>
        <source>choose one, or another; --remember lets this computer open the chats without it</source>
        <translation>设置或更换；--remember 让这台电脑无需口令即可打开对话</translation>
    </message>
    <message>
        <source>clear loss</source>
        <translation>损失明显</translation>
    </message>
    <message>
        <source>clone a process</source>
        <translation>克隆进程</translation>
    </message>
    <message>
        <source>clone a process anew</source>
        <translation>用新方式克隆进程</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已收起</translation>
    </message>
    <message>
        <source>commercial use allowed</source>
        <translation>允许商用</translation>
    </message>
    <message>
        <source>commercial use on conditions</source>
        <translation>有条件商用</translation>
    </message>
    <message>
        <source>connect by another program</source>
        <translation>通过其他程序连接</translation>
    </message>
    <message>
        <source>connect by ipv6</source>
        <translation>通过 IPv6 连接</translation>
    </message>
    <message>
        <source>connect by tcp</source>
        <translation>通过 TCP 连接</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>copies of the chats, encrypted as they are</source>
        <translation>对话的副本，保持加密</translation>
    </message>
    <message>
        <source>could not be checked: {message}</source>
        <translation>无法检查：{message}</translation>
    </message>
    <message>
        <source>crashed (SIGSEGV)</source>
        <translation>崩溃 (SIGSEGV)</translation>
    </message>
    <message>
        <source>crashed because the model file changed or vanished while in use (SIGBUS)</source>
        <translation>因模型文件在使用中被更改或消失而崩溃 (SIGBUS)</translation>
    </message>
    <message>
        <source>crashed over a number that cannot be (SIGFPE)</source>
        <translation>因不可能的数值而崩溃 (SIGFPE)</translation>
    </message>
    <message>
        <source>cut the chats</source>
        <translation>截断对话</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>dd MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>dd MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>delete one</source>
        <translation>删除一个</translation>
    </message>
    <message>
        <source>delete one of your own</source>
        <translation>删除一个自己的</translation>
    </message>
    <message>
        <source>do not keep this chat</source>
        <translation>不保存此对话</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>downloads that you started</source>
        <translation>你开始的下载</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>else the one that suits this computer</source>
        <translation>否则选择适合这台电脑的</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>encrypted; only your passphrase opens them</source>
        <translation>已加密；只有你的口令能打开</translation>
    </message>
    <message>
        <source>encrypted; the key is in the system's keyring</source>
        <translation>已加密；密钥在系统密钥环中</translation>
    </message>
    <message>
        <source>encrypted; the key is in {path}, which only you can read</source>
        <translation>已加密；密钥在 {path} 中，只有你能读取</translation>
    </message>
    <message>
        <source>ended with code {code}</source>
        <translation>已结束，退出码为 {code}</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>enter another world</source>
        <translation>进入其他命名空间</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>every connection there was</source>
        <translation>曾有过的每个连接</translation>
    </message>
    <message>
        <source>expected at least one argument</source>
        <translation>至少需要一个参数</translation>
    </message>
    <message>
        <source>expected at most one argument</source>
        <translation>最多需要一个参数</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>需要一个参数</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>feed-forward</source>
        <translation>前馈</translation>
    </message>
    <message>
        <source>file is missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>第一行</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>for both; see: localchat personas list</source>
        <translation>用于双方；参见：localchat personas list</translation>
    </message>
    <message>
        <source>forget it here</source>
        <translation>在此处忘记它</translation>
    </message>
    <message>
        <source>fork</source>
        <translation>派生进程 (fork)</translation>
    </message>
    <message>
        <source>gave up because of an internal error (SIGABRT)</source>
        <translation>因内部错误而中止 (SIGABRT)</translation>
    </message>
    <message>
        <source>generated tokens per second</source>
        <translation>每秒生成 token 数</translation>
    </message>
    <message>
        <source>get a model; the same command goes on where it stopped, Ctrl+C pauses</source>
        <translation>下载模型；同一命令可从中断处继续，Ctrl+C 暂停</translation>
    </message>
    <message>
        <source>get it, check it, and tell how to install it</source>
        <translation>下载、检查并说明如何安装</translation>
    </message>
    <message>
        <source>give the chats away</source>
        <translation>转让对话</translation>
    </message>
    <message>
        <source>go back to the version before</source>
        <translation>回到之前的版本</translation>
    </message>
    <message>
        <source>go on with one, here if no other LocalChat is open</source>
        <translation>继续一个；若没有其他打开的 LocalChat，则在此进行</translation>
    </message>
    <message>
        <source>goes into the first message</source>
        <translation>放入第一条消息</translation>
    </message>
    <message>
        <source>handle faults</source>
        <translation>处理缺页</translation>
    </message>
    <message>
        <source>hardly any loss</source>
        <translation>几乎无损失</translation>
    </message>
    <message>
        <source>has a chat template</source>
        <translation>有对话模板</translation>
    </message>
    <message>
        <source>has changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>has its own place</source>
        <translation>有自己的位置</translation>
    </message>
    <message>
        <source>hear of devices</source>
        <translation>获知设备事件</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>本机已有</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>how fast a model reads and writes here</source>
        <translation>模型在本机读写的速度</translation>
    </message>
    <message>
        <source>huggingface.co and its file hosts</source>
        <translation>huggingface.co 及其文件主机</translation>
    </message>
    <message>
        <source>id, path, or guide</source>
        <translation>ID、路径或 guide</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>已忽略显式参数 %r</translation>
    </message>
    <message>
        <source>image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>%(type)s 的值无效：%(value)r</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>选择无效：%(value)r（可选：%(choices)s）</translation>
    </message>
    <message>
        <source>is lost</source>
        <translation>会丢失</translation>
    </message>
    <message>
        <source>it cannot be parsed</source>
        <translation>无法解析</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it cannot be read: {reason}</source>
        <translation>无法读取：{reason}</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>它没有响应</translation>
    </message>
    <message>
        <source>it has a password; unpack it first</source>
        <translation>它有密码保护；请先解压</translation>
    </message>
    <message>
        <source>it has a rule “{name}”, which this LocalChat does not know</source>
        <translation>它有一条此 LocalChat 不认识的规则“{name}”</translation>
    </message>
    <message>
        <source>it has far too many files</source>
        <translation>文件过多</translation>
    </message>
    <message>
        <source>it has {name} twice</source>
        <translation>其中有两个 {name}</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translation>它过大</translation>
    </message>
    <message>
        <source>it is far too long</source>
        <translation>它过长</translation>
    </message>
    <message>
        <source>it is larger than 128 MB</source>
        <translation>超过 128 MB</translation>
    </message>
    <message>
        <source>it is locked or refuses ({cause})</source>
        <translation>它已锁定或拒绝访问 ({cause})</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>它不是 JSON</translation>
    </message>
    <message>
        <source>it is no UTF-8 text</source>
        <translation>它不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>it is no object with names and values</source>
        <translation>它不是由名称和值组成的对象</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>it names something twice</source>
        <translation>其中有重复的名称</translation>
    </message>
    <message>
        <source>it should be closed, and can {ways}</source>
        <translation>它应当是封闭的，却能够：{ways}</translation>
    </message>
    <message>
        <source>it took longer than {count} seconds</source>
        <translation>耗时超过 {count} 秒</translation>
    </message>
    <message>
        <source>it wants more memory than a chat can need</source>
        <translation>它要求的内存超出对话所需</translation>
    </message>
    <message>
        <source>it writes far more than the chat has words</source>
        <translation>它输出的内容远多于对话的文字</translation>
    </message>
    <message>
        <source>its list does not name {name}</source>
        <translation>其清单中没有 {name}</translation>
    </message>
    <message>
        <source>its version is not {version}</source>
        <translation>其版本不是 {version}</translation>
    </message>
    <message>
        <source>job object</source>
        <translation>作业对象</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>keep a file in memory</source>
        <translation>将文件保存在内存中</translation>
    </message>
    <message>
        <source>keep a key in the kernel</source>
        <translation>将密钥保存在内核中</translation>
    </message>
    <message>
        <source>keep everything in this folder</source>
        <translation>把所有内容保存在此文件夹</translation>
    </message>
    <message>
        <source>leave a device</source>
        <translation>留下设备</translation>
    </message>
    <message>
        <source>leave a folder</source>
        <translation>留下文件夹</translation>
    </message>
    <message>
        <source>leave a link</source>
        <translation>留下链接</translation>
    </message>
    <message>
        <source>leave a link here</source>
        <translation>在此留下链接</translation>
    </message>
    <message>
        <source>leave a pipe</source>
        <translation>留下管道</translation>
    </message>
    <message>
        <source>leave an unnamed file</source>
        <translation>留下无名文件</translation>
    </message>
    <message>
        <source>leave the world</source>
        <translation>离开命名空间</translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation>低于 0.1 %</translation>
    </message>
    <message>
        <source>let chats with a model begin with one, or show it</source>
        <translation>设定与某模型的对话所用的预设，或显示它</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>licence or description</source>
        <translation>许可证或说明</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>limit another</source>
        <translation>限制其他进程</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>已达上限</translation>
    </message>
    <message>
        <source>line {first} of {total}</source>
        <translation>第 {first} 行（共 {total} 行）</translation>
    </message>
    <message>
        <source>line {line}: {problem}</source>
        <translation>第 {line} 行：{problem}</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>lines such as top_k and temperature; one left out is off.</source>
        <translation>形如 top_k、temperature 的行；未列出的即关闭。</translation>
    </message>
    <message>
        <source>lines such as “ hello=-2.5” or “#1234=-inf”: more or less of one token.</source>
        <translation>形如“ hello=-2.5”或“#1234=-inf”的行：提高或降低某个 token 的概率。</translation>
    </message>
    <message>
        <source>lines such as “/path/adapter.gguf=0.8”: a file and how strong.</source>
        <translation>形如“/path/adapter.gguf=0.8”的行：文件及其强度。</translation>
    </message>
    <message>
        <source>lines {first}–{last} of {total}</source>
        <translation>第 {first}–{last} 行（共 {total} 行）</translation>
    </message>
    <message>
        <source>lines {which}</source>
        <translation>第 {which} 行</translation>
    </message>
    <message>
        <source>link the chats here</source>
        <translation>将对话链接到此处</translation>
    </message>
    <message>
        <source>list all processes</source>
        <translation>列出所有进程</translation>
    </message>
    <message>
        <source>list the computer</source>
        <translation>列出电脑内容</translation>
    </message>
    <message>
        <source>list the home</source>
        <translation>列出主文件夹</translation>
    </message>
    <message>
        <source>listen by tcp</source>
        <translation>通过 TCP 监听</translation>
    </message>
    <message>
        <source>listen without a port</source>
        <translation>不用端口监听</translation>
    </message>
    <message>
        <source>load a module</source>
        <translation>加载模块</translation>
    </message>
    <message>
        <source>load a program into the kernel</source>
        <translation>将程序加载到内核</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>已加载</translation>
    </message>
    <message>
        <source>loading {count} %</source>
        <translation>正在加载 {count} %</translation>
    </message>
    <message>
        <source>locked with another key</source>
        <translation>用其他密钥锁定</translation>
    </message>
    <message>
        <source>look for models on the hub; without words, those that many look at now</source>
        <translation>在 Hub 上搜索模型；不给关键词则列出当前热门的模型</translation>
    </message>
    <message>
        <source>look whether there is one</source>
        <translation>查看是否有</translation>
    </message>
    <message>
        <source>looking at picture {place} of {total} …</source>
        <translation>正在查看图片 {place} / {total} …</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>low integrity</source>
        <translation>低完整性级别</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>由你创建</translation>
    </message>
    <message>
        <source>make a call of another architecture</source>
        <translation>进行其他架构的系统调用</translation>
    </message>
    <message>
        <source>make a newer call</source>
        <translation>进行更新的系统调用</translation>
    </message>
    <message>
        <source>make a plain zip of one that a passphrase sealed</source>
        <translation>将用口令密封的文件变为普通 zip</translation>
    </message>
    <message>
        <source>make a world of its own</source>
        <translation>建立自己的命名空间</translation>
    </message>
    <message>
        <source>make code of data</source>
        <translation>将数据变为代码</translation>
    </message>
    <message>
        <source>make one now</source>
        <translation>立即创建一个</translation>
    </message>
    <message>
        <source>mark the chats</source>
        <translation>标记对话</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>memory free</source>
        <translation>可用内存</translation>
    </message>
    <message>
        <source>memory needed</source>
        <translation>所需内存</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>略去中间的</translation>
    </message>
    <message>
        <source>milliseconds to load</source>
        <translation>加载毫秒数</translation>
    </message>
    <message>
        <source>model</source>
        <translation>由模型决定</translation>
    </message>
    <message>
        <source>model card</source>
        <translation>模型说明</translation>
    </message>
    <message>
        <source>model header</source>
        <translation>模型文件头</translation>
    </message>
    <message>
        <source>model page</source>
        <translation>模型页面</translation>
    </message>
    <message>
        <source>models and more in one file, for a computer without a network</source>
        <translation>将模型等放入一个文件，供没有网络的电脑使用</translation>
    </message>
    <message>
        <source>models that are the same, though they lie in two places</source>
        <translation>位于两处的相同模型</translation>
    </message>
    <message>
        <source>more than a day</source>
        <translation>超过一天</translation>
    </message>
    <message>
        <source>more than it announced</source>
        <translation>超出预告的数量</translation>
    </message>
    <message>
        <source>most parameters, in billions</source>
        <translation>参数量上限（十亿）</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>挂载</translation>
    </message>
    <message>
        <source>move a downloaded model to the trash, forget any other</source>
        <translation>将下载的模型移到回收站，其他模型则不再登记</translation>
    </message>
    <message>
        <source>move a file here</source>
        <translation>将文件移到此处</translation>
    </message>
    <message>
        <source>move a file within</source>
        <translation>在内部移动文件</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>name files by number</source>
        <translation>通过编号指定文件</translation>
    </message>
    <message>
        <source>name or password is wrong</source>
        <translation>名称或密码错误</translation>
    </message>
    <message>
        <source>named sets of values</source>
        <translation>有名称的参数组合</translation>
    </message>
    <message>
        <source>needs a newer processor than this one (SIGILL)</source>
        <translation>需要比本机更新的处理器 (SIGILL)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no GPU in use</source>
        <translation>未使用 GPU</translation>
    </message>
    <message>
        <source>no beginning-of-text token</source>
        <translation>没有文本起始 token</translation>
    </message>
    <message>
        <source>no commercial use</source>
        <translation>不可商用</translation>
    </message>
    <message>
        <source>no common way to log in</source>
        <translation>没有共同的登录方式</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>no explanation is known.</source>
        <translation>没有已知的说明。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>no loss: as it was published</source>
        <translation>无损：与发布时相同</translation>
    </message>
    <message>
        <source>no model is loaded now</source>
        <translation>当前未加载模型</translation>
    </message>
    <message>
        <source>no network, no new programs or processes, no hand on other processes</source>
        <translation>无网络，不能启动新程序或进程，不能操作其他进程</translation>
    </message>
    <message>
        <source>no new programs or processes, no listening, no services of the desktop, no hand on other processes</source>
        <translation>不能启动新程序或进程，不能监听，不能使用桌面服务，不能操作其他进程</translation>
    </message>
    <message>
        <source>no sockets but local ones</source>
        <translation>只能使用本地套接字</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>none: everything is your choice</source>
        <translation>无：一切由你决定</translation>
    </message>
    <message>
        <source>norms</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>不能与参数 %s 同时使用</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>未加载</translation>
    </message>
    <message>
        <source>not of these quantisations</source>
        <translation>并非这些量化版本的得分</translation>
    </message>
    <message>
        <source>not seen by this model</source>
        <translation>此模型看不到</translation>
    </message>
    <message>
        <source>not stated in the file</source>
        <translation>文件中未注明</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message numerus="yes">
        <source>note: the context is full; the model does not see %n of the messages.</source>
        <extracomment>For one: note: the context is full; the model does not see %n message.</extracomment>
        <translation>
            <numerusform>提示：上下文已满；模型看不到其中 %n 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>note: {model} was let go to make room.</source>
        <translation>提示：已释放 {model} 以腾出空间。</translation>
    </message>
    <message>
        <source>note: {words}</source>
        <translation>提示：{words}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>nothing holds it</source>
        <translation>没有任何限制</translation>
    </message>
    <message>
        <source>noticeable loss</source>
        <translation>有可察觉的损失</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>offline by your choice: no connection is opened</source>
        <translation>按你的选择离线：不打开任何连接</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>略去最早的</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>on conditions</source>
        <translation>有条件</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>开或关</translation>
    </message>
    <message>
        <source>one answer, streamed; - reads the text from a pipe</source>
        <translation>给出一个回答，边写边显示；- 表示从管道读取文本</translation>
    </message>
    <message>
        <source>one chat</source>
        <translation>一个对话</translation>
    </message>
    <message>
        <source>one of the arguments %s is required</source>
        <translation>需要参数 %s 之一</translation>
    </message>
    <message>
        <source>one of them, with its examples</source>
        <translation>其中一个及其示例</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>{words} 之一</translation>
    </message>
    <message>
        <source>one of {words}, or {automatic}</source>
        <translation>{words} 之一，或 {automatic}</translation>
    </message>
    <message>
        <source>one text in it is longer than 64 MB</source>
        <translation>其中有一段文本超过 64 MB</translation>
    </message>
    <message>
        <source>one value; may be repeated</source>
        <translation>一个值；可重复</translation>
    </message>
    <message>
        <source>only a search or a download connects, to {place}; “localchat network” lists each</source>
        <translation>只有搜索或下载会连接，目标为 {place}；“localchat network”会列出每个连接</translation>
    </message>
    <message>
        <source>only its name</source>
        <translation>仅名称</translation>
    </message>
    <message>
        <source>only the program's own structure keeps the window from opening a connection</source>
        <translation>只有程序自身的结构防止窗口打开网络连接</translation>
    </message>
    <message>
        <source>only those for this purpose</source>
        <translation>仅用于此目的的</translation>
    </message>
    <message>
        <source>only those of the last N days</source>
        <translation>仅最近 N 天的</translation>
    </message>
    <message>
        <source>only those that ended so</source>
        <translation>仅以此结果结束的</translation>
    </message>
    <message>
        <source>only those to this host</source>
        <translation>仅连到此主机的</translation>
    </message>
    <message>
        <source>only those with all these words</source>
        <translation>仅包含所有这些词的</translation>
    </message>
    <message>
        <source>only what asks for no agreement</source>
        <translation>仅无需同意协议的模型</translation>
    </message>
    <message>
        <source>only what fits this computer</source>
        <translation>仅适合这台电脑的模型</translation>
    </message>
    <message>
        <source>only what may be used commercially, perhaps on conditions</source>
        <translation>仅可商用的模型（可能附带条件）</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>open a file system</source>
        <translation>打开文件系统</translation>
    </message>
    <message>
        <source>open a local pair</source>
        <translation>打开本地套接字对</translation>
    </message>
    <message>
        <source>open a pair</source>
        <translation>打开套接字对</translation>
    </message>
    <message>
        <source>open a ring</source>
        <translation>打开环 (io_uring)</translation>
    </message>
    <message>
        <source>open a socket by c</source>
        <translation>用 C 打开套接字</translation>
    </message>
    <message>
        <source>open a socket by number</source>
        <translation>用调用编号打开套接字</translation>
    </message>
    <message>
        <source>open branch</source>
        <translation>当前分支</translation>
    </message>
    <message>
        <source>open many paths</source>
        <translation>打开多条路径</translation>
    </message>
    <message>
        <source>open no connection</source>
        <translation>不打开任何连接</translation>
    </message>
    <message>
        <source>open the chats to others</source>
        <translation>向他人开放对话</translation>
    </message>
    <message>
        <source>open the chats with their recovery code, which is asked for</source>
        <translation>用恢复码打开对话（会要求输入）</translation>
    </message>
    <message>
        <source>open the chats without one</source>
        <translation>无需口令打开对话</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>overwrite its own file</source>
        <translation>覆盖自身的文件</translation>
    </message>
    <message>
        <source>page {first} of {total}</source>
        <translation>第 {first} 页（共 {total} 页）</translation>
    </message>
    <message>
        <source>page {which}</source>
        <translation>第 {which} 页</translation>
    </message>
    <message>
        <source>pages {first}–{last} of {total}</source>
        <translation>第 {first}–{last} 页（共 {total} 页）</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>parts of the engine that were added, such as for graphics cards</source>
        <translation>添加的引擎部件，例如用于显卡</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>发送 ping</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>practically no loss</source>
        <translation>实际上无损失</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>print a page for a security team</source>
        <translation>输出供安全团队使用的页面</translation>
    </message>
    <message>
        <source>print a table for other programs</source>
        <translation>输出供其他程序使用的表格</translation>
    </message>
    <message>
        <source>print data as JSON</source>
        <translation>以 JSON 输出数据</translation>
    </message>
    <message>
        <source>prompt tokens per second</source>
        <translation>每秒提示词 token 数</translation>
    </message>
    <message>
        <source>put it in place of this one, where that needs no administrator</source>
        <translation>用它替换当前版本（在不需要管理员权限时）</translation>
    </message>
    <message>
        <source>put one in the place of the chats, which are kept beside; or: newest</source>
        <translation>用一个备份替换对话（原有对话另行保存）；或：newest</translation>
    </message>
    <message>
        <source>quantisation</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>queue a signal</source>
        <translation>将信号排队</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>reach the host of a virtual machine</source>
        <translation>访问虚拟机的宿主</translation>
    </message>
    <message>
        <source>reach the kernels ciphers</source>
        <translation>访问内核的加密功能</translation>
    </message>
    <message>
        <source>read a key of ssh</source>
        <translation>读取 SSH 密钥</translation>
    </message>
    <message>
        <source>read a model whole, or all of them: are they as they came?</source>
        <translation>完整读取一个或全部模型：是否与获取时一致？</translation>
    </message>
    <message>
        <source>read by a handle of its folder</source>
        <translation>通过文件夹句柄读取</translation>
    </message>
    <message>
        <source>read by a handle of the file</source>
        <translation>通过文件句柄读取</translation>
    </message>
    <message>
        <source>read by the way up</source>
        <translation>沿上级路径读取</translation>
    </message>
    <message>
        <source>read from there</source>
        <translation>从那里读取</translation>
    </message>
    <message>
        <source>read memory of another</source>
        <translation>读取其他进程的内存</translation>
    </message>
    <message>
        <source>read one whole: is everything in it as it should be?</source>
        <translation>完整读取一个：其中内容是否都正确？</translation>
    </message>
    <message>
        <source>read the accounts</source>
        <translation>读取账户</translation>
    </message>
    <message>
        <source>read the arguments of the first</source>
        <translation>读取首个进程的参数</translation>
    </message>
    <message>
        <source>read the chats</source>
        <translation>读取对话</translation>
    </message>
    <message>
        <source>read the environment of another</source>
        <translation>读取其他进程的环境</translation>
    </message>
    <message>
        <source>read the files of another</source>
        <translation>读取其他进程的文件</translation>
    </message>
    <message>
        <source>read the kernels keys</source>
        <translation>读取内核的密钥</translation>
    </message>
    <message>
        <source>read the memory of another</source>
        <translation>读取其他进程的运行内存</translation>
    </message>
    <message>
        <source>read the mounts of another</source>
        <translation>读取其他进程的挂载</translation>
    </message>
    <message>
        <source>read through a link</source>
        <translation>通过链接读取</translation>
    </message>
    <message>
        <source>read through the roots name</source>
        <translation>通过根目录的别名读取</translation>
    </message>
    <message>
        <source>reading {count} %</source>
        <translation>正在读取 {count} %</translation>
    </message>
    <message>
        <source>reads only its own libraries and the file, writes nothing</source>
        <translation>只读取自身的库和该文件，不写入任何内容</translation>
    </message>
    <message>
        <source>reads only its own libraries and the model file, writes nothing</source>
        <translation>只读取自身的库和模型文件，不写入任何内容</translation>
    </message>
    <message>
        <source>reads only its own libraries, writes only the download folder</source>
        <translation>只读取自身的库，只写入下载文件夹</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>refused: no address of the web</source>
        <translation>已拒绝：不是网页地址</translation>
    </message>
    <message>
        <source>refused: nobody asked</source>
        <translation>已拒绝：无人请求</translation>
    </message>
    <message>
        <source>refused: not https</source>
        <translation>已拒绝：不是 https</translation>
    </message>
    <message>
        <source>refused: offline</source>
        <translation>已拒绝：离线</translation>
    </message>
    <message>
        <source>refused: other host</source>
        <translation>已拒绝：其他主机</translation>
    </message>
    <message>
        <source>refused: private address</source>
        <translation>已拒绝：私有地址</translation>
    </message>
    <message>
        <source>remember a GGUF file, or a folder of them; all stay where they are</source>
        <translation>登记一个 GGUF 文件或其文件夹；文件都留在原处</translation>
    </message>
    <message>
        <source>remove a file</source>
        <translation>删除文件</translation>
    </message>
    <message>
        <source>remove a folder</source>
        <translation>删除文件夹</translation>
    </message>
    <message>
        <source>remove all that LocalChat keeps on this computer</source>
        <translation>移除 LocalChat 在这台电脑上保存的一切</translation>
    </message>
    <message>
        <source>remove one of your own</source>
        <translation>移除一个自己的</translation>
    </message>
    <message>
        <source>replaced by a backup</source>
        <translation>被备份替换</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>row {first} of {total}</source>
        <translation>第 {first} 行（共 {total} 行）</translation>
    </message>
    <message>
        <source>rows {first}–{last} of {total}</source>
        <translation>第 {first}–{last} 行（共 {total} 行）</translation>
    </message>
    <message>
        <source>rows {which}</source>
        <translation>第 {which} 行</translation>
    </message>
    <message>
        <source>run a program</source>
        <translation>运行程序</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>save it as a zip, instead of showing it</source>
        <translation>保存为 zip，而不是显示</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>see: localchat personas list</source>
        <translation>参见：localchat personas list</translation>
    </message>
    <message>
        <source>see: localchat presets list</source>
        <translation>参见：localchat presets list</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>种子 {seed}</translation>
    </message>
    <message>
        <source>sees images</source>
        <translation>能看图</translation>
    </message>
    <message>
        <source>send by udp</source>
        <translation>通过 UDP 发送</translation>
    </message>
    <message>
        <source>set the clock</source>
        <translation>设置时钟</translation>
    </message>
    <message>
        <source>share memory by number</source>
        <translation>通过编号共享内存</translation>
    </message>
    <message>
        <source>show the chat template of a model, or choose one: a name, a file, or own</source>
        <translation>显示模型的对话模板，或选择一个：名称、文件或 own</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>显示此帮助并退出</translation>
    </message>
    <message>
        <source>signal a thread</source>
        <translation>向线程发送信号</translation>
    </message>
    <message>
        <source>signal a thread of another</source>
        <translation>向其他进程的线程发送信号</translation>
    </message>
    <message>
        <source>signal another</source>
        <translation>向其他进程发送信号</translation>
    </message>
    <message>
        <source>signal by a handle</source>
        <translation>通过句柄发送信号</translation>
    </message>
    <message>
        <source>signal everybody</source>
        <translation>向所有进程发送信号</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>small loss</source>
        <translation>损失较小</translation>
    </message>
    <message>
        <source>spawn a program</source>
        <translation>启动程序</translation>
    </message>
    <message>
        <source>speak by a local datagram</source>
        <translation>通过本地数据报通信</translation>
    </message>
    <message>
        <source>speak to the desktop</source>
        <translation>与桌面通信</translation>
    </message>
    <message>
        <source>starts no programs</source>
        <translation>不能启动程序</translation>
    </message>
    <message>
        <source>starts no programs, sends nothing</source>
        <translation>不能启动程序，不能发送任何内容</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>stop one for now</source>
        <translation>暂停一个</translation>
    </message>
    <message>
        <source>stop one, and delete what is here of it</source>
        <translation>取消一个，并删除已下载的部分</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>stopped answering</source>
        <translation>停止响应</translation>
    </message>
    <message>
        <source>strong loss</source>
        <translation>损失严重</translation>
    </message>
    <message>
        <source>switch connections off or on, at once and in every LocalChat of this data folder</source>
        <translation>为此数据文件夹的所有 LocalChat 立即关闭或开启连接</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>tag {name}</source>
        <translation>标签 {name}</translation>
    </message>
    <message>
        <source>take a file by any handle</source>
        <translation>通过任意句柄取得文件</translation>
    </message>
    <message>
        <source>take a file of another</source>
        <translation>取得其他进程的文件</translation>
    </message>
    <message>
        <source>take one from a file or folder, and try it</source>
        <translation>从文件或文件夹添加一个并试用</translation>
    </message>
    <message>
        <source>take one over from a file (also LM Studio's)</source>
        <translation>从文件导入（也支持 LM Studio 的文件）</translation>
    </message>
    <message>
        <source>take one over from a file, or from a character card (JSON or PNG)</source>
        <translation>从文件或角色卡（JSON 或 PNG）导入</translation>
    </message>
    <message>
        <source>take one that is over from the list; its file stays</source>
        <translation>将已结束的从列表移除；其文件保留</translation>
    </message>
    <message>
        <source>take over what is in one</source>
        <translation>导入其中的内容</translation>
    </message>
    <message>
        <source>take what can be read over into a new store; the damaged one is kept aside</source>
        <translation>将可读的内容转入新数据库；损坏的另行保存</translation>
    </message>
    <message>
        <source>tell the version and leave</source>
        <translation>显示版本并退出</translation>
    </message>
    <message>
        <source>tensors</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>texts at which a phrase ends, one in each line.</source>
        <translation>遇到即结束短语的文本，每行一个。</translation>
    </message>
    <message>
        <source>texts at which the answer ends, one in each line.</source>
        <translation>遇到即结束回答的文本，每行一个。</translation>
    </message>
    <message>
        <source>texts that the answer never holds, one in each line; the model says it another way.</source>
        <translation>回答中绝不出现的文本，每行一个；模型会换一种说法。</translation>
    </message>
    <message>
        <source>the archive is damaged, or only half of it is here</source>
        <translation>压缩包已损坏或不完整</translation>
    </message>
    <message>
        <source>the benchmark “{benchmark}” is not explained</source>
        <translation>没有基准测试“{benchmark}”的说明</translation>
    </message>
    <message>
        <source>the chats that are kept</source>
        <translation>已保存的对话</translation>
    </message>
    <message>
        <source>the engine could open connections and start programs</source>
        <translation>引擎可能打开连接并启动程序</translation>
    </message>
    <message>
        <source>the engine could read your other files; it can neither change nor send them</source>
        <translation>引擎可能读取你的其他文件；但既不能更改也不能发送它们</translation>
    </message>
    <message>
        <source>the engine has all rights of your account</source>
        <translation>引擎拥有你账户的全部权限</translation>
    </message>
    <message>
        <source>the exact text and tokens that would be sent, and a check of the chat template</source>
        <translation>将要发送的确切文本和 token，以及对对话模板的检查</translation>
    </message>
    <message>
        <source>the family “{family}” is not explained</source>
        <translation>没有系列“{family}”的说明</translation>
    </message>
    <message>
        <source>the file could not be written: {why}</source>
        <translation>无法写入文件：{why}</translation>
    </message>
    <message>
        <source>the file of the model, or its first part</source>
        <translation>模型文件，或其第一部分</translation>
    </message>
    <message>
        <source>the file with the chats, when it is damaged</source>
        <translation>损坏时的对话文件</translation>
    </message>
    <message>
        <source>the folders that are looked at</source>
        <translation>会被查找的文件夹</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>缺少以下参数：%s</translation>
    </message>
    <message>
        <source>the hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>the hub's process could reach your other files (your chats are encrypted)</source>
        <translation>Hub 进程可能访问你的其他文件（你的对话已加密）</translation>
    </message>
    <message>
        <source>the hub's process could start programs and listen for connections</source>
        <translation>Hub 进程可能启动程序并监听连接</translation>
    </message>
    <message>
        <source>the hub's process has all rights of your account</source>
        <translation>Hub 进程拥有你账户的全部权限</translation>
    </message>
    <message>
        <source>the language of the system</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>the library gave no reason</source>
        <translation>库没有给出原因</translation>
    </message>
    <message>
        <source>the maker's own page</source>
        <translation>作者自己的页面</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>the models on this computer</source>
        <translation>这台电脑上的模型</translation>
    </message>
    <message>
        <source>the name “{name}” could lead out of its folder</source>
        <translation>名称“{name}”可能指向其文件夹之外</translation>
    </message>
    <message>
        <source>the newest N</source>
        <translation>最新的 N 条</translation>
    </message>
    <message>
        <source>the reader could open connections and start programs</source>
        <translation>读取进程可能打开连接并启动程序</translation>
    </message>
    <message>
        <source>the reader could read your other files; it can neither change nor send them</source>
        <translation>读取进程可能读取你的其他文件；但既不能更改也不能发送它们</translation>
    </message>
    <message>
        <source>the reader has all rights of your account</source>
        <translation>读取进程拥有你账户的全部权限</translation>
    </message>
    <message>
        <source>the same text to two models or presets; - reads it from a pipe</source>
        <translation>把同一文本交给两个模型或预设；- 表示从管道读取</translation>
    </message>
    <message>
        <source>the system's keyring</source>
        <translation>系统密钥环</translation>
    </message>
    <message>
        <source>the values of one</source>
        <translation>其中一个的值</translation>
    </message>
    <message>
        <source>the well-known ones that come with LocalChat, without a connection</source>
        <translation>LocalChat 自带的知名模型列表，无需连接</translation>
    </message>
    <message>
        <source>the window with a new chat; also in one that is open</source>
        <translation>带新对话的窗口；也可用于已打开的窗口</translation>
    </message>
    <message>
        <source>the window, for a quick question; also in one that is open</source>
        <translation>用于快速提问的窗口；也可用于已打开的窗口</translation>
    </message>
    <message>
        <source>there are more than {most} files in it</source>
        <translation>其中的文件超过 {most} 个</translation>
    </message>
    <message>
        <source>there is no LocalChat in it</source>
        <translation>其中没有 LocalChat</translation>
    </message>
    <message>
        <source>there is none here</source>
        <translation>此处没有</translation>
    </message>
    <message>
        <source>thinking …</source>
        <translation>思考中 …</translation>
    </message>
    <message>
        <source>those in which a word occurs</source>
        <translation>包含某个词的对话</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>tokens of context</source>
        <translation>上下文 token 数</translation>
    </message>
    <message>
        <source>took more of the processor's time than it may (SIGXCPU)</source>
        <translation>占用的处理器时间超过允许 (SIGXCPU)</translation>
    </message>
    <message>
        <source>took too long over a chat template or a schema (SIGALRM)</source>
        <translation>处理对话模板或 schema 时间过长 (SIGALRM)</translation>
    </message>
    <message>
        <source>trace another</source>
        <translation>跟踪其他进程</translation>
    </message>
    <message>
        <source>trained context</source>
        <translation>训练上下文</translation>
    </message>
    <message>
        <source>training data</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>tried something that its sandbox forbids (SIGSYS)</source>
        <translation>尝试了沙箱禁止的操作 (SIGSYS)</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真或假</translation>
    </message>
    <message>
        <source>try one again, or all of them: does it work, and is it faster?</source>
        <translation>再次试用一个或全部：能用吗、更快吗？</translation>
    </message>
    <message>
        <source>two letters, such as en or de</source>
        <translation>两个字母，例如 en 或 de</translation>
    </message>
    <message>
        <source>unknown field “{name}”</source>
        <translation>未知字段“{name}”</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>无法识别的参数：%s</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>updated {day}</source>
        <translation>更新于 {day}</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>用法： </translation>
    </message>
    <message numerus="yes">
        <source>used %n days ago</source>
        <translation>
            <numerusform>%n 天前使用</numerusform>
        </translation>
    </message>
    <message>
        <source>used today</source>
        <translation>今天使用</translation>
    </message>
    <message>
        <source>used yesterday</source>
        <translation>昨天使用</translation>
    </message>
    <message>
        <source>used {date}</source>
        <translation>使用于 {date}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>waiting.</source>
        <translation>等待中。</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>排队等待中</translation>
    </message>
    <message>
        <source>was ended by signal {code}</source>
        <translation>被信号 {code} 结束</translation>
    </message>
    <message>
        <source>was ended from outside (SIGTERM)</source>
        <translation>被外部结束 (SIGTERM)</translation>
    </message>
    <message>
        <source>was killed from outside, perhaps because memory ran out (SIGKILL)</source>
        <translation>被外部强制结束，可能因为内存耗尽 (SIGKILL)</translation>
    </message>
    <message>
        <source>watch the processor</source>
        <translation>监视处理器</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>what happened, in your words</source>
        <translation>用你的话描述发生了什么</translation>
    </message>
    <message>
        <source>what helps to find a fault: shown here, and sent nowhere</source>
        <translation>有助于查找故障的信息：仅在此显示，不发送到任何地方</translation>
    </message>
    <message>
        <source>what is being downloaded, and was</source>
        <translation>正在下载和已下载的内容</translation>
    </message>
    <message>
        <source>what is in a model, and whether it fits: a file or an id</source>
        <translation>模型中有什么、是否适合：文件或 ID</translation>
    </message>
    <message>
        <source>what opens the chats, beside the recovery code</source>
        <translation>除恢复码外，用来打开对话的口令</translation>
    </message>
    <message>
        <source>what the model is told first</source>
        <translation>最先告诉模型的内容</translation>
    </message>
    <message>
        <source>what the persona asks for; may be repeated</source>
        <translation>角色询问的内容；可重复</translation>
    </message>
    <message>
        <source>what this computer can do, what is wrong, what to do</source>
        <translation>这台电脑能做什么、哪里有问题、该怎么办</translation>
    </message>
    <message>
        <source>whether there is one</source>
        <translation>是否已设置</translation>
    </message>
    <message>
        <source>whether there is one, and whose; never the token itself</source>
        <translation>是否有令牌、属于谁；绝不显示令牌本身</translation>
    </message>
    <message>
        <source>who answers: system prompts with examples</source>
        <translation>由谁回答：带示例的系统提示词</translation>
    </message>
    <message>
        <source>who is told no examples of the persona</source>
        <translation>不把角色示例告诉哪一方</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>with the names of files and models</source>
        <translation>包含文件和模型的名称</translation>
    </message>
    <message>
        <source>without a description</source>
        <translation>无描述</translation>
    </message>
    <message>
        <source>without the part for images</source>
        <translation>不含图像部分</translation>
    </message>
    <message>
        <source>words, owner/name, or an address</source>
        <translation>关键词、owner/name 或地址</translation>
    </message>
    <message>
        <source>working</source>
        <translation>运算</translation>
    </message>
    <message>
        <source>works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>write a new file</source>
        <translation>写入新文件</translation>
    </message>
    <message>
        <source>write a zip; with --passphrase only that opens it</source>
        <translation>写出 zip；使用 --passphrase 时只有该口令能打开</translation>
    </message>
    <message>
        <source>write code</source>
        <translation>写入代码</translation>
    </message>
    <message>
        <source>write frames</source>
        <translation>写入网络帧</translation>
    </message>
    <message>
        <source>write memory of another</source>
        <translation>写入其他进程的内存</translation>
    </message>
    <message>
        <source>write one to a file, or print it</source>
        <translation>将其中一个写入文件，或输出</translation>
    </message>
    <message>
        <source>write one to a file, or print it; --card for apps that read character cards</source>
        <translation>将其中一个写入文件，或输出；--card 用于读取角色卡的应用</translation>
    </message>
    <message>
        <source>write one; without MODEL all that LocalChat has downloaded</source>
        <translation>写出一个；不指定 MODEL 则包含 LocalChat 下载的全部内容</translation>
    </message>
    <message>
        <source>write raw packets</source>
        <translation>写入原始数据包</translation>
    </message>
    <message>
        <source>write the memory of another</source>
        <translation>写入其他进程的运行内存</translation>
    </message>
    <message>
        <source>write to a terminal</source>
        <translation>写入终端</translation>
    </message>
    <message>
        <source>write to shared memory</source>
        <translation>写入共享内存</translation>
    </message>
    <message>
        <source>write to the kernel</source>
        <translation>写入内核</translation>
    </message>
    <message>
        <source>write to the systems temporary folder</source>
        <translation>写入系统临时文件夹</translation>
    </message>
    <message>
        <source>write to the temporary folder</source>
        <translation>写入临时文件夹</translation>
    </message>
    <message>
        <source>writes none of your files</source>
        <translation>不能写入你的任何文件</translation>
    </message>
    <message>
        <source>written by you</source>
        <translation>自己编写</translation>
    </message>
    <message>
        <source>wrote more than it may, most likely into its log (SIGXFSZ)</source>
        <translation>写入量超过允许，很可能是日志 (SIGXFSZ)</translation>
    </message>
    <message>
        <source>yarn</source>
        <translation>yarn</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>you</source>
        <translation>你</translation>
    </message>
    <message>
        <source>your access token of the hub, for models that want an agreement</source>
        <translation>你的 Hub 访问令牌，用于需要同意协议的模型</translation>
    </message>
    <message>
        <source>your mirror {own}, {usual}</source>
        <translation>你的镜像 {own}、{usual}</translation>
    </message>
    <message>
        <source>{address} is no address that LocalChat can reach. Is the mirror in Settings written as https://its.name?</source>
        <translation>{address} 不是 LocalChat 能访问的地址。“设置”中的镜像是否写成 https://名称 的形式？</translation>
    </message>
    <message>
        <source>{all} tokens with examples · {less} without · they cost {cost}</source>
        <translation>含示例 {all} token · 不含 {less} · 示例占 {cost}</translation>
    </message>
    <message>
        <source>{build}, loads the guide in {time} ms and answers at {speed} tokens/s</source>
        <translation>{build}，加载向导模型用时 {time} 毫秒，回答速度 {speed} token/秒</translation>
    </message>
    <message>
        <source>{chats} chats with {messages} messages were taken over from the damaged file, which is kept as {name}. {damaged} of its {pages} pages could not be read.</source>
        <translation>已从损坏的文件中取回 {chats} 个对话（{messages} 条消息），该文件保留为 {name}。其 {pages} 页中有 {damaged} 页无法读取。</translation>
    </message>
    <message>
        <source>{chats} chats with {messages} messages were written to {name}.</source>
        <translation>已将 {chats} 个对话（{messages} 条消息）写入 {name}。</translation>
    </message>
    <message>
        <source>{chats} in the trash. Nothing is deleted for good until you do it.</source>
        <translation>回收站中有 {chats}。在你操作之前，不会永久删除任何内容。</translation>
    </message>
    <message>
        <source>{context} tokens</source>
        <translation>{context} token</translation>
    </message>
    <message>
        <source>{context} tokens of context, kept as {kind} · {memory} GB of memory</source>
        <translation>{context} token 上下文，以 {kind} 存储 · 占用 {memory} GB 内存</translation>
    </message>
    <message>
        <source>{cores} cores, {threads} threads, {machine}</source>
        <translation>{cores} 个核心，{threads} 个线程，{machine}</translation>
    </message>
    <message>
        <source>{count} B</source>
        <translation>{count} B</translation>
    </message>
    <message>
        <source>{count} M</source>
        <translation>{count} M</translation>
    </message>
    <message>
        <source>{count} billion weights</source>
        <translation>{count} B 参数</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>已更改 {count} 项</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>已选 {count} 个</translation>
    </message>
    <message>
        <source>{count} downloads</source>
        <translation>{count} 次下载</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} 小时</translation>
    </message>
    <message>
        <source>{count} k</source>
        <translation>{count} k</translation>
    </message>
    <message>
        <source>{count} letters more are sent than are shown here.</source>
        <translation>实际发送的内容比此处显示的多 {count} 个字符。</translation>
    </message>
    <message>
        <source>{count} likes</source>
        <translation>{count} 个赞</translation>
    </message>
    <message>
        <source>{count} million weights</source>
        <translation>{count} M 参数</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
    <message numerus="yes">
        <source>{count} models, {size}.</source>
        <extracomment>For one: 1 model, {size}.</extracomment>
        <translation>
            <numerusform>{count} 个模型，{size}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} more characters</source>
        <translation>还有 {count} 个字符</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} 毫秒</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <translation>{count} token</translation>
    </message>
    <message>
        <source>{count} tokens, no examples</source>
        <translation>{count} token，无示例</translation>
    </message>
    <message>
        <source>{count} tokens, room for {room}</source>
        <translation>{count} token，可容纳 {room}</translation>
    </message>
    <message>
        <source>{count} tokens; chat template: {source}</source>
        <translation>{count} 个 token；对话模板：{source}</translation>
    </message>
    <message>
        <source>{count} {unit}/s</source>
        <translation>{count} {unit}/s</translation>
    </message>
    <message>
        <source>{device} computes wrongly ({kinds}), so it is not used.</source>
        <translation>{device} 计算有误（{kinds}），因此不使用。</translation>
    </message>
    <message>
        <source>{device} in use</source>
        <translation>正在使用 {device}</translation>
    </message>
    <message>
        <source>{device} is slower than the processor here: it writes {writes} times and reads {reads} times as fast, so it is not used.</source>
        <translation>{device} 在此比处理器慢：写入速度为 {writes} 倍，读取速度为 {reads} 倍，因此不使用。</translation>
    </message>
    <message>
        <source>{device} writes {writes} times and reads {reads} times as fast as the processor.</source>
        <translation>与处理器相比，{device} 的写入速度为 {writes} 倍，读取速度为 {reads} 倍。</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} / {size}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{done} of {whole} {unit}</source>
        <translation>{done} / {whole} {unit}</translation>
    </message>
    <message>
        <source>{file} cannot be deleted: {reason}.</source>
        <translation>无法删除 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} cannot be read. Was it moved, or its drive unplugged?</source>
        <translation>无法读取 {file}。是否已被移动，或驱动器已拔出？</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>无法读取 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Change its rights, or enter the recovery code.</source>
        <translation>无法读取 {file}：{reason}。请更改其权限，或输入恢复码。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>无法写入 {file}：{reason}。</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Nothing was changed.</source>
        <translation>无法写入 {file}：{reason}。没有更改任何内容。</translation>
    </message>
    <message>
        <source>{file} could not be deleted.</source>
        <translation>无法删除 {file}。</translation>
    </message>
    <message>
        <source>{file} is damaged. Your chats open with the recovery code.</source>
        <translation>{file} 已损坏。可用恢复码打开你的对话。</translation>
    </message>
    <message>
        <source>{file} is not there.</source>
        <translation>{file} 不存在。</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name.</source>
        <translation>{file} 已存在。请选择其他名称。</translation>
    </message>
    <message>
        <source>{file} of the pack {name} was changed or damaged. Remove the pack and add it again.</source>
        <translation>扩展包 {name} 的 {file} 已被更改或损坏。请移除扩展包后重新添加。</translation>
    </message>
    <message>
        <source>{file}, entry {place}</source>
        <translation>{file}，第 {place} 项</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted: {reason}. It is not used any more.</source>
        <translation>无法删除 {folder}：{reason}。它已不再使用。</translation>
    </message>
    <message>
        <source>{folder} cannot be looked at: {reason}.</source>
        <translation>无法查看 {folder}：{reason}。</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}. What came stays; take the bundle over again to go on.</source>
        <translation>无法写入 {folder}：{reason}。已导入的内容会保留；要继续，请再次导入该打包文件。</translation>
    </message>
    <message>
        <source>{folder} holds too much: not all of it was looked at.</source>
        <translation>{folder} 中的内容过多：没有全部查看。</translation>
    </message>
    <message>
        <source>{folder} is a whole drive. Choose the folder in it that holds the models.</source>
        <translation>{folder} 是整个驱动器。请选择其中存放模型的文件夹。</translation>
    </message>
    <message>
        <source>{folder} is looked at already, with the folder of {origin}.</source>
        <translation>{folder} 已包含在 {origin} 的文件夹中。</translation>
    </message>
    <message>
        <source>{folder} is none of the folders that you added.</source>
        <translation>{folder} 不是你添加的文件夹。</translation>
    </message>
    <message>
        <source>{home} holds files of others, which stay: {names}.</source>
        <translation>{home} 中有其他文件，将予以保留：{names}。</translation>
    </message>
    <message>
        <source>{host} cannot be found. Is this computer online?</source>
        <translation>找不到 {host}。这台电脑联网了吗？</translation>
    </message>
    <message>
        <source>{host} could not prove that it is {host} ({reason}), so nothing was sent. Is this computer's clock right? Does a program or your network look into connections?</source>
        <translation>{host} 无法证明自己是 {host}（{reason}），因此没有发送任何内容。这台电脑的时钟准确吗？是否有程序或网络在查看连接内容？</translation>
    </message>
    <message>
        <source>{host} does not take connections just now.</source>
        <translation>{host} 目前不接受连接。</translation>
    </message>
    <message>
        <source>{host} leads to an address inside a private network; the connection was refused. If that is a mirror of yours, set it as the mirror in Settings.</source>
        <translation>{host} 指向私有网络中的地址；已拒绝该连接。如果这是你的镜像，请在“设置”中将它设为镜像。</translation>
    </message>
    <message>
        <source>{host} told of a newer version in a way that this one does not understand. Look at the project's page.</source>
        <translation>{host} 以此版本无法理解的方式告知了新版本。请查看项目页面。</translation>
    </message>
    <message>
        <source>{host} told of an older version than it did before. Somebody may want to keep you from the newest; nothing was taken over. Try again later, or on another network.</source>
        <translation>{host} 所称的版本比之前更旧。可能有人不想让你获得最新版本；没有采用任何内容。请稍后再试，或换个网络。</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{keys} alone is needed for writing. Add Ctrl or Alt.</source>
        <translation>单独的 {keys} 要用于输入。请加上 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>{keys} always means “{what}”.</source>
        <translation>{keys} 始终表示“{what}”。</translation>
    </message>
    <message>
        <source>{keys} belongs to “{what}”.</source>
        <translation>{keys} 已用于“{what}”。</translation>
    </message>
    <message>
        <source>{keys} is for text, in every field.</source>
        <translation>{keys} 在所有输入框中用于编辑文字。</translation>
    </message>
    <message>
        <source>{label} in {seconds} s</source>
        <translation>{label}（{seconds} 秒后）</translation>
    </message>
    <message>
        <source>{label} keeps about {bits} bits of each weight: {quality}.</source>
        <translation>{label} 为每个权重保留约 {bits} 位：{quality}。</translation>
    </message>
    <message>
        <source>{label}: {quality}.</source>
        <translation>{label}：{quality}。</translation>
    </message>
    <message>
        <source>{left}  –  {right}</source>
        <translation>{left}  –  {right}</translation>
    </message>
    <message>
        <source>{length} context</source>
        <translation>{length} 上下文</translation>
    </message>
    <message>
        <source>{licence}, asks for an agreement</source>
        <translation>{licence}，需要同意协议</translation>
    </message>
    <message numerus="yes">
        <source>{memory} GB memory, %n cores</source>
        <extracomment>For one: {memory} GB memory, %n core</extracomment>
        <translation>
            <numerusform>{memory} GB 内存，%n 个核心</numerusform>
        </translation>
    </message>
    <message>
        <source>{message} It was loaded with {layers} layers on the graphics card, and with a context of {context} tokens.</source>
        <translation>{message} 已加载：显卡上 {layers} 层，上下文 {context} 个 token。</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{model} was let go to make room. It is loaded again with your next message.</source>
        <translation>已释放 {model} 以腾出内存。发送下一条消息时会重新加载。</translation>
    </message>
    <message>
        <source>{name} (no longer here)</source>
        <translation>{name}（已不存在）</translation>
    </message>
    <message>
        <source>{name} (not here)</source>
        <translation>{name}（不在本机）</translation>
    </message>
    <message>
        <source>{name} belongs to another model: its numbers are {ours} wide, and this model's {width}. Get the one that came with the model, or remove the picture.</source>
        <translation>{name} 属于另一个模型：其向量宽度为 {ours}，而此模型为 {width}。请获取模型附带的那个，或移除图片。</translation>
    </message>
    <message>
        <source>{name} belongs to {origin}: LocalChat deletes no file but its own.</source>
        <translation>{name} 属于 {origin}：LocalChat 只删除自己的文件。</translation>
    </message>
    <message>
        <source>{name} brings no tokenizer, so it cannot chat.</source>
        <translation>{name} 没有附带分词器，因此不能对话。</translation>
    </message>
    <message>
        <source>{name} can be looked up on the hub, as if you had typed it.</source>
        <translation>可以在 Hub 上查找 {name}，与你自己输入相同。</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {reason}.</source>
        <translation>无法打开 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{name} cannot be read from its disk. Copy it to this computer, and attach the copy.</source>
        <translation>无法从磁盘读取 {name}。请先复制到本机，再添加副本。</translation>
    </message>
    <message>
        <source>{name} cannot be read: it is damaged, or locked with another key. It can be kept aside, and what can be read of it, a backup or an empty store opened instead.</source>
        <translation>无法读取 {name}：它已损坏，或用其他密钥锁定。可以将它另行保存，改为打开其中可读的内容、备份或空的数据库。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {error}.</source>
        <translation>无法读取 {name}：{error}。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>无法读取 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{name} cannot be {text}. {hint}</source>
        <translation>{name}不能是 {text}。{hint}</translation>
    </message>
    <message>
        <source>{name} cannot be {value}.</source>
        <translation>{name}不能是 {value}。</translation>
    </message>
    <message>
        <source>{name} cannot guess for {other}: their vocabularies differ. Choose a smaller model of the same family, or none.</source>
        <translation>{name} 不能为 {other} 猜测：两者词表不同。请选择同系列的较小模型，或不选。</translation>
    </message>
    <message>
        <source>{name} cannot hold {text}; it wants {hint}</source>
        <translation>{name}不能包含 {text}；应为：{hint}</translation>
    </message>
    <message>
        <source>{name} cannot see pictures. Remove the picture, or choose a model that sees: {others}.</source>
        <translation>{name} 不能看图。请移除图片，或选择能看图的模型：{others}。</translation>
    </message>
    <message>
        <source>{name} cannot see pictures. Remove the picture, or get a model that sees: under Discover they say so, and come with a part for pictures (mmproj).</source>
        <translation>{name} 不能看图。请移除图片，或获取能看图的模型：在“发现”中会注明，并附带图像部分 (mmproj)。</translation>
    </message>
    <message>
        <source>{name} changed while it was read. Attach it again when it is finished.</source>
        <translation>{name} 在读取过程中发生了变化。请在它完成后重新添加。</translation>
    </message>
    <message>
        <source>{name} could not be loaded: {reason}.</source>
        <translation>无法加载 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{name} does not fit this model: {reason}. An adapter works only with the model that it was trained on.</source>
        <translation>{name} 不适合此模型：{reason}。适配器只能用于训练它时所用的模型。</translation>
    </message>
    <message>
        <source>{name} does not say what kind of model it is.</source>
        <translation>{name} 没有说明是哪种模型。</translation>
    </message>
    <message>
        <source>{name} does not see. Remove the picture, or choose a model that sees.</source>
        <translation>{name} 不能看图。请移除图片，或选择能看图的模型。</translation>
    </message>
    <message>
        <source>{name} has a tokenizer of the kind “{kind}”, with which no model writes here.</source>
        <translation>{name} 的分词器类型为“{kind}”，此处没有模型用它写作。</translation>
    </message>
    <message>
        <source>{name} has another size than its list says</source>
        <translation>{name} 的大小与清单不符</translation>
    </message>
    <message>
        <source>{name} has more than {most} entries; left alone.</source>
        <translation>{name} 的条目超过 {most} 个；已跳过。</translation>
    </message>
    <message>
        <source>{name} has no list of what is in it.</source>
        <translation>{name} 没有内容清单。</translation>
    </message>
    <message>
        <source>{name} has no model file {file}. There are: {names}.</source>
        <translation>{name} 没有模型文件 {file}。现有：{names}。</translation>
    </message>
    <message>
        <source>{name} has no quantisation {label}. There are: {labels}.</source>
        <translation>{name} 没有量化 {label}。现有：{labels}。</translation>
    </message>
    <message>
        <source>{name} has no text: its pages are pictures, probably scanned. Have a program recognise the text (OCR), and attach what it writes.</source>
        <translation>{name} 中没有文本：页面是图片，可能是扫描件。请用文字识别 (OCR) 程序处理，再添加识别结果。</translation>
    </message>
    <message>
        <source>{name} has no weights in it.</source>
        <translation>{name} 中没有权重。</translation>
    </message>
    <message>
        <source>{name} has no weights in it: it holds only a tokenizer or metadata.</source>
        <translation>{name} 中没有权重：只有分词器或元数据。</translation>
    </message>
    <message>
        <source>{name} has no whole GGUF model. Look for a GGUF of it: localchat search {words}</source>
        <translation>{name} 没有完整的 GGUF 模型。查找其 GGUF：localchat search {words}</translation>
    </message>
    <message>
        <source>{name} has too little free memory for this model.</source>
        <translation>{name} 的可用内存不足以运行此模型。</translation>
    </message>
    <message>
        <source>{name} has words for {count} of 256 bytes only, so most of what you write would end it.</source>
        <translation>{name} 只有 256 个字节中 {count} 个的词，你写的大部分内容都会使它终止。</translation>
    </message>
    <message>
        <source>{name} has {size} MB; a file of at most {most} MB can be attached.</source>
        <translation>{name} 大小为 {size} MB；最多可添加 {most} MB 的文件。</translation>
    </message>
    <message>
        <source>{name} has {size} million pixels, which are too many to be opened. Attach a smaller copy.</source>
        <translation>{name} 有 {size} 百万像素，过大而无法打开。请添加较小的副本。</translation>
    </message>
    <message>
        <source>{name} hears and does not see. Remove the picture, or choose a model that sees.</source>
        <translation>{name} 只能听，不能看。请移除图片，或选择能看图的模型。</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation>{name} 中没有文本。</translation>
    </message>
    <message>
        <source>{name} is GGUF of version {version}; this app reads versions 2 and 3.</source>
        <translation>{name} 是版本 {version} 的 GGUF；本应用可读取版本 2 和 3。</translation>
    </message>
    <message>
        <source>{name} is a device or a pipe, not a file with an end. Attach an ordinary file.</source>
        <translation>{name} 是设备或管道，不是有结尾的文件。请添加普通文件。</translation>
    </message>
    <message>
        <source>{name} is a folder, and no store of chats. It can be kept aside, and a backup or an empty store opened instead.</source>
        <translation>{name} 是文件夹，不是对话数据库。可以将它另行保存，改为打开备份或空的数据库。</translation>
    </message>
    <message>
        <source>{name} is a folder. Attach the files in it.</source>
        <translation>{name} 是文件夹。请添加其中的文件。</translation>
    </message>
    <message>
        <source>{name} is a later part of a split model. Choose its first part, {first}.</source>
        <translation>{name} 是分卷模型的后续部分。请选择第一部分 {first}。</translation>
    </message>
    <message>
        <source>{name} is a link or a device</source>
        <translation>{name} 是链接或设备</translation>
    </message>
    <message>
        <source>{name} is a link that leads to itself. Attach the file that is meant.</source>
        <translation>{name} 是指向自身的链接。请添加实际的文件。</translation>
    </message>
    <message>
        <source>{name} is a model for searching (embeddings): it cannot chat.</source>
        <translation>{name} 是用于检索的模型（嵌入模型）：不能对话。</translation>
    </message>
    <message>
        <source>{name} is a model of the kind “{architecture}”, unknown to this engine. It may need a newer version of LocalChat.</source>
        <translation>{name} 是“{architecture}”类模型，此引擎不认识。可能需要更新版本的 LocalChat。</translation>
    </message>
    <message>
        <source>{name} is a picture of a kind that cannot be read here. Save it as PNG or JPEG, and attach that.</source>
        <translation>{name} 是此处无法读取的图片类型。请另存为 PNG 或 JPEG 后再添加。</translation>
    </message>
    <message>
        <source>{name} is a picture, and the part of Qt that reads pictures is not installed. Set LocalChat up again.</source>
        <translation>{name} 是图片，但未安装 Qt 读取图片的组件。请重新安装 LocalChat。</translation>
    </message>
    <message>
        <source>{name} is an adapter (LoRA), which needs a model to work on.</source>
        <translation>{name} 是适配器 (LoRA)，需要配合模型使用。</translation>
    </message>
    <message>
        <source>{name} is an adapter for models of the kind “{architecture}”, and this one is “{wanted}”.</source>
        <translation>{name} 是用于“{architecture}”类模型的适配器，而此模型为“{wanted}”。</translation>
    </message>
    <message>
        <source>{name} is being fetched just now, perhaps by another LocalChat. Wait until it is done.</source>
        <translation>{name} 正在下载，可能由另一个 LocalChat 进行。请等待完成。</translation>
    </message>
    <message>
        <source>{name} is being tried…</source>
        <translation>正在试用 {name}…</translation>
    </message>
    <message>
        <source>{name} is cut short: at least {missing} bytes are missing. The download did not finish; get it again.</source>
        <translation>{name} 不完整：至少缺少 {missing} 字节。下载没有完成；请重新获取。</translation>
    </message>
    <message>
        <source>{name} is damaged, or not what its name says. Open it in its own program, save it anew, and attach that.</source>
        <translation>{name} 已损坏，或与其名称不符。请用相应的程序打开并重新保存，然后再添加。</translation>
    </message>
    <message>
        <source>{name} is damaged: a word for one byte stands for no byte that there is.</source>
        <translation>{name} 已损坏：有一个单字节词不对应任何字节。</translation>
    </message>
    <message>
        <source>{name} is damaged: it has no {part}.</source>
        <translation>{name} 已损坏：缺少 {part}。</translation>
    </message>
    <message>
        <source>{name} is damaged: it has no {part}. Get it again, or remove the picture.</source>
        <translation>{name} 已损坏：缺少 {part}。请重新获取，或移除图片。</translation>
    </message>
    <message>
        <source>{name} is damaged: it says that it has {blocks} layers.</source>
        <translation>{name} 已损坏：它声称有 {blocks} 层。</translation>
    </message>
    <message>
        <source>{name} is damaged: its header makes no sense. Get it again.</source>
        <translation>{name} 已损坏：文件头无意义。请重新获取。</translation>
    </message>
    <message>
        <source>{name} is damaged: its header promises {tensors} tensors and {pairs} entries. Get the file again.</source>
        <translation>{name} 已损坏：文件头声称有 {tensors} 个张量和 {pairs} 个条目。请重新获取该文件。</translation>
    </message>
    <message>
        <source>{name} is damaged: its tokenizer is that of another kind of model.</source>
        <translation>{name} 已损坏：其分词器属于另一类模型。</translation>
    </message>
    <message>
        <source>{name} is damaged: its tokenizer's lists do not match.</source>
        <translation>{name} 已损坏：其分词器的列表不匹配。</translation>
    </message>
    <message>
        <source>{name} is damaged: its tokenizer's merges are no texts.</source>
        <translation>{name} 已损坏：其分词器的合并规则不是文本。</translation>
    </message>
    <message>
        <source>{name} is damaged: its {key} is of another kind.</source>
        <translation>{name} 已损坏：其 {key} 类型不符。</translation>
    </message>
    <message>
        <source>{name} is damaged: its {key} is of another kind. Get it again.</source>
        <translation>{name} 已损坏：其 {key} 类型不符。请重新获取。</translation>
    </message>
    <message>
        <source>{name} is damaged: its {key} is {value}.</source>
        <translation>{name} 已损坏：其 {key} 为 {value}。</translation>
    </message>
    <message>
        <source>{name} is damaged: its {key} is {value}. Get it again.</source>
        <translation>{name} 已损坏：其 {key} 为 {value}。请重新获取。</translation>
    </message>
    <message>
        <source>{name} is damaged: its {part} is of another size than it says. Get it again, or remove the picture.</source>
        <translation>{name} 已损坏：其 {part} 的大小与所称不符。请重新获取，或移除图片。</translation>
    </message>
    <message>
        <source>{name} is damaged: {key} is {value}, outside of its vocabulary.</source>
        <translation>{name} 已损坏：{key} 为 {value}，超出其词表范围。</translation>
    </message>
    <message>
        <source>{name} is damaged: {tensor} is kept as {kind}, with which nothing can be computed.</source>
        <translation>{name} 已损坏：{tensor} 以 {kind} 保存，无法用于计算。</translation>
    </message>
    <message>
        <source>{name} is damaged: “{word}” stands in its vocabulary twice.</source>
        <translation>{name} 已损坏：“{word}”在词表中出现了两次。</translation>
    </message>
    <message>
        <source>{name} is empty, though there were chats in it. It can be kept aside, and what else there is of them opened instead.</source>
        <translation>{name} 是空的，尽管其中曾有对话。可以将它另行保存，改为打开其余尚存的内容。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} 是空的。</translation>
    </message>
    <message>
        <source>{name} is here and is what the makers signed.</source>
        <translation>{name} 已下载，且与制作者签名的内容一致。</translation>
    </message>
    <message>
        <source>{name} is in the format safetensors. LocalChat runs GGUF; look for a GGUF of it.</source>
        <translation>{name} 是 safetensors 格式。LocalChat 运行 GGUF；请寻找它的 GGUF 版本。</translation>
    </message>
    <message>
        <source>{name} is larger than 4 GB, and was left alone.</source>
        <translation>{name} 超过 4 GB，已跳过。</translation>
    </message>
    <message>
        <source>{name} is locked with a password</source>
        <translation>{name} 有密码保护</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Save a copy without one, and attach that.</source>
        <translation>{name} 有密码保护。请另存一份无密码的副本后再添加。</translation>
    </message>
    <message>
        <source>{name} is made to fill the memory when it is opened, so it was not read.</source>
        <translation>{name} 被设计成打开时会占满内存，因此没有读取。</translation>
    </message>
    <message>
        <source>{name} is no LoRA adapter.</source>
        <translation>{name} 不是 LoRA 适配器。</translation>
    </message>
    <message>
        <source>{name} is no bundle or pack, or only a part of one. Copy or get it again.</source>
        <translation>{name} 不是打包文件或扩展包，或只是其中一部分。请重新复制或获取。</translation>
    </message>
    <message>
        <source>{name} is no bundle that LocalChat understands.</source>
        <translation>{name} 不是 LocalChat 能理解的打包文件。</translation>
    </message>
    <message>
        <source>{name} is no engine pack that LocalChat understands.</source>
        <translation>{name} 不是 LocalChat 能理解的引擎扩展包。</translation>
    </message>
    <message>
        <source>{name} is no export of chats: it is neither JSON nor a zip.</source>
        <translation>{name} 不是对话导出：它既不是 JSON 也不是 zip。</translation>
    </message>
    <message>
        <source>{name} is no file.</source>
        <translation>{name} 不是文件。</translation>
    </message>
    <message>
        <source>{name} is no folder with an engine pack and its signature.</source>
        <translation>{name} 不是含有引擎扩展包及其签名的文件夹。</translation>
    </message>
    <message>
        <source>{name} is no model: it has only {size} bytes.</source>
        <translation>{name} 不是模型：只有 {size} 字节。</translation>
    </message>
    <message>
        <source>{name} is no persona: it is no text in UTF-8.</source>
        <translation>{name} 不是角色：不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>{name} is no persona: it is no text.</source>
        <translation>{name} 不是角色：不是文本。</translation>
    </message>
    <message>
        <source>{name} is no text: it holds data of a program. Text, code, CSV, PDF and Word files (DOCX) can be attached.</source>
        <translation>{name} 不是文本：其中是程序数据。可以添加文本、代码、CSV、PDF 和 Word 文件 (DOCX)。</translation>
    </message>
    <message>
        <source>{name} is not a model in the GGUF format, but JSON text.</source>
        <translation>{name} 不是 GGUF 格式的模型，而是 JSON 文本。</translation>
    </message>
    <message>
        <source>{name} is not a model in the GGUF format, but {what}.</source>
        <translation>{name} 不是 GGUF 格式的模型，而是{what}。</translation>
    </message>
    <message>
        <source>{name} is not a model in the GGUF format: it does not begin with “GGUF”.</source>
        <translation>{name} 不是 GGUF 格式的模型：开头不是“GGUF”。</translation>
    </message>
    <message>
        <source>{name} is not among the models that the rules of this computer allow.</source>
        <translation>{name} 不在这台电脑的规则允许的模型之列。</translation>
    </message>
    <message>
        <source>{name} is not as it came: it was changed, or is damaged. Get it again.</source>
        <translation>{name} 与获取时不一致：已被更改或已损坏。请重新获取。</translation>
    </message>
    <message>
        <source>{name} is not as it was</source>
        <translation>{name} 与原来不一致</translation>
    </message>
    <message numerus="yes">
        <source>{name} is not beside the other parts. Get all %n parts into one folder.</source>
        <translation>
            <numerusform>{name} 不在其他分卷旁边。请将全部 %n 个分卷放到同一文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is not signed, and you named a key.</source>
        <translation>{name} 没有签名，而你指定了密钥。</translation>
    </message>
    <message>
        <source>{name} is not there. It may have been moved or deleted.</source>
        <translation>{name} 不存在。可能已被移动或删除。</translation>
    </message>
    <message>
        <source>{name} is not used, since 0 layers were chosen for it.</source>
        <translation>未使用 {name}，因为为它选择了 0 层。</translation>
    </message>
    <message>
        <source>{name} is not used, since the processor was chosen.</source>
        <translation>未使用 {name}，因为选择了处理器。</translation>
    </message>
    <message>
        <source>{name} is not whole: {part} is missing.</source>
        <translation>{name} 不完整：缺少 {part}。</translation>
    </message>
    <message>
        <source>{name} is of a kind that cannot be read. Save it as PDF, Word (DOCX) or text, and attach that.</source>
        <translation>{name} 的类型无法读取。请另存为 PDF、Word (DOCX) 或文本后再添加。</translation>
    </message>
    <message>
        <source>{name} is one part of a split model; its name does not say which.</source>
        <translation>{name} 是分卷模型的一部分；从文件名看不出是哪一部分。</translation>
    </message>
    <message>
        <source>{name} is packed in an unusual way</source>
        <translation>{name} 的压缩方式不寻常</translation>
    </message>
    <message>
        <source>{name} is so long and narrow that nothing could be seen on it. Attach a part of it.</source>
        <translation>{name} 过于狭长，什么也看不清。请添加其中一部分。</translation>
    </message>
    <message>
        <source>{name} is the first of {count} parts, and {missing} is not beside it. Get all the parts into one folder.</source>
        <translation>{name} 是 {count} 个分卷中的第一个，但旁边没有 {missing}。请将所有分卷放到同一文件夹。</translation>
    </message>
    <message>
        <source>{name} is the image part of a model (mmproj). Choose the model itself.</source>
        <translation>{name} 是模型的图像部分 (mmproj)。请选择模型本身。</translation>
    </message>
    <message>
        <source>{name} is too large for a persona: at most {count} MB.</source>
        <translation>{name} 作为角色过大：最大 {count} MB。</translation>
    </message>
    <message>
        <source>{name} is too long for a preset.</source>
        <translation>{name} 作为预设过长。</translation>
    </message>
    <message>
        <source>{name} let through: {ways}.</source>
        <translation>{name}放行了：{ways}。</translation>
    </message>
    <message>
        <source>{name} lies beside the model as its part for pictures, and is none: it is of the kind “{architecture}”. Get the right one (its name holds mmproj), or remove the picture.</source>
        <translation>{name} 作为图像部分放在模型旁边，但它不是：其类型为“{architecture}”。请获取正确的文件（名称含 mmproj），或移除图片。</translation>
    </message>
    <message>
        <source>{name} lies in a folder of your own: LocalChat deletes no file but its own.</source>
        <translation>{name} 位于你自己的文件夹中：LocalChat 只删除自己的文件。</translation>
    </message>
    <message>
        <source>{name} may not be read. Allow it in the file's properties, or attach a copy.</source>
        <translation>无权读取 {name}。请在文件属性中授予权限，或添加其副本。</translation>
    </message>
    <message>
        <source>{name} must be a whole number, not {value}.</source>
        <translation>{name}必须是整数，不能是 {value}。</translation>
    </message>
    <message>
        <source>{name} must be from {minimum} to {maximum}.</source>
        <translation>{name}必须在 {minimum} 到 {maximum} 之间。</translation>
    </message>
    <message>
        <source>{name} must be one of {choices}.</source>
        <translation>{name}必须是 {choices} 之一。</translation>
    </message>
    <message>
        <source>{name} must be {range}, not {value}.</source>
        <translation>{name}必须是{range}，不能是 {value}。</translation>
    </message>
    <message>
        <source>{name} needs {more} more, and the disk has {free} free, of which {floor} stay for your system. Free some space, then resume.</source>
        <translation>{name} 还需要 {more}，磁盘可用 {free}，其中 {floor} 留给系统。请腾出空间后继续。</translation>
    </message>
    <message>
        <source>{name} takes too long to read, so it was given up. Save the part that matters as text, and attach that.</source>
        <translation>读取 {name} 耗时过长，已放弃。请将需要的部分存为文本后再添加。</translation>
    </message>
    <message>
        <source>{name} takes too much memory to read. Save the part that matters as text, and attach that.</source>
        <translation>读取 {name} 占用内存过多。请将需要的部分存为文本后再添加。</translation>
    </message>
    <message>
        <source>{name} unpacks to more than 4 GB; the rest was left alone.</source>
        <translation>{name} 解压后超过 4 GB；其余部分已跳过。</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>已添加 {name}。</translation>
    </message>
    <message>
        <source>{name} was changed since {day}, when it was first checked here. If you did that yourself, remove it from the list and add it again.</source>
        <translation>{name} 自 {day} 首次在此校验以来已被更改。如果是你自己更改的，请将其从列表中移除后重新添加。</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>已删除 {name}。</translation>
    </message>
    <message>
        <source>{name} was moved to the trash.</source>
        <translation>已将 {name} 移到回收站。</translation>
    </message>
    <message>
        <source>{name} was refused: {part} is too large.</source>
        <translation>已拒绝 {name}：{part} 过大。</translation>
    </message>
    <message>
        <source>{name} was refused: {why}. Whoever made it may want to do harm; nothing of it was used.</source>
        <translation>已拒绝 {name}：{why}。制作者可能图谋不轨；未使用其中任何内容。</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>已移除 {name}。</translation>
    </message>
    <message>
        <source>{name} was taken from the list. Its file stays: {path}</source>
        <translation>已将 {name} 从列表中移除。其文件仍保留在：{path}</translation>
    </message>
    <message>
        <source>{name} was taken from the list; its file had gone already.</source>
        <translation>已将 {name} 从列表中移除；其文件此前已不存在。</translation>
    </message>
    <message>
        <source>{name} with a context of {context} tokens needs about {size} of memory; {free}. Close other programs, or choose a smaller model or quantisation.</source>
        <translation>{name} 使用 {context} 个 token 的上下文约需 {size} 内存；{free}。请关闭其他程序，或选择更小的模型或量化。</translation>
    </message>
    <message>
        <source>{name}, as the model brings none</source>
        <translation>{name}（因为模型未自带）</translation>
    </message>
    <message>
        <source>{name}, {size}, from {host}</source>
        <translation>{name}，{size}，来自 {host}</translation>
    </message>
    <message>
        <source>{name}, {size}. On this computer: {fit}.</source>
        <translation>{name}，{size}。在这台电脑上：{fit}。</translation>
    </message>
    <message>
        <source>{name}, {state} (Ctrl+L)</source>
        <translation>{name}，{state} (Ctrl+L)</translation>
    </message>
    <message>
        <source>{name}. /new begins a new chat, /quit or Ctrl+D ends, Ctrl+C stops an answer.</source>
        <translation>{name}。/new 开始新对话，/quit 或 Ctrl+D 结束，Ctrl+C 停止回答。</translation>
    </message>
    <message>
        <source>{name}: {count} refused</source>
        <translation>{name}：已拒绝 {count} 项</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}：{text}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>{notes}
It comes from {host}.</source>
        <translation>{notes}
来自 {host}。</translation>
    </message>
    <message>
        <source>{notes}
What brought LocalChat to this computer brings it.</source>
        <translation>{notes}
LocalChat 从何而来，此版本也从何而来。</translation>
    </message>
    <message numerus="yes">
        <source>{origin} keeps it in %n pieces that cannot be loaded from there.</source>
        <translation>
            <numerusform>{origin} 将它存为 %n 块，无法从那里加载。</numerusform>
        </translation>
    </message>
    <message>
        <source>{origin} lists it, but its file {file} is not there.</source>
        <translation>{origin} 列出了它，但其文件 {file} 不存在。</translation>
    </message>
    <message>
        <source>{pace} tokens/s</source>
        <translation>{pace} token/s</translation>
    </message>
    <message>
        <source>{package} cannot be unpacked: {error}.</source>
        <translation>无法解压 {package}：{error}。</translation>
    </message>
    <message>
        <source>{parent} cannot be used: {reason}. Choose another folder with --home.</source>
        <translation>无法使用 {parent}：{reason}。请用 --home 选择其他文件夹。</translation>
    </message>
    <message>
        <source>{part} in {name} is not what its list says: it was changed or damaged. Get the file again.</source>
        <translation>{name} 中的 {part} 与清单不符：已被更改或损坏。请重新获取文件。</translation>
    </message>
    <message>
        <source>{part}, {free} free now</source>
        <translation>{part}，当前可用 {free}</translation>
    </message>
    <message>
        <source>{path} arrived twice with other content than its hash says, so it was not kept. The file on the hub, or the line, is at fault; try again later.</source>
        <translation>{path} 两次下载的内容都与其哈希不符，因此未保留。问题在于 Hub 上的文件或线路；请稍后再试。</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>无法打开 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be read or written: {reason}.</source>
        <translation>无法读取或写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} is a folder: choose a name for the file.</source>
        <translation>{path} 是文件夹：请指定文件名。</translation>
    </message>
    <message>
        <source>{path} is empty on the hub.</source>
        <translation>{path} 在 Hub 上是空的。</translation>
    </message>
    <message>
        <source>{path} is here already with another content, and stays as it is.</source>
        <translation>{path} 已存在且内容不同，将保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>{path} is looked at from now on: %n new models.</source>
        <extracomment>For one: {path} is looked at from now on: %n new model.</extracomment>
        <translation>
            <numerusform>今后会查找 {path}：%n 个新模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is nested too deep: what is below was left out.</source>
        <translation>{path} 嵌套过深：其下的内容已略去。</translation>
    </message>
    <message>
        <source>{path} is no file.</source>
        <translation>{path} 不是文件。</translation>
    </message>
    <message>
        <source>{path} is not what the makers signed. Delete it; nothing was installed.</source>
        <translation>{path} 与制作者签名的内容不符。请删除它；没有安装任何内容。</translation>
    </message>
    <message>
        <source>{path} may not be written</source>
        <translation>无法写入 {path}</translation>
    </message>
    <message>
        <source>{path} must hold a JSON list such as {example}.</source>
        <translation>{path} 必须包含类似 {example} 的 JSON 列表。</translation>
    </message>
    <message>
        <source>{path} was changed on the hub since you chose it. Open the model's page again and choose the new file.</source>
        <translation>{path} 在你选择之后已在 Hub 上更改。请重新打开模型页面并选择新文件。</translation>
    </message>
    <message>
        <source>{path} was not exported with a passphrase by LocalChat.</source>
        <translation>{path} 不是由 LocalChat 用口令导出的。</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{persona} with examples</source>
        <translation>{persona}（含示例）</translation>
    </message>
    <message>
        <source>{persona} without examples</source>
        <translation>{persona}（无示例）</translation>
    </message>
    <message>
        <source>{reason}, so {what}.</source>
        <translation>{reason}，因此{what}。</translation>
    </message>
    <message>
        <source>{refused} ways out were tried at its start, all refused</source>
        <translation>启动时尝试了 {refused} 条出路，均被拒绝</translation>
    </message>
    <message>
        <source>{repository} has a file of the same size. Verify yours first, to compare both.</source>
        <translation>{repository} 上有一个大小相同的文件。要比对两者，请先校验你的文件。</translation>
    </message>
    <message>
        <source>{repository} has another {path} now, of {size} GB. Download it again to get it.</source>
        <translation>{repository} 上现有另一个 {path}，大小为 {size} GB。要获取它，请重新下载。</translation>
    </message>
    <message>
        <source>{repository} has no chat template to compare with.</source>
        <translation>{repository} 没有可供比较的对话模板。</translation>
    </message>
    <message>
        <source>{repository} has no {path} any more. Yours stays as it is.</source>
        <translation>{repository} 上已没有 {path}。你的文件保持不变。</translation>
    </message>
    <message>
        <source>{repository} still has the same: yours is the newest.</source>
        <translation>{repository} 上的仍是同一个：你的已是最新。</translation>
    </message>
    <message>
        <source>{root} cannot be used for downloads: {reason}. Choose another folder in Settings, or change its rights.</source>
        <translation>{root} 无法用于下载：{reason}。请在“设置”中选择其他文件夹，或更改其权限。</translation>
    </message>
    <message>
        <source>{rows} rows, {columns} columns.</source>
        <translation>{rows} 行，{columns} 列。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>{share} guessed ahead</source>
        <translation>{share} 由预测命中</translation>
    </message>
    <message>
        <source>{shown} cannot be read: {reason}.</source>
        <translation>无法读取 {shown}：{reason}。</translation>
    </message>
    <message>
        <source>{shown} swells to {file_size} bytes: no export does; left alone.</source>
        <translation>{shown} 解压后达 {file_size} 字节：正常导出不会如此；已跳过。</translation>
    </message>
    <message>
        <source>{side} answers</source>
        <translation>{side} 正在回答</translation>
    </message>
    <message>
        <source>{size} ({count} bytes)</source>
        <translation>{size}（{count} 字节）</translation>
    </message>
    <message>
        <source>{size} and {card} on the graphics card are free</source>
        <translation>可用 {size}，显卡上可用 {card}</translation>
    </message>
    <message>
        <source>{size} are free</source>
        <translation>可用 {size}</translation>
    </message>
    <message>
        <source>{size} are here already and would be deleted.</source>
        <translation>已下载的 {size} 将被删除。</translation>
    </message>
    <message>
        <source>{size} each</source>
        <translation>每个 {size}</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} 像素</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some}和{last}</translation>
    </message>
    <message>
        <source>{source} (checked by the hub)</source>
        <translation>{source}（经 Hub 核对）</translation>
    </message>
    <message>
        <source>{speed} t/s</source>
        <translation>{speed} t/s</translation>
    </message>
    <message>
        <source>{speed} tokens/s here</source>
        <translation>在本机 {speed} token/s</translation>
    </message>
    <message>
        <source>{speed} tokens/s, {count} tokens, {time} ms to first</source>
        <translation>{speed} token/秒，{count} 个 token，首个 token 用时 {time} 毫秒</translation>
    </message>
    <message>
        <source>{target} cannot be written: {reason}. Choose another folder, or change its rights.</source>
        <translation>无法写入 {target}：{reason}。请选择其他文件夹，或更改其权限。</translation>
    </message>
    <message>
        <source>{target} is a folder, so no file can have that name. Rename the folder.</source>
        <translation>{target} 是文件夹，因此不能有同名文件。请重命名该文件夹。</translation>
    </message>
    <message>
        <source>{text} holds your chats too, and what downloads may see nothing of them. Choose a folder for models alone.</source>
        <translation>{text} 中也存有你的对话，而下载进程不得接触它们。请选择一个只存放模型的文件夹。</translation>
    </message>
    <message>
        <source>{text}… ({count} characters)</source>
        <translation>{text}…（{count} 个字符）</translation>
    </message>
    <message>
        <source>{things}; {size}.</source>
        <translation>{things}；{size}。</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>{time} to first</source>
        <translation>首 token {time}</translation>
    </message>
    <message>
        <source>{titles} are ready</source>
        <translation>{titles} 已就绪</translation>
    </message>
    <message>
        <source>{title} (branch {count})</source>
        <translation>{title}（分支 {count}）</translation>
    </message>
    <message>
        <source>{title} (branch)</source>
        <translation>{title}（分支）</translation>
    </message>
    <message>
        <source>{title} goes on in the open LocalChat.</source>
        <translation>{title} 在已打开的 LocalChat 中继续。</translation>
    </message>
    <message>
        <source>{title} is cancelled, and what was here of it is deleted.</source>
        <translation>{title} 已取消，已下载的部分已删除。</translation>
    </message>
    <message>
        <source>{title} is here already. My models can remove it.</source>
        <translation>{title} 已在本机。可在“我的模型”中移除。</translation>
    </message>
    <message>
        <source>{title} is here, whole and checked: {path}</source>
        <translation>{title} 已完整下载并通过检查：{path}</translation>
    </message>
    <message>
        <source>{title} is not over yet: cancel it instead.</source>
        <translation>{title} 尚未结束：请改为取消它。</translation>
    </message>
    <message>
        <source>{title} is paused.</source>
        <translation>{title} 已暂停。</translation>
    </message>
    <message>
        <source>{title} is ready</source>
        <translation>{title} 已就绪</translation>
    </message>
    <message>
        <source>{title} is taken from the list.</source>
        <translation>{title} 已从列表移除。</translation>
    </message>
    <message>
        <source>{title} was not downloaded</source>
        <translation>{title} 未能下载</translation>
    </message>
    <message>
        <source>{title} was paused</source>
        <translation>{title} 已暂停</translation>
    </message>
    <message>
        <source>{tokens} tokens</source>
        <translation>{tokens} token</translation>
    </message>
    <message>
        <source>{tokens} tokens of at most {longest}</source>
        <translation>{tokens} token，最多 {longest}</translation>
    </message>
    <message>
        <source>{token} was taken: {percent}</source>
        <translation>选用了 {token}：{percent}</translation>
    </message>
    <message>
        <source>{total}, of which {free} are free</source>
        <translation>{total}，其中可用 {free}</translation>
    </message>
    <message>
        <source>{used} of {context} tokens</source>
        <translation>{used} / {context} token</translation>
    </message>
    <message>
        <source>{vote} (key {key})</source>
        <translation>{vote}（按键 {key}）</translation>
    </message>
    <message>
        <source>{weights} weights, {context} context, {room} working room.</source>
        <translation>权重 {weights}，上下文 {context}，运算空间 {room}。</translation>
    </message>
    <message>
        <source>{what} ({means})</source>
        <translation>{what}（{means}）</translation>
    </message>
    <message>
        <source>{who} is answering.</source>
        <translation>{who}正在回答。</translation>
    </message>
    <message>
        <source>{why} So it stays off.</source>
        <translation>{why} 因此保持关闭。</translation>
    </message>
    <message>
        <source>{why}, tries again in {time}</source>
        <translation>{why}，{time}后重试</translation>
    </message>
    <message>
        <source>{words}. Enter asks, Escape hides.</source>
        <translation>{words}。按 Enter 提问，按 Esc 隐藏。</translation>
    </message>
    <message>
        <source>“-” works with words, not with filters such as “{name}:”.</source>
        <translation>“-”可用于词语，不能用于“{name}:”之类的筛选条件。</translation>
    </message>
    <message>
        <source>“Q: …” and “A: …” over as many lines as they need; or one pair in each line with a tab or → between; or JSON Lines, as for training.</source>
        <translation>“Q: …”和“A: …”，行数不限；或每行一对，中间用制表符或 → 分隔；或 JSON Lines，与训练所用相同。</translation>
    </message>
    <message>
        <source>“folder:” needs the name of a folder, such as folder:work.</source>
        <translation>“folder:”后应为文件夹名称，如 folder:work。</translation>
    </message>
    <message>
        <source>“is:” wants pinned, archived or trash.</source>
        <translation>“is:”后应为 pinned、archived 或 trash。</translation>
    </message>
    <message>
        <source>“model:” needs part of a model's name, such as model:qwen.</source>
        <translation>“model:”后应为模型名称的一部分，如 model:qwen。</translation>
    </message>
    <message>
        <source>“role:” wants who said it: user, assistant or system.</source>
        <translation>“role:”后应为发言者：user、assistant 或 system。</translation>
    </message>
    <message>
        <source>“tag:” needs the name of a tag, such as tag:idea.</source>
        <translation>“tag:”后应为标签名称，如 tag:idea。</translation>
    </message>
    <message>
        <source>“{choice}” is no readable file and no known template: {names}.</source>
        <translation>“{choice}”既不是可读的文件，也不是已知的模板：{names}。</translation>
    </message>
    <message>
        <source>“{name}:” wants a day, such as {name}:2026-03-01, {name}:2026-03, {name}:yesterday or {name}:7d.</source>
        <translation>“{name}:”后应为日期，如 {name}:2026-03-01、{name}:2026-03、{name}:yesterday 或 {name}:7d。</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a variable: a letter first, then letters, digits and _, at most 40 in all.</source>
        <translation>“{name}”不能用作变量名：须以字母开头，后接字母、数字和 _，总共不超过 40 个字符。</translation>
    </message>
    <message>
        <source>“{name}” has a value that it cannot have</source>
        <translation>“{name}”的值无效</translation>
    </message>
    <message>
        <source>“{name}” is built in and cannot be changed. Choose another name.</source>
        <translation>“{name}”是内置的，无法更改。请换一个名称。</translation>
    </message>
    <message>
        <source>“{name}” is built in and cannot be deleted.</source>
        <translation>“{name}”是内置的，无法删除。</translation>
    </message>
    <message>
        <source>“{name}” is built in and cannot be removed.</source>
        <translation>“{name}”是内置的，无法移除。</translation>
    </message>
    <message>
        <source>“{name}” is used here.</source>
        <translation>此处已使用“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>已删除“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” was imported.</source>
        <translation>已导入“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>已移除“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” was written to {path}.</source>
        <translation>“{name}”已写入 {path}。</translation>
    </message>
    <message>
        <source>“{repository}” is no model on the hub: those are named owner/name.</source>
        <translation>“{repository}”不是 Hub 上的模型：模型名称的形式为“所有者/名称”。</translation>
    </message>
    <message>
        <source>“{repository}” is no repository</source>
        <translation>“{repository}”不是仓库</translation>
    </message>
    <message>
        <source>“{repository}” stands there twice</source>
        <translation>“{repository}”重复出现</translation>
    </message>
    <message>
        <source>“{template}” is used: the model’s name says {word}.</source>
        <translation>使用“{template}”：模型名称中含有 {word}。</translation>
    </message>
    <message>
        <source>“{template}” is used: the model’s vocabulary has its mark {mark}.</source>
        <translation>使用“{template}”：模型的词表中有其标记 {mark}。</translation>
    </message>
    <message>
        <source>“{text}” is no file with a secret key of minisign that has no password (minisign -G -W).</source>
        <translation>“{text}”不是含有无密码 minisign 私钥的文件 (minisign -G -W)。</translation>
    </message>
    <message>
        <source>“{text}” is no public key of minisign, nor a file with one.</source>
        <translation>“{text}”不是 minisign 公钥，也不是含有公钥的文件。</translation>
    </message>
    <message>
        <source>“{text}” is {tokens} tokens in this model, and a bias wants one. Most words begin with a space; a number such as #1234 names a token directly.</source>
        <translation>“{text}”在此模型中是 {tokens} 个 token，而偏置只接受一个。多数词以空格开头；形如 #1234 的编号可直接指定 token。</translation>
    </message>
    <message>
        <source>“{what}” has no keys now.</source>
        <translation>“{what}”现在没有按键。</translation>
    </message>
    <message>
        <source>“{what}” is now {keys}.</source>
        <translation>“{what}”现在为 {keys}。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 项</numerusform>
        </translation>
    </message>
</context>
</TS>
