// Registers every element of the kit.
import './poverty-stat.js';
