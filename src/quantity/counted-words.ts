// The words that count: measure words, and nouns for what is counted, in the form that `normalize` gives.

/** Measure words of a count; a Chinese numeral counts only before one of the first list. */
export const COUNTERS =
  '批次 户次 户(次) 家次 车次 班次 场次 架次 个 所 家 处 座 条 项 套 栋 幢 间 台 辆 头 只 株 棵 支 件 份 例 类 种 道 片 部 场 门 层 张 眼 笔 宗 起 次 口 架 艘 对 盏 孔';
export const PLACE_COUNTERS = '省 市 县 区 乡 镇 村 组 校 羽 尾 箱 册 枚 块 袋 瓶 本 床';

/** English nouns that are counted, one and many. */
export const COUNTED =
  'village county township province country school site area house dwelling home project hospital clinic cluster team official';

/** Words that end a description before a noun: 300 from two counties counts no counties. */
export const NO_DESCRIPTION =
  'dozen score thou bln trn tln times in of from to and or for at by on per out with than as odd the these those its their were was are is had have has live lives lived across over under into after before between among each every all which that who yuan million billion one two three four five six seven eight nine ten';

/** What the well-known slogans count: 四个意识, 两个确保, 六个精准. */
export const SLOGAN_NOUNS =
  '意识 维护 自信 全面 确保 精准 明显 聚焦 严格 务必 必须 百年 坚持 强化 更加 优先 带头 结合 统筹 率先 到位 一律 从严 转变 真';

/** What is counted behind a measure word, by the last characters of its name: 43个贫困村, 76个帮扶项目, 46座光伏电站. */
export const THINGS =
  '村 社区 乡 镇 乡镇 街道 县 市 区 旗 省 州 国家 地区 片区 省份 省区市 省、自治区、直辖市 ' +
  '安置点 搬迁点 服务点 代办点 收购点 经营点 教学点 网点 站点 试点 安置区 小区 园区 产业园 示范园 示范区 基地 车间 工厂 大棚 合作社 家庭农场 ' +
  '企业 公司 商户 项目 工程 产业 品牌 品种 行业 电站 水库 水窖 水井 机井 桥梁 大桥 道路 公路 产业路 线路 住房 房屋 危房 安置房 楼房 房间 ' +
  '学校 小学 中学 幼儿园 医院 卫生院 卫生室 医务室 诊所 养老院 敬老院 床位 床 书屋 图书室 文化室 活动室 广场 公园 超市 中心 站 平台 窗口 ' +
  '岗位 工作队 帮扶队 服务队 医疗队 宣讲队 工作组 小组 单位 部门 机构 委员会 村委会 党组织 党支部 党小组 支部 协会 团队 ' +
  '问题 任务 任务村 指标 措施 政策 文件 案件 案例 线索 活动 会议 培训班 家庭 物资 设备 车辆 路灯 农户 贫困户';

/** The same of people. */
export const PEOPLE_NOUNS =
  '人口 群众 人员 居民 农民 干部 村民 移民 学生 党员 户长 对象 儿童 孩子 老人 老年人 妇女 男性 女性 教师 老师 第一书记 医生 医师 村医 护士 护林员 保洁员 护理员 ' +
  '辅导员 指导员 劳动力 职工 工人 农民工 员工 书记 队员 社员 成员 学员 残疾人 病人 患者 代表 负责人 带头人 致富带头人 创业者 志愿者 大学生 毕业生 ' +
  '经纪人 专家 技术员 特派员 监督员 贫困人口 难民 受益人';

/** The same of households. */
export const HOUSEHOLD_NOUNS = '户 农户 贫困户 家庭 人家 居民 村民 群众 农民 移民 牧民 贫困人口';
