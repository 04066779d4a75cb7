// Breaks classes-do-not-register. Importing a class must register nothing.
import './feed/define.ts';
