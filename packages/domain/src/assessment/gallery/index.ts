import { Result } from "effect"
import { read } from "../read.ts"
import type { Rulebook } from "../Rulebook.ts"
import aa from "./aa-city-2022.json" with { type: "json" }
import anqing from "./anqing-2018.json" with { type: "json" }
import guangshui from "./guangshui-2017.json" with { type: "json" }
import hefei from "./hefei-2015.json" with { type: "json" }
import jinan from "./jinan-2015.json" with { type: "json" }
import shaoxing from "./shaoxing-2017.json" with { type: "json" }
import weihai from "./weihai-2013.json" with { type: "json" }
import guangshuiGroups2017Data from "./guangshui-groups-2017.json" with { type: "json" }
import xuanwei2016Data from "./xuanwei-2016.json" with { type: "json" }
import guangzhou2012Data from "./guangzhou-2012.json" with { type: "json" }
import dongcheng2015Data from "./dongcheng-2015.json" with { type: "json" }
import jintaiData from "./jintai.json" with { type: "json" }
import yongchun2018Data from "./yongchun-2018.json" with { type: "json" }
import shandong2013Data from "./shandong-2013.json" with { type: "json" }
import hainan2013Data from "./hainan-2013.json" with { type: "json" }
import dazhu2014Data from "./dazhu-2014.json" with { type: "json" }
import deqingData from "./deqing.json" with { type: "json" }
import hubinGroups2017Data from "./hubin-groups-2017.json" with { type: "json" }
import fushunGroups2006Data from "./fushun-groups-2006.json" with { type: "json" }
import zhongmuGroups2018Data from "./zhongmu-groups-2018.json" with { type: "json" }
import peixianGroups2018Data from "./peixian-groups-2018.json" with { type: "json" }
import guangze2010Data from "./guangze-2010.json" with { type: "json" }
import guangzeGroups2010Data from "./guangze-groups-2010.json" with { type: "json" }
import fuding2012Data from "./fuding-2012.json" with { type: "json" }
import fudingUnits2012Data from "./fuding-units-2012.json" with { type: "json" }
import jiangbeiNpc2014Data from "./jiangbei-npc-2014.json" with { type: "json" }

const shipped = (data: unknown): Rulebook => Result.getOrThrow(read(data))

/** Guangshui (广水), Hubei, 2017: duties, attendance, study and bonus of members. */
export const guangshui2017: Rulebook = /* @__PURE__ */ shipped(guangshui)

/** A county-level city under Hefei, 2022: a base with different maxima by role, and a capped bonus. */
export const aaCity2022: Rulebook = /* @__PURE__ */ shipped(aa)

/** Jinan (济南), Shandong, 2015: seventy basic points behind the gate of "three ones", and up to fifty in rewards. */
export const jinan2015: Rulebook = /* @__PURE__ */ shipped(jinan)

/** Hefei (合肥), Anhui, 2015: thresholds, and absences that cost a standing member something else. */
export const hefei2015: Rulebook = /* @__PURE__ */ shipped(hefei)

/** Anqing (安庆), Anhui, 2018: fifty points of meetings, deducted until used up, and four grades. */
export const anqing2018: Rulebook = /* @__PURE__ */ shipped(anqing)

/** Shaoxing (绍兴), Zhejiang, 2017: three aspects added up, mostly marks given by people. */
export const shaoxing2017: Rulebook = /* @__PURE__ */ shipped(shaoxing)

/** Weihai (威海), Shandong, 2013: attendance without points: the two thirds, the exemptions, the absences of a term. */
export const weihai2013: Rulebook = /* @__PURE__ */ shipped(weihai)

/** Guangshui (广水), Hubei, 2017, for activity groups: marks for files and rules, and website articles as a duty. */
export const guangshuiGroups2017: Rulebook = /* @__PURE__ */ shipped(guangshuiGroups2017Data)

/** Xuanwei (宣威), Yunnan, to 2016: points for presence, and what follows from absences and missing proposals over the term. */
export const xuanwei2016: Rulebook = /* @__PURE__ */ shipped(xuanwei2016Data)

/** Guangzhou (广州), 2012: basic points for the "six ones" all together, and five places in each special committee. */
export const guangzhou2012: Rulebook = /* @__PURE__ */ shipped(guangzhou2012Data)

/** Dongcheng (东城), Beijing, 2015: no upper limit, and asked to resign after two years below sixty. */
export const dongcheng2015: Rulebook = /* @__PURE__ */ shipped(dongcheng2015Data)

/** Jintai (金台), Shaanxi: own reports each quarter, and advice to resign after two years below forty. */
export const jintai: Rulebook = /* @__PURE__ */ shipped(jintaiData)

/** Yongchun (永春), Fujian, 2018: a talk below seventy. */
export const yongchun2018: Rulebook = /* @__PURE__ */ shipped(yongchun2018Data)

/** Shandong (山东), 2013: absences of a year and of a term; no points. */
export const shandong2013: Rulebook = /* @__PURE__ */ shipped(shandong2013Data)

/** Hainan (海南), revised 2013: a training in the term and a tour a year; no points. */
export const hainan2013: Rulebook = /* @__PURE__ */ shipped(hainan2013Data)

/** Dazhu (大竹), Sichuan, 2014: the "five ones"; no points. */
export const dazhu2014: Rulebook = /* @__PURE__ */ shipped(dazhu2014Data)

/** Deqing (德清), Zhejiang: contact with people each quarter; no points. */
export const deqing: Rulebook = /* @__PURE__ */ shipped(deqingData)

/** Hubin (湖滨), Henan, 2017, for sector groups: own, reviewed and approved marks, and three advanced groups. */
export const hubinGroups2017: Rulebook = /* @__PURE__ */ shipped(hubinGroups2017Data)

/** Fushun (抚顺), Liaoning, 2006, for activity groups: four minimum duties. */
export const fushunGroups2006: Rulebook = /* @__PURE__ */ shipped(fushunGroups2006Data)

/** Zhongmu (中牟), Henan, 2018, for townships: a bonus by document, and six places every two years. */
export const zhongmuGroups2018: Rulebook = /* @__PURE__ */ shipped(zhongmuGroups2018Data)

/** Pei (沛县), Jiangsu, 2018, for liaison groups: support, results and research of their own. */
export const peixianGroups2018: Rulebook = /* @__PURE__ */ shipped(peixianGroups2018Data)

/** Guangze (光泽), Fujian, 2010: quotas of reports by office. */
export const guangze2010: Rulebook = /* @__PURE__ */ shipped(guangze2010Data)

/** Guangze (光泽), Fujian, 2010, for committees and townships: quotas of reports. */
export const guangzeGroups2010: Rulebook = /* @__PURE__ */ shipped(guangzeGroups2010Data)

/** Fuding (福鼎), Fujian, 2012: a report a year from each member. */
export const fuding2012: Rulebook = /* @__PURE__ */ shipped(fuding2012Data)

/** Fuding (福鼎), Fujian, 2012, for units: an item a month and a report a quarter. */
export const fudingUnits2012: Rulebook = /* @__PURE__ */ shipped(fudingUnits2012Data)

/** Jiangbei (江北), Chongqing, 2014, of a People's Congress, for comparison: leave counted in half days. */
export const jiangbeiNpc2014: Rulebook = /* @__PURE__ */ shipped(jiangbeiNpc2014Data)
